namespace Concordance.Coordination;

/// <summary>Finds every pair of accounts that shared an object within the window of each other.</summary>
/// <remarks>
/// Account by account: each of its shares looks at its neighbours in the object, as far as the window goes, and those of some accounts at once are brought together by a sort. This
/// is a sparse matrix times its transpose, row by row (F. G. Gustavson, "Two fast algorithms for sparse matrices", ACM TOMS 4 (1978), 250-269), whose
/// cost is the number of pairs within the window and which never holds those pairs, only the edges of some accounts. An account with so many that no sort has room for them counts
/// them in a table of the others.
/// </remarks>
internal static class PairSweep
{
    /// <summary>Edges that are handed on at once, about.</summary>
    const int Portion = 1 << 16;

    /// <summary>Most meetings of an account that are sorted: every worker may need room for as many, twice.</summary>
    internal const int MostSorted = 1 << 17;

    /// <summary>Hands every edge of at least the least weight on, so that they need not all be held.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    /// <param name="leastWeight">The least weight.</param>
    /// <param name="take">
    /// Takes some edges, by second and first account; called by several threads at once, in no order. All edges of a second account come together. The block is filled anew after the call.
    /// </param>
    /// <param name="progress">Told how far it is, from 0 to 1, by several threads at once; null for nobody.</param>
    /// <param name="mostSorted">Most meetings of an account that are sorted; the result is the same for any.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The number of edges of any weight, and of pairs of shares within the window.</returns>
    internal static (long Edges, long Meetings) Each(SortedShares shares, long window, int leastWeight, Action<EdgeBlock> take, Action<double>? progress = null, int mostSorted = MostSorted, CancellationToken cancel = default)
    {
        var workers = Math.Max(1, Environment.ProcessorCount);
        var blocks = Math.Min(Math.Max(1, shares.Accounts), 16 * workers);
        long allEdges = 0, allMeetings = 0;
        var (next, done) = (-1, 0);
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = cancel }, _ =>
        {
            var worker = new Worker(shares, window, leastWeight, mostSorted);
            for (int block; (block = Interlocked.Increment(ref next)) < blocks;)
            {
                var end = Cut(shares, block + 1, blocks);
                for (var a = Cut(shares, block, blocks); a < end; a++)
                {
                    worker.Find(a);
                    if (worker.Edges.Count < Portion) continue;
                    cancel.ThrowIfCancellationRequested();
                    take(worker.Edges);
                    worker.Edges.Clear();
                }
                worker.Close();
                cancel.ThrowIfCancellationRequested();
                if (worker.Edges.Count > 0) take(worker.Edges);
                worker.Edges.Clear();
                progress?.Invoke((double)Interlocked.Increment(ref done) / blocks);
            }
            Interlocked.Add(ref allEdges, worker.Found);
            Interlocked.Add(ref allMeetings, worker.Meetings);
        });
        return (allEdges, allMeetings);
    }

    /// <summary>What one thread works with.</summary>
    sealed class Worker(SortedShares shares, long window, int leastWeight, int mostSorted)
    {
        readonly SortedMeetings _sorted = new(shares, window, mostSorted);
        readonly Meetings _counted = new();

        /// <summary>Edges found and not yet taken.</summary>
        internal EdgeBlock Edges { get; } = new();

        /// <summary>Edges of any weight.</summary>
        internal long Found { get; private set; }

        /// <summary>Pairs of shares within the window.</summary>
        internal long Meetings { get; private set; }

        /// <summary>Finds the edges of an account with those of smaller numbers, now or with the accounts behind it.</summary>
        internal void Find(int a)
        {
            var isAdded = _sorted.Add(a);
            if (!isAdded || _sorted.IsFull) Close();
            if (!isAdded) Count(a);
        }

        /// <summary>Finds the edges that are still to be found.</summary>
        internal void Close() => Add(_sorted.Take(leastWeight, Edges));

        void Add((long Edges, long Meetings) some) => (Found, Meetings) = (Found + some.Edges, Meetings + some.Meetings);

        void Count(int a)
        {
            var at = shares.At;
            var places = shares.Place.AsSpan(shares.AccountStart[a]..shares.AccountStart[a + 1]);
            var most = 0L;
            foreach (var place in places)
            {
                var (from, to) = shares.Around(place, window);
                most += to - from;
            }
            _counted.Begin(Math.Min(most, shares.Accounts));
            var meetings = 0L;
            foreach (var place in places)
            {
                var (from, to) = shares.Around(place, window);
                _counted.At(at[place].Object);
                for (var i = from; i < to; i++)
                {
                    if (at[i].Account >= a) continue;
                    meetings++;
                    _counted.Add(at[i].Account, Math.Abs(at[i].Time - at[place].Time));
                }
            }
            _counted.Take(a, leastWeight, Edges);
            Add((_counted.Count, meetings));
        }
    }

    /// <summary>The first account of a block, so that blocks have about as many shares each.</summary>
    static int Cut(SortedShares shares, int block, int blocks)
    {
        if (block == blocks) return shares.Accounts;
        var at = Array.BinarySearch(shares.AccountStart, 0, shares.Accounts, (int)((long)shares.Count * block / blocks));
        return at < 0 ? ~at : at;
    }
}
