using System.Globalization;
using System.Numerics;

namespace Concordance.Coordination.Peers;

/// <summary>Finds the pairs of shares of one object within the window: in the order of time the partners of a share are the few behind it.</summary>
/// <typeparam name="T">How times are compared: doubles as the peer holds them, or ticks.</typeparam>
sealed class PairSweep<T>(ShareTable table, StepOrder order, ContentNumbers contents, CooRTweetOptions options, Func<long, T> clock, T window)
    where T : struct, INumber<T>
{
    readonly T[] _time = new T[order.Rows.Length];
    readonly int[] _place = new int[order.Rows.Length], _first = new int[order.Rows.Length], _account = new int[order.Rows.Length], _content = new int[order.Rows.Length];

    /// <summary>The pairs as places in the order: the later one's, then the earlier one's, ascending.</summary>
    /// <exception cref="InputException">There are more than the options allow.</exception>
    internal (int[] Earlier, int[] Later) Find(CancellationToken cancel)
    {
        Sweep(cancel);
        var starts = new int[order.Rows.Length + 1];
        ForEach((_, later) => starts[later + 1]++, cancel);
        for (var p = 0; p < order.Rows.Length; p++) starts[p + 1] += starts[p];
        var (earlier, laterOf) = (new int[starts[^1]], new int[starts[^1]]);
        var next = starts.AsSpan(0, order.Rows.Length).ToArray();
        ForEach((before, later) => earlier[next[later]++] = before, cancel);
        for (var p = 0; p < order.Rows.Length; p++)
        {
            if (starts[p + 1] - starts[p] > 1) earlier.AsSpan(starts[p]..starts[p + 1]).Sort();
            laterOf.AsSpan(starts[p]..starts[p + 1]).Fill(p);
        }
        return (earlier, laterOf);
    }

    // Sorts each object's shares by time, and finds for each the first one that is near enough.
    void Sweep(CancellationToken cancel)
    {
        long pairs = 0;
        var contentOfObject = options.RemoveLoops ? contents.OfObjects(table.Objects) : [];
        for (var o = 0; o + 1 < order.Starts.Length; o++)
        {
            if ((o & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var (start, end) = (order.Starts[o], order.Starts[o + 1]);
            for (var p = start; p < end; p++) (_time[p], _place[p]) = (clock(table.Time[order.Rows[p]]), p);
            if (end - start < 2) continue;
            _time.AsSpan(start..end).Sort(_place.AsSpan(start..end));
            var own = options.RemoveLoops ? contentOfObject[table.Object[order.Rows[start]]] : -1;
            for (var i = start; i < end; i++)
            {
                var row = order.Rows[_place[i]];
                // An account less than zero stands for a share that makes no pair: the object itself.
                (_account[i], _content[i]) = (own >= 0 && contents.OfRow[row] == own ? -1 : table.Account[row], contents.OfRow[row]);
            }
            var first = start;
            for (var i = start; i < end; i++)
            {
                while (_time[i] - _time[first] > window) first++;
                _first[i] = first;
                pairs += i - first;
            }
        }
        if (pairs > Math.Min(options.MaxPairs, Array.MaxLength))
        {
            throw new InputException(
                string.Create(CultureInfo.InvariantCulture, $"{pairs:n0} pairs of shares lie within the window, more than the {options.MaxPairs:n0} that may be held in memory."),
                "Take a shorter window, leave out the objects that are shared most, or raise the limit on pairs.");
        }
    }

    void ForEach(Action<int, int> pair, CancellationToken cancel)
    {
        for (var o = 0; o + 1 < order.Starts.Length; o++)
        {
            if ((o & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var end = order.Starts[o + 1];
            if (end - order.Starts[o] < 2) continue;
            for (var i = order.Starts[o]; i < end; i++)
            {
                for (var j = _first[i]; j < i; j++)
                {
                    if (options.RemoveLoops && IsLoop(i, j)) continue;
                    var (a, b) = (_place[i], _place[j]);
                    pair(Math.Min(a, b), Math.Max(a, b));
                }
            }
        }
    }

    bool IsLoop(int i, int j) => _account[i] == _account[j] || _content[i] == _content[j] || (_account[i] | _account[j]) < 0;
}
