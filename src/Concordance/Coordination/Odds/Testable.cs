namespace Concordance.Coordination;

/// <summary>How many pairs of accounts could be found to act together at all.</summary>
/// <remarks>
/// Two accounts that share little can't get a small p-value, whatever they do; such a pair is no test that anything could come of, and need not be corrected for
/// (R. E. Tarone, "A modified Bonferroni method for discrete data", Biometrics 46 (1990), 515-522; P. B. Gilbert, "A modified false discovery rate multiple-comparisons procedure for
/// discrete data", Appl. Stat. 54 (2005), 143-158). What a pair could reach is fixed by who shared what, which the null model takes as given. Counting
/// all such pairs would take the square of an object's sharers: those of the accounts with the most evidence are counted, and of the others those of a sample, evenly drawn; two
/// standard errors are added.
/// </remarks>
internal static class Testable
{
    /// <summary>The p-value that a pair must be able to reach, and that an edge must reach.</summary>
    internal const double Bound = 1e-3;

    const int MostActive = 256, Sample = 512;

    /// <summary>The number of pairs.</summary>
    internal static long Pairs(SortedShares shares, Neighbourhood near, Pace pace)
    {
        var visits = shares.Facts.Visits;
        var needed = -Math.Log(Bound);
        var evidence = new double[shares.Objects];
        Parallel.For(0, shares.Objects, o => evidence[o] = -Math.Log(LeastChance(shares, near, pace, o)));
        var sums = new double[shares.Accounts];
        Parallel.For(0, shares.Accounts, a =>
        {
            foreach (var visit in visits.Of(a)) sums[a] += evidence[visit.Object];
        });
        var able = Enumerable.Range(0, shares.Accounts).Where(a => sums[a] >= needed).OrderByDescending(a => sums[a]).ToArray();
        var others = able.Skip(MostActive).ToArray();
        var step = Math.Max(1, others.Length / Sample);
        var drawn = others.Where((_, i) => i % step == step / 2).ToArray();
        var counts = new double[Math.Min(able.Length, MostActive) + drawn.Length];
        Parallel.For(0, counts.Length, () => new Workspace(shares.Accounts), (i, _, work) =>
        {
            counts[i] = PairsOf(i < MostActive ? able[i] : drawn[i - MostActive], shares, visits, evidence, needed, work);
            return work;
        }, _ => { });
        double pairs = counts.Take(MostActive).Sum();
        if (drawn.Length > 0)
        {
            var sample = counts.Skip(MostActive).ToArray();
            var mean = sample.Average();
            var error = step == 1 ? 0 : Math.Sqrt(sample.Sum(c => (c - mean) * (c - mean)) / sample.Length / sample.Length);
            pairs += others.Length * (mean + 2 * error);
        }
        // Every pair is counted from both sides.
        return (long)Math.Ceiling(Math.Min(pairs / 2, able.Length * (able.Length - 1.0) / 2));
    }

    /// <summary>By account: the evidence gathered with it, and the last object in which it was met.</summary>
    sealed class Workspace(int accounts)
    {
        internal readonly double[] Sum = new double[accounts];
        internal readonly int[] Last = new int[accounts];
        internal readonly List<int> Touched = [];
    }

    static int PairsOf(int account, SortedShares shares, Visits visits, double[] evidence, double needed, Workspace work)
    {
        var (count, sum, last) = (0, work.Sum, work.Last);
        foreach (var visit in visits.Of(account))
        {
            if (evidence[visit.Object] == 0) continue;
            for (var place = shares.ObjectStart[visit.Object]; place < shares.ObjectStart[visit.Object + 1]; place++)
            {
                var other = shares.At[place].Account;
                if (other == account || last[other] == visit.Object + 1) continue;
                if (last[other] == 0) work.Touched.Add(other);
                last[other] = visit.Object + 1;
                if (sum[other] < needed && (sum[other] += evidence[visit.Object]) >= needed) count++;
            }
        }
        foreach (var other in work.Touched) (sum[other], last[other]) = (0, 0);
        work.Touched.Clear();
        return count;
    }

    static double LeastChance(SortedShares shares, Neighbourhood near, Pace pace, int o)
    {
        var least = 1.0;
        var others = shares.Facts.Size(o) - 1;
        for (var place = shares.ObjectStart[o]; place < shares.ObjectStart[o + 1]; place++)
        {
            var (low, high) = near.Of(place);
            least = Math.Min(least, (high - low - 1 + PairOddsModel.Prior * pace.At(place)) / (others + PairOddsModel.Prior));
        }
        return Math.Max(PairOddsModel.LeastChance, least);
    }
}
