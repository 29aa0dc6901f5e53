namespace Concordance.Coordination;

/// <summary>An account's shares of one object, taken together.</summary>
/// <param name="Object">The object.</param>
/// <param name="Start">Where its places begin in <see cref="SortedShares.Place"/>.</param>
/// <param name="Shares">How many shares.</param>
/// <param name="Others">Shares of the object by others.</param>
internal readonly record struct Visit(int Object, int Start, int Shares, int Others);

/// <summary>The visits of every account, by object.</summary>
internal sealed class Visits
{
    readonly Visit[] _visits;
    readonly int[] _start, _accounts;

    /// <param name="shares">The shares.</param>
    internal Visits(SortedShares shares)
    {
        Shares = shares;
        var (at, places) = (shares.At, shares.Place);
        (_start, _accounts) = (new int[shares.Accounts + 1], new int[shares.Objects]);
        for (var a = 0; a < shares.Accounts; a++)
        {
            var count = 0;
            for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++)
                if (k == shares.AccountStart[a] || at[places[k]].Object != at[places[k - 1]].Object) count++;
            _start[a + 1] = _start[a] + count;
        }
        _visits = new Visit[_start[^1]];
        Parallel.For(0, shares.Accounts, a =>
        {
            var next = _start[a];
            for (int k = shares.AccountStart[a], end; k < shares.AccountStart[a + 1]; k = end)
            {
                var o = at[places[k]].Object;
                for (end = k + 1; end < shares.AccountStart[a + 1] && at[places[end]].Object == o;) end++;
                Interlocked.Increment(ref _accounts[o]);
                _visits[next++] = new(o, k, end - k, shares.ObjectStart[o + 1] - shares.ObjectStart[o] - (end - k));
            }
        });
    }

    internal SortedShares Shares { get; }

    /// <summary>Accounts that shared an object, by its shares.</summary>
    internal double AccountsPerShare(int o) => (double)_accounts[o] / (Shares.ObjectStart[o + 1] - Shares.ObjectStart[o]);

    /// <summary>How often an account shared an object.</summary>
    internal int SharesOf(int account, int o)
    {
        var (low, high) = (_start[account], _start[account + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_visits[middle].Object < o) low = middle + 1; else high = middle;
        }
        return low < _start[account + 1] && _visits[low].Object == o ? _visits[low].Shares : 0;
    }

    /// <summary>How many objects two accounts have in common.</summary>
    /// <param name="one">An account.</param>
    /// <param name="other">Another.</param>
    /// <param name="visits">Takes the numbers of the one's visits of them, if given.</param>
    /// <param name="others">Takes those of the other's.</param>
    internal int Common(int one, int other, List<int>? visits = null, List<int>? others = null)
    {
        var first = Of(one);
        var second = Of(other);
        var count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (x, y) = (first[i].Object, second[j].Object);
            if (x == y)
            {
                count++;
                visits?.Add(i);
                others?.Add(j);
            }
            if (x <= y) i++;
            if (y <= x) j++;
        }
        return count;
    }

    /// <summary>Number of visits of an account.</summary>
    internal int CountOf(int account) => _start[account + 1] - _start[account];

    /// <summary>An account's visits.</summary>
    internal Span<Visit> Of(int account) => _visits.AsSpan(_start[account].._start[account + 1]);
}
