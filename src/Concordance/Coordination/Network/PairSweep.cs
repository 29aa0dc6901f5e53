using System.Numerics;
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
    /// <summary>Shares between the one that is looked at and the one whose memory is asked for.</summary>
    const int Ahead = 16;

    /// <summary>Edges that are handed on at once, about.</summary>
    const int Portion = 1 << 16;

    /// <summary>Hands every edge of at least the least weight on, so that they need not all be held.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="take">
    /// Takes some edges, by second and first account; called by several threads at once, in no order. All edges of a second account come together. The block is filled anew after the call.
    /// </param>
    /// <param name="progress">Told how far it is, from 0 to 1, by several threads at once; null for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The number of edges of any weight, and of pairs of shares within the window.</returns>
    internal static (long Edges, long Meetings) Each(SortedShares shares, long window, int leastWeight, Action<EdgeBlock> take, Action<double>? progress = null, CancellationToken cancel = default)
    {
        var workers = Math.Max(1, Environment.ProcessorCount);
        var blocks = Math.Min(Math.Max(1, shares.Accounts), 16 * workers);
        long allEdges = 0, allMeetings = 0;
        var (next, done) = (-1, 0);
        using var objectAt = ObjectAt(shares);
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = cancel }, _ =>
        {
            var worker = new Worker(shares, objectAt, window, leastWeight);
            var edges = new EdgeBlock();
            for (int block; (block = Interlocked.Increment(ref next)) < blocks;)
            {
                var (count, meetings) = (0L, 0L);
                for (var a = Cut(shares, block, blocks); a < Cut(shares, block + 1, blocks); a++)
                {
                    var (others, times) = worker.Edges(a, edges);
                    (count, meetings) = (count + others, meetings + times);
                    if (edges.Count < Portion) continue;
                    cancel.ThrowIfCancellationRequested();
                    take(edges);
                    edges.Clear();
                }
                Interlocked.Add(ref allEdges, count);
                Interlocked.Add(ref allMeetings, meetings);
                cancel.ThrowIfCancellationRequested();
                if (edges.Count > 0) take(edges);
                edges.Clear();
                progress?.Invoke((double)Interlocked.Increment(ref done) / blocks);
            }
        });
        return (allEdges, allMeetings);
    }

    /// <summary>What one thread works with.</summary>
    sealed class Worker(SortedShares shares, NativeArray<int> objectAt, long window, int leastWeight)
    {
        readonly Meetings _met = new();
        (int From, int To)[] _near = new (int, int)[64];

        /// <summary>Finds the edges of an account with those of smaller numbers: each pair is found from both sides, and counted from that of the larger number.</summary>
        internal (int Others, long Meetings) Edges(int a, EdgeBlock edges)
        {
            var (account, time) = (shares.Account, shares.Time);
            var places = shares.Place.AsSpan(shares.AccountStart[a]..shares.AccountStart[a + 1]);
            _met.Begin(Near(shares.AccountStart[a], places.Length));
            long meetings = 0;
            for (var k = 0; k < places.Length; k++)
            {
                var (place, (from, to)) = (places[k], _near[k]);
                if (to - from == 1) continue;
                var now = time[place];
                _met.At(objectAt.Span[place]);
                for (var i = from; i < to; i++)
                {
                    if (account[i] >= a) continue;
                    meetings++;
                    _met.Add(account[i], Math.Abs(time[i] - now));
                }
            }
            _met.Take(a, leastWeight, edges);
            return (_met.Count, meetings);
        }

        /// <summary>For some shares of an account the places that are within the window of each; gives the number of those, or of all accounts where that is less.</summary>
        long Near(int first, int count)
        {
            if (count > _near.Length) _near = new (int, int)[BitOperations.RoundUpToPowerOf2((uint)count)];
            var (places, time, starts) = (shares.Place, shares.Time, shares.ObjectStart);
            var objects = objectAt.Span;
            var all = 0L;
            for (var k = 0; k < count; k++)
            {
                if (first + k + Ahead < places.Length) Prefetch(places[first + k + Ahead]);
                var place = places[first + k];
                var (o, now) = (objects[place], time[place]);
                var (start, end) = (starts[o], starts[o + 1]);
                var (from, to) = (place, place + 1);
                while (from > start && now - time[from - 1] <= window) from--;
                while (to < end && time[to] - now <= window) to++;
                _near[k] = (from, to);
                all += to - from - 1;
            }
            return Math.Min(all, shares.Accounts);
        }

        /// <summary>Asks the processor for the memory of a share that will be looked at soon: an account's shares lie all over the objects.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        unsafe void Prefetch(int place)
        {
            if (!Sse.IsSupported) return;
            Sse.Prefetch0(Unsafe.AsPointer(ref objectAt.Span[place]));
            Sse.Prefetch0(Unsafe.AsPointer(ref shares.Time[place]));
            Sse.Prefetch0(Unsafe.AsPointer(ref shares.Account[place]));
        }
    }

    /// <summary>By place: which object was shared.</summary>
    static NativeArray<int> ObjectAt(SortedShares shares)
    {
        var objects = new NativeArray<int>(shares.Count);
        Parallel.For(0, shares.Objects, o => objects.Span[shares.ObjectStart[o]..shares.ObjectStart[o + 1]].Fill(o));
        return objects;
    }

    /// <summary>The first account of a block, so that blocks have about as many shares each.</summary>
    static int Cut(SortedShares shares, int block, int blocks)
    {
        if (block == blocks) return shares.Accounts;
        var at = Array.BinarySearch(shares.AccountStart, 0, shares.Accounts, (int)((long)shares.Count * block / blocks));
        return at < 0 ? ~at : at;
    }
}
