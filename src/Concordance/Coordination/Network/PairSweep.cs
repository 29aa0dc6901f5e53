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

    /// <summary>All edges of at least the least weight.</summary>
    internal static EdgeTable Run(SortedShares shares, long window, int leastWeight, CancellationToken cancel = default)
    {
        var workers = Math.Max(1, Environment.ProcessorCount);
        var blocks = Math.Min(Math.Max(1, shares.Accounts), 16 * workers);
        var result = new EdgeBlock[blocks];
        var meetings = new long[blocks];
        var next = -1;
        var objectOf = ObjectOfPlace(shares);
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = cancel }, _ =>
        {
            var met = new Met[shares.Accounts];
            var touched = new int[shares.Accounts];
            for (int block; (block = Interlocked.Increment(ref next)) < blocks;)
            {
                cancel.ThrowIfCancellationRequested();
                result[block] = new();
                for (var a = Cut(shares, block, blocks); a < Cut(shares, block + 1, blocks); a++)
                    meetings[block] += Edges(shares, objectOf, a, window, leastWeight, met, touched, result[block]);
            }
        });
        return new([.. result], meetings.Sum());
    }

    static long Edges(SortedShares shares, int[] objectOf, int a, long window, int leastWeight, Met[] met, int[] touched, EdgeBlock edges)
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
        return meetings;
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
