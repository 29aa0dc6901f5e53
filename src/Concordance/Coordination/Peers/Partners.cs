using System.Numerics;

namespace Concordance.Coordination.Peers;

/// <summary>Which messages each message meets, as stretches of a list, which overlap: a window's messages are not written down for each of them.</summary>
/// <param name="RowStart">Where each message's rows begin, and the end.</param>
/// <param name="First">Where each row's stretch begins in the list.</param>
/// <param name="End">Where it ends.</param>
/// <param name="List">Messages.</param>
sealed record Partners(int[] RowStart, int[] First, int[] End, int[] List)
{
    /// <summary>Messages with the same thing within the window.</summary>
    internal static Partners InWindow<T>(CntActs acts, Func<long, T> clock, T window, CancellationToken cancel) where T : struct, INumber<T>
    {
        var count = acts.Message.Count;
        var byThing = Grouped(acts.Thing, acts.Things, out var starts);
        var times = new T[count];
        var list = new int[count];
        var (first, end) = (new int[count], new int[count]);
        for (var thing = 0; thing < acts.Things; thing++)
        {
            if ((thing & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var (from, to) = (starts[thing], starts[thing + 1]);
            for (var i = from; i < to; i++) times[i] = clock(acts.Time[byThing[i]]);
            times.AsSpan(from..to).Sort(byThing.AsSpan(from..to));
            var (low, high) = (from, from);
            for (var i = from; i < to; i++)
            {
                list[i] = acts.Message[byThing[i]];
                while (times[low] < times[i] - window) low++;
                while (high < to && times[high] <= times[i] + window) high++;
                (first[byThing[i]], end[byThing[i]]) = (low, high);
            }
        }
        var byMessage = Grouped(acts.Message, acts.Messages, out var rowStart);
        return new(rowStart, Array.ConvertAll(byMessage, row => first[row]), Array.ConvertAll(byMessage, row => end[row]), list);
    }

    // Rows by group, in a group as they came.
    static int[] Grouped(List<int> group, int groups, out int[] starts)
    {
        starts = new int[groups + 1];
        foreach (var g in group) starts[g + 1]++;
        for (var g = 0; g < groups; g++) starts[g + 1] += starts[g];
        var next = starts.AsSpan(0, groups).ToArray();
        var rows = new int[group.Count];
        for (var row = 0; row < rows.Length; row++) rows[next[group[row]]++] = row;
        return rows;
    }
}
