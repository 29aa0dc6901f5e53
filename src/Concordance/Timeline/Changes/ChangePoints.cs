namespace Concordance.Timeline;

/// <summary>Finds where the level of a series changes for more than a burst: a topic that grows, a crowd that leaves, a collection that was widened.</summary>
/// <remarks>
/// <para>
/// The counts are compared with a rhythm that is the same in every week, so that nights are no change. Between two changes a level holds: the count of a bin has the mean level times rhythm, and a variance that is the dispersion times the mean. The cost
/// of a stretch is the Poisson log-likelihood at its best level, by the dispersion (quasi-likelihood: P. McCullagh, J. Nelder, "Generalized linear models", 1989, chapter 9; the likelihood of a negative binomial count of such variance to first
/// order). Of all partitions, that of least cost and penalties is found by PELT: R. Killick, P. Fearnhead, I. Eckley, "Optimal detection of changepoints with a linear computational cost", JASA 107 (2012), 1590-1598; exact, and
/// as fast as the data lets it: from linear where changes keep coming to quadratic where there are none.
/// </para>
/// <para>
/// No stretch that PELT tries is shorter than <see cref="ChangePointOptions.ShortestBins"/>, so that it puts a change to a short one too early, or the next one too late. Each change is therefore moved, one after the other and by fewer bins than that, to where the two
/// stretches that it parts explain the counts best; a stretch may be shorter then. Where the counts change little, any place nearby is about as likely.
/// </para>
/// <para>What a change does not prove: that anything happened outside the data. A new search term, another source, or a limit of the platform changes the level too.</para>
/// </remarks>
public static class ChangePoints
{
    /// <summary>The stretches of one level of a series, the earliest first; one where nothing changes, none where it has no post, or an ordinary day can't be known. What is usual is taken from the whole series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="gaps">Gaps of the collection, which are passed over; null for none.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static IReadOnlyList<LevelStretch> Of(CountSeries series, IReadOnlyList<CollectionGap>? gaps = null, ChangePointOptions? options = null) =>
        !series.HasOrdinaryDay || series.Total == 0 ? [] : Of(BurstDetector.Survey([series], gaps, new() { DaysAround = int.MaxValue })[0].Bins, options);

    /// <summary>The same of bins whose expectation is known. One that follows the level over some weeks (<see cref="BurstOptions.DaysAround"/>) hides slow changes.</summary>
    /// <param name="bins">The bins with what was to be expected; see <see cref="BurstDetector"/>. Bins that lie by half in a gap of the collection are passed over.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static IReadOnlyList<LevelStretch> Of(IReadOnlyList<TimelineBin> bins, ChangePointOptions? options = null)
    {
        options ??= new();
        options.Check();
        var told = bins.Where(b => b.Seen >= 0.5).ToList();
        if (told.Count == 0) return [];
        var cost = new LevelCost([.. told.Select(b => b.Observed)], [.. told.Select(b => b.Expected)], told.Average(b => b.Dispersion));
        var penalty = options.Penalty ?? 1.5 * Math.Log(told.Count);
        var shortest = Math.Min(options.ShortestBins, told.Count);
        var starts = Moved(cost, Pelt(cost, penalty, shortest), shortest);
        var width = bins.Count > 1 ? bins[1].Start - bins[0].Start : TimeSpan.Zero;
        // Where most bins have the least expectation, that says nothing of what is usual: the mean of the series stands in for it.
        var usual = 2 * told.Count(b => b.IsLeast) > told.Count && told.Sum(b => (long)b.Observed) is > 0 and var all ? all / told.Sum(b => b.Expected) : 1;
        return
        [
            .. starts.Select((from, i) =>
            {
                var to = i + 1 < starts.Count ? starts[i + 1] : told.Count;
                var inside = told.GetRange(from, to - from);
                var (posts, expected) = (inside.Sum(b => (long)b.Observed), inside.Sum(b => b.Expected));
                var gain = i == 0 ? double.NaN : cost.Of(starts[i - 1], to) - cost.Of(starts[i - 1], from) - cost.Of(from, to);
                return new LevelStretch(inside[0].Start, inside[^1].Start + width, posts, posts / (usual * expected), gain);
            }),
        ];
    }

    /// <summary>Each start where it and its neighbours cost least, of equals the nearest.</summary>
    static List<int> Moved(LevelCost cost, List<int> starts, int shortest)
    {
        List<int> moved = [.. starts];
        for (var i = 1; i < moved.Count; i++)
        {
            var (before, after) = (moved[i - 1], i + 1 < moved.Count ? moved[i + 1] : cost.Count);
            var (first, last) = (Math.Max(before + 1, starts[i] - shortest + 1), Math.Min(after - 1, starts[i] + shortest - 1));
            moved[i] = Enumerable.Range(first, last - first + 1).OrderBy(at => cost.Of(before, at) + cost.Of(at, after)).ThenBy(at => Math.Abs(at - starts[i])).First();
        }
        return moved;
    }

    /// <summary>First bins of the stretches of the cheapest partition, each of at least so many bins.</summary>
    internal static List<int> Pelt(LevelCost cost, double penalty, int shortest)
    {
        var n = cost.Count;
        var best = new double[n + 1];
        var before = new int[n + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        var starts = new List<int>();
        for (var end = shortest; end <= n; end++)
        {
            if (end == shortest || end - shortest >= shortest) starts.Add(end - shortest);
            foreach (var start in starts)
            {
                var total = best[start] + cost.Of(start, end) + penalty;
                // Of equals the fewest, longest last stretch.
                if (total < best[end]) (best[end], before[end]) = (total, start);
            }
            // A start that loses to a change at a bin which later stretches may begin with never wins again.
            var cut = end + 1 - shortest;
            if (cut >= shortest && cut <= n) starts.RemoveAll(start => start + shortest <= cut && best[start] + cost.Of(start, cut) > best[cut] + 1e-9);
        }
        var found = new List<int>();
        for (var end = n; end > 0; end = before[end]) found.Add(before[end]);
        found.Reverse();
        return found;
    }
}

/// <summary>Cost of a stretch at its best level, from running sums.</summary>
sealed class LevelCost
{
    readonly double[] _counts, _expected;
    readonly double _dispersion;

    public LevelCost(IReadOnlyList<int> counts, IReadOnlyList<double> expected, double dispersion)
    {
        _dispersion = Math.Max(1, dispersion);
        (_counts, _expected) = (new double[counts.Count + 1], new double[counts.Count + 1]);
        for (var i = 0; i < counts.Count; i++) (_counts[i + 1], _expected[i + 1]) = (_counts[i] + counts[i], _expected[i] + expected[i]);
    }

    public int Count => _counts.Length - 1;

    /// <summary>Negative log-likelihood of the bins from one to before another, without what no level changes.</summary>
    public double Of(int from, int to)
    {
        double count = _counts[to] - _counts[from], expected = _expected[to] - _expected[from];
        return count <= 0 || expected <= 0 ? 0 : (count - count * Math.Log(count / expected)) / _dispersion;
    }
}
