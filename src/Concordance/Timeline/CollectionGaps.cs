namespace Concordance.Timeline;

/// <summary>Finds stretches without any post that are too long to be chance.</summary>
/// <remarks>
/// The usual activity is a rhythm of the day and the week, without bursts. Around each stretch it is scaled to the quietest of
/// the hours and days before and after, so that a topic that dies away leaves no gap. Posts come in clusters (threads, reposts):
/// how large, is taken from the dispersion of the counts and from the empty stretches themselves, whichever says more.
/// A stretch in which m posts were expected, in clusters of c, stays empty by chance with probability exp(-m / c); this is
/// multiplied by the number of stretches between posts. What a gap does not prove: that the collection failed. The platform
/// may have been down, nobody may have posted, posts may have been deleted or made private before they were collected, or the
/// query may have matched nothing in that time. And what never was collected evenly, such as a sample by days, is all gaps.
/// A gap that comes at the same time every day, or every week, is part of the rhythm and is not found. The rule would rather
/// miss a gap of some hours in a quiet collection than call a quiet night one.
/// </remarks>
public static class CollectionGaps
{
    /// <summary>Lengths of the time before and after a stretch in which the activity of these days is looked at; its own length is too.</summary>
    static readonly TimeSpan[] Around = [TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(3)];

    /// <summary>Fewest clusters of posts from which the activity of less than three days can be told.</summary>
    const double FewestClusters = 6;

    /// <summary>What is expected, and how posts cluster, are estimates; by so much they may be out together.</summary>
    const double Caution = 1.5;

    static readonly double[] Shares = [0.25, 0.1, 0.05];

    /// <summary>Fewest empty stretches that say how posts cluster.</summary>
    const int FewestStretches = 8;

    /// <summary>The gaps in the order of time.</summary>
    /// <param name="times">Times of the posts, UTC, in any order; those outside the period are left out.</param>
    /// <param name="period">The period that was collected.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <returns>The gaps; empty also where the period is too short, or has too few posts, to tell.</returns>
    public static IReadOnlyList<CollectionGap> Find(IEnumerable<DateTime> times, Period period, CollectionGapOptions? options = null)
    {
        options ??= new();
        var posts = times.Where(period.Contains).Order().ToList();
        if (posts.Count == 0 || (period.End - period.Start).TotalDays < options.MinimumDays) return [];
        var usual = new UsualActivity(posts, period);
        var stretches = Stretches(posts, period, options.Shortest).Select(s => (s.Start, s.End, Expected: Expected(usual, s.Start, s.End, period))).ToList();
        var cluster = Caution * Math.Max(usual.Cluster, ClusterOf(stretches.Where(s => s.Start > period.Start && s.End < period.End)
            .Select(s => s.Expected * (1 - options.Shortest / (s.End - s.Start))).ToList()));
        return
        [
            .. stretches.Select(s => new CollectionGap(s.Start, s.End, s.Expected, Math.Min(1, (posts.Count + 1) * Math.Exp(-s.Expected / cluster))))
                .Where(g => g.Probability < options.Probability),
        ];
    }

    static IEnumerable<(DateTime Start, DateTime End)> Stretches(List<DateTime> posts, Period period, TimeSpan shortest)
    {
        var start = period.Start;
        foreach (var end in posts.Append(period.End))
        {
            if (end - start >= shortest && end > start) yield return (start, end);
            start = end;
        }
    }

    static double Expected(UsualActivity usual, DateTime start, DateTime end, Period period)
    {
        var level = double.PositiveInfinity;
        foreach (var around in Around.Append(end - start))
        {
            // A short stretch says something only where enough was to be expected in it.
            double? Level(DateTime from, DateTime to) =>
                around < Around[^1] && usual.Expected(from, to) < FewestClusters * usual.Cluster ? null : usual.Level(from, to);
            if (start > period.Start && Level(start - around, start) is { } before) level = Math.Min(level, before);
            if (end < period.End && Level(end, end + around) is { } after) level = Math.Min(level, after);
        }
        return usual.Expected(start, end) * (double.IsFinite(level) ? level : 1);
    }

    /// <summary>How many posts come together, by how much longer the empty stretches are than the shortest that is looked at.</summary>
    /// <remarks>An exponential law leaves a share s beyond ln(1/s) means; up to one stretch in twenty may be a gap before this moves much.</remarks>
    static double ClusterOf(List<double> beyond)
    {
        if (beyond.Count < FewestStretches) return 1;
        beyond.Sort();
        return Shares.Max(share => beyond[Math.Max(0, (int)(beyond.Count * (1 - share)) - 1)] / Math.Log(1 / share));
    }
}
