using System.Collections.Concurrent;

namespace Concordance.Coordination;

/// <summary>Finds every pair of accounts that shared an object within the window of each other.</summary>
/// <remarks>
/// Account by account: each of its shares looks at its neighbours in the object, as far as the window goes, and counts them under their account. This
/// is a sparse matrix times its transpose, row by row (F. G. Gustavson, "Two fast algorithms for sparse matrices", ACM TOMS 4 (1978), 250-269), whose
/// cost is the number of pairs within the window and which never holds those pairs, only the edges of one account.
/// </remarks>
internal static class PairSweep
{
    /// <summary>What one account has met of another so far.</summary>
    struct Met
    {
        internal int Weight, Object;
        internal long Lag, Shortest;
    }

    /// <summary>Edges that are handed on at once, about.</summary>
    const int Portion = 1 << 16;

    /// <summary>All edges of at least the least weight.</summary>
    internal static EdgeTable Run(SortedShares shares, long window, int leastWeight, CancellationToken cancel = default)
    {
        var portions = new ConcurrentBag<EdgeBlock>();
        var counts = Each(shares, window, leastWeight, edges =>
        {
            portions.Add(edges);
            return new();
        }, cancel);
        return new([.. portions.Where(p => p.Count > 0).OrderBy(p => p.Second[0])], counts.Meetings);
    }

    /// <summary>Hands every edge of at least the least weight on, so that they need not all be held.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="take">
    /// Takes some edges, by second and first account; called by several threads at once, in no order. All edges of a second account come together. Gives the block to be filled next.
    /// </param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The number of edges of any weight, and of pairs of shares within the window.</returns>
    internal static (long Edges, long Meetings) Each(SortedShares shares, long window, int leastWeight, Func<EdgeBlock, EdgeBlock> take, CancellationToken cancel = default)
    {
        var workers = Math.Max(1, Environment.ProcessorCount);
        var blocks = Math.Min(Math.Max(1, shares.Accounts), 16 * workers);
        long allEdges = 0, allMeetings = 0;
        var next = -1;
        var objectOf = ObjectOfPlace(shares);
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = cancel }, _ =>
        {
            var met = new Met[shares.Accounts];
            var touched = new int[shares.Accounts];
            var edges = new EdgeBlock();
            for (int block; (block = Interlocked.Increment(ref next)) < blocks;)
            {
                var (count, meetings) = (0L, 0L);
                for (var a = Cut(shares, block, blocks); a < Cut(shares, block + 1, blocks); a++)
                {
                    var (others, times) = Edges(shares, objectOf, a, window, leastWeight, met, touched, edges);
                    (count, meetings) = (count + others, meetings + times);
                    if (edges.Count < Portion) continue;
                    cancel.ThrowIfCancellationRequested();
                    edges = take(edges);
                }
                Interlocked.Add(ref allEdges, count);
                Interlocked.Add(ref allMeetings, meetings);
                cancel.ThrowIfCancellationRequested();
                if (edges.Count > 0) edges = take(edges);
            }
        });
        return (allEdges, allMeetings);
    }

    static (int Others, long Meetings) Edges(SortedShares shares, int[] objectOf, int a, long window, int leastWeight, Met[] met, int[] touched, EdgeBlock edges)
    {
        var (account, time, starts) = (shares.Account, shares.Time, shares.ObjectStart);
        var count = 0;
        long meetings = 0;
        for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++)
        {
            var place = shares.Place[k];
            var o = objectOf[place];
            var (start, end, now) = (starts[o], starts[o + 1], time[place]);
            for (var i = place - 1; i >= start && now - time[i] <= window; i--) Meet(account[i], now - time[i]);
            for (var i = place + 1; i < end && time[i] - now <= window; i++) Meet(account[i], time[i] - now);

            void Meet(int b, long lag)
            {
                // Each pair is found from both sides, and counted from that of the larger number.
                if (b >= a) return;
                meetings++;
                ref var one = ref met[b];
                if (one.Weight == 0) touched[count++] = b;
                else if (one.Object == o)
                {
                    if (lag >= one.Shortest) return;
                    one.Lag -= one.Shortest - lag;
                    one.Shortest = lag;
                    return;
                }
                one.Weight++;
                one.Lag += lag;
                (one.Object, one.Shortest) = (o, lag);
            }
        }
        Array.Sort(touched, 0, count);
        for (var i = 0; i < count; i++)
        {
            ref var one = ref met[touched[i]];
            if (one.Weight >= leastWeight) edges.Add(touched[i], a, one.Weight, one.Lag);
            one = default;
        }
        return (count, meetings);
    }

    static int[] ObjectOfPlace(SortedShares shares)
    {
        var objectOf = new int[shares.Count];
        for (var o = 0; o < shares.Objects; o++) objectOf.AsSpan(shares.ObjectStart[o]..shares.ObjectStart[o + 1]).Fill(o);
        return objectOf;
    }

    /// <summary>The first account of a block, so that blocks have about as many shares each.</summary>
    static int Cut(SortedShares shares, int block, int blocks)
    {
        if (block == blocks) return shares.Accounts;
        var at = Array.BinarySearch(shares.AccountStart, 0, shares.Accounts, (int)((long)shares.Count * block / blocks));
        return at < 0 ? ~at : at;
    }
}
