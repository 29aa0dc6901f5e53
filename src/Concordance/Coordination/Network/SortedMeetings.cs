using System.Numerics;

namespace Concordance.Coordination;

/// <summary>The meetings of some accounts, brought together by a sort: so few at once that the processor's nearer memory holds them.</summary>
/// <remarks>A meeting is a share of one account within the window of another's. Each is found from both sides, and counted from that of the greater number.</remarks>
/// <param name="shares">The shares.</param>
/// <param name="window">The window, inclusive; ticks.</param>
/// <param name="most">Most meetings of one account that there is room for, about.</param>
internal sealed class SortedMeetings(SortedShares shares, long window, int most)
{
    /// <summary>Shares between the one that is looked at and the one whose memory is asked for.</summary>
    const int Ahead = 12;

    /// <summary>Most bits of a number that one pass of the sort goes by.</summary>
    const int DigitBits = 10;

    /// <summary>Meetings that are worth a sort; twice as many fit into the memory that a core has for itself.</summary>
    const int Worth = 1 << 13;

    /// <summary>An account's share that others are within the window of: what it shared, and whose it is.</summary>
    readonly record struct Visit(int Object, int Visitor);

    /// <summary>One of those: whose share it is, at which visit, and ticks between the two.</summary>
    readonly record struct Met(int Other, int Visit, long Lag);

    readonly int[] _next = new int[1 << DigitBits];
    readonly int _worth = Math.Min(Worth, most);
    Met[] _met = new Met[2 * Math.Min(Worth, most)], _other = [];
    Visit[] _visits = new Visit[1024];
    // Where a visitor's meetings begin, and, once they are sorted, where they end.
    (int Account, int Meetings)[] _visitors = new (int, int)[256];
    int _metCount, _visitCount, _visitorCount;

    /// <summary>Whether it is time to take what was found.</summary>
    internal bool IsFull => _metCount >= _worth;

    /// <summary>Finds the meetings of an account, whose number is greater than those before.</summary>
    /// <returns>Whether there was room for them; if not, the account is not among those looked at.</returns>
    internal bool Add(int account)
    {
        var (metCount, visitCount) = (_metCount, _visitCount);
        var (at, places) = (shares.At, shares.Place);
        if (_visitorCount == _visitors.Length) Array.Resize(ref _visitors, 2 * _visitors.Length);
        for (var k = shares.AccountStart[account]; k < shares.AccountStart[account + 1]; k++)
        {
            if (k + Ahead < places.Length) Memory.Prefetch(in at[places[k + Ahead]]);
            var (from, to) = shares.Around(places[k], window);
            if (to - from == 1) continue;
            if (to - from > _met.Length - _metCount && !MakeRoom(to - from))
            {
                (_metCount, _visitCount) = (metCount, visitCount);
                return false;
            }
            var now = at[places[k]].Time;
            var count = _metCount;
            for (var i = from; i < to; i++)
            {
                // Written whether it counts or not, and kept only if so: half of them do, which no processor could foretell.
                _met[count] = new(at[i].Account, _visitCount, Math.Abs(at[i].Time - now));
                count += at[i].Account < account ? 1 : 0;
            }
            _metCount = count;
            if (_visitCount == _visits.Length) Array.Resize(ref _visits, 2 * _visits.Length);
            _visits[_visitCount++] = new(at[places[k]].Object, _visitorCount);
        }
        _visitors[_visitorCount++] = (account, metCount);
        return true;
    }

    bool MakeRoom(int more)
    {
        var room = (long)_metCount + more;
        if (room > _worth + (long)most) return false;
        Array.Resize(ref _met, (int)BitOperations.RoundUpToPowerOf2((ulong)room));
        return true;
    }

    /// <summary>Hands on the edges of at least the least weight, by second and first account, and forgets the accounts.</summary>
    /// <returns>The number of edges of any weight, and of meetings.</returns>
    internal (long Edges, long Meetings) Take(int leastWeight, EdgeBlock edges)
    {
        Sort();
        var all = 0L;
        for (int v = 0, start = 0; v < _visitorCount; start = _visitors[v++].Meetings)
            all += Take(_visitors[v].Account, _met.AsSpan(start.._visitors[v].Meetings), leastWeight, edges);
        var count = _metCount;
        (_metCount, _visitCount, _visitorCount) = (0, 0, 0);
        return (all, count);
    }

    /// <summary>By visitor and by whom they met, those of one pair in the order of the visits.</summary>
    void Sort()
    {
        if (_other.Length < _met.Length) _other = new Met[_met.Length];
        var bits = BitOperations.Log2((uint)shares.Accounts) + 1;
        var passes = (bits + DigitBits - 1) / DigitBits;
        var digit = (bits + passes - 1) / passes;
        for (var pass = 0; pass < passes; pass++)
        {
            var next = _next.AsSpan(0, 1 << digit);
            var (shift, mask) = (pass * digit, (1 << digit) - 1);
            next.Clear();
            foreach (ref readonly var met in _met.AsSpan(0, _metCount)) next[met.Other >> shift & mask]++;
            var start = 0;
            foreach (ref var one in next) (one, start) = (start, start + one);
            foreach (ref readonly var met in _met.AsSpan(0, _metCount)) _other[next[met.Other >> shift & mask]++] = met;
            (_met, _other) = (_other, _met);
        }
        foreach (ref readonly var met in _met.AsSpan(0, _metCount)) _other[_visitors[_visits[met.Visit].Visitor].Meetings++] = met;
        (_met, _other) = (_other, _met);
    }

    long Take(int account, ReadOnlySpan<Met> met, int leastWeight, EdgeBlock edges)
    {
        var all = 0L;
        for (var i = 0; i < met.Length; all++)
        {
            var (other, weight, lag) = (met[i].Other, 0, 0L);
            do
            {
                // Of several at one object the one with the shortest lag counts.
                var (thing, shortest) = (_visits[met[i].Visit].Object, met[i].Lag);
                for (i++; i < met.Length && met[i].Other == other && _visits[met[i].Visit].Object == thing; i++) shortest = Math.Min(shortest, met[i].Lag);
                (weight, lag) = (weight + 1, lag + shortest);
            }
            while (i < met.Length && met[i].Other == other);
            if (weight >= leastWeight) edges.Add(other, account, weight, lag);
        }
        return all;
    }
}
