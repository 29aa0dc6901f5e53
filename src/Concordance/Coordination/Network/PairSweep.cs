using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>A share by its place: what the sweep asks of it, side by side in memory.</summary>
    readonly record struct Entry(int Account, int Object, long Time);

    /// <summary>Shares between the one that is looked at and the one whose memory is asked for.</summary>
    const int Ahead = 12;

    /// <summary>Edges that are handed on at once, about.</summary>
    const int Portion = 1 << 16;

    /// <summary>Hands every edge of at least the least weight on, so that they need not all be held.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="take">
    /// Takes some edges, by second and first account; called by several threads at once, in no order. All edges of a second account come together. Gives the block to be filled next.
    /// </param>
    /// <param name="progress">Told how far it is, from 0 to 1, by several threads at once; null for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The number of edges of any weight, and of pairs of shares within the window.</returns>
    internal static (long Edges, long Meetings) Each(SortedShares shares, long window, int leastWeight, Func<EdgeBlock, EdgeBlock> take, Action<double>? progress = null, CancellationToken cancel = default)
    {
        var workers = Math.Max(1, Environment.ProcessorCount);
        var blocks = Math.Min(Math.Max(1, shares.Accounts), 16 * workers);
        long allEdges = 0, allMeetings = 0;
        var (next, done) = (-1, 0);
        var entries = Entries(shares);
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
                    var (others, times) = Edges(shares, entries, a, window, leastWeight, met, touched, edges);
                    (count, meetings) = (count + others, meetings + times);
                    if (edges.Count < Portion) continue;
                    cancel.ThrowIfCancellationRequested();
                    edges = take(edges);
                }
                Interlocked.Add(ref allEdges, count);
                Interlocked.Add(ref allMeetings, meetings);
                cancel.ThrowIfCancellationRequested();
                if (edges.Count > 0) edges = take(edges);
                progress?.Invoke((double)Interlocked.Increment(ref done) / blocks);
            }
        });
        return (allEdges, allMeetings);
    }

    static (int Others, long Meetings) Edges(SortedShares shares, Entry[] entries, int a, long window, int leastWeight, Met[] met, int[] touched, EdgeBlock edges)
    {
        var (places, starts) = (shares.Place, shares.ObjectStart);
        var count = 0;
        long meetings = 0;
        for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++)
        {
            if (k + Ahead < places.Length) Prefetch(ref entries[places[k + Ahead]]);
            var place = places[k];
            var (o, now) = (entries[place].Object, entries[place].Time);
            var (start, end) = (starts[o], starts[o + 1]);
            for (var i = place - 1; i >= start && now - entries[i].Time <= window; i--) Meet(entries[i].Account, now - entries[i].Time);
            for (var i = place + 1; i < end && entries[i].Time - now <= window; i++) Meet(entries[i].Account, entries[i].Time - now);

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

    /// <summary>Asks the processor for the memory of a share that will be looked at soon: an account's shares lie all over the objects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe void Prefetch(ref Entry entry)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref entry));
    }

    static Entry[] Entries(SortedShares shares)
    {
        var entries = GC.AllocateUninitializedArray<Entry>(shares.Count);
        Parallel.For(0, shares.Objects, o =>
        {
            for (var i = shares.ObjectStart[o]; i < shares.ObjectStart[o + 1]; i++) entries[i] = new(shares.Account[i], o, shares.Time[i]);
        });
        return entries;
    }

    /// <summary>The first account of a block, so that blocks have about as many shares each.</summary>
    static int Cut(SortedShares shares, int block, int blocks)
    {
        if (block == blocks) return shares.Accounts;
        var at = Array.BinarySearch(shares.AccountStart, 0, shares.Accounts, (int)((long)shares.Count * block / blocks));
        return at < 0 ? ~at : at;
    }
}
