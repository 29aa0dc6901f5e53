using Concordance.Statistics;
using Deedle;

namespace Concordance.Timeline;

/// <summary>Finds stretches with more posts than the daily rhythm explains.</summary>
/// <remarks>
/// A count model with daily rhythm. Each bin is compared with the bins at the same time of day (and one bin to either side)
/// on all other days; of these the middle half is averaged, so that a burst does not raise its own expectation. The middle
/// half of skewed counts lies below their mean, so all expectations are lifted by the median over the days of what was seen
/// to what was expected. Counts are taken as negative binomial with one dispersion for the series: the median over the days
/// of the mean scaled squared deviation. P-values are corrected over all bins (Benjamini and Hochberg). A weekly rhythm is
/// not modelled, since with few weeks it can't be told from chance: where weekends differ much they can seem to be bursts.
/// </remarks>
public static class BurstDetector
{
    /// <summary>The least expectation of a bin, posts: keeps a single post after long silence from counting as a burst.</summary>
    const double LeastExpected = 0.2;

    /// <summary>The bins of a series with what was to be expected.</summary>
    /// <param name="series">Counts by start of bin, without gaps; see <see cref="Activity.Count"/>.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <returns>The bins; empty where the series covers too few days for a daily rhythm.</returns>
    public static IReadOnlyList<TimelineBin> Bins(Series<DateTime, double> series, BurstOptions? options = null)
    {
        options ??= new();
        var starts = series.Keys.ToArray();
        var counts = series.Values.Select(v => (int)v).ToArray();
        var perDay = (int)(TimeSpan.TicksPerDay / options.Bin.Ticks);
        if (counts.Length < options.MinimumDays * perDay) return [];
        var middle = Enumerable.Range(0, counts.Length).Select(i => Middle(counts, i, perDay)).ToArray();
        var lift = Math.Max(1, MedianByDay(counts.Length, perDay, i => counts[i], i => middle[i]));
        var expected = middle.Select(m => Math.Max(LeastExpected, m * lift)).ToArray();
        var dispersion = Math.Max(1, MedianByDay(counts.Length, perDay, i => (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i], _ => 1));
        var p = counts.Select((c, i) => Tail.NegativeBinomial(c, expected[i], dispersion)).ToArray();
        var q = FalseDiscovery.QValues(p, p.Length);
        return [.. starts.Select((start, i) => new TimelineBin(
            start, counts[i], expected[i], Tail.NegativeBinomialQuantile(0.001, expected[i], dispersion), p[i], q[i]))];
    }

    /// <summary>The bursts in the bins, the earliest first.</summary>
    public static IReadOnlyList<Burst> Bursts(IReadOnlyList<TimelineBin> bins, BurstOptions? options = null)
    {
        options ??= new();
        var bursts = new List<Burst>();
        int? first = null, last = null;
        for (var i = 0; i < bins.Count; i++)
        {
            if (bins[i].QValue > options.FalseDiscoveryRate) continue;
            if (last is { } l && bins[i].Start - bins[l].Start - options.Bin > options.LongestPause)
            {
                Close();
                first = null;
            }
            first ??= i;
            last = i;
        }
        Close();
        return [.. bursts.Where(b => b.Posts >= options.MinimumPosts)];

        void Close()
        {
            if (first is not { } from || last is not { } to) return;
            var inside = bins.Skip(from).Take(to - from + 1).ToList();
            bursts.Add(new Burst(bins[from].Start, bins[to].Start + options.Bin, inside.Sum(b => b.Observed), inside.Sum(b => b.Expected)));
        }
    }

    /// <summary>
    /// The median over the days of one sum over another. A day's sums are hardly skewed, where single bins of small counts
    /// are; and up to half of the days may be out of the ordinary before the median moves with them.
    /// </summary>
    static double MedianByDay(int bins, int perDay, Func<int, double> above, Func<int, double> below) =>
        Spread.Median(Enumerable.Range(0, bins / perDay).Select(day => Enumerable.Range(day * perDay, perDay)).Select(day => day.Sum(above) / Math.Max(LeastExpected, day.Sum(below))));

    static double Middle(int[] counts, int bin, int perDay)
    {
        var others = new List<int>();
        for (var same = bin % perDay; same < counts.Length + perDay; same += perDay)
        {
            if (Math.Abs(same - bin) < perDay) continue;
            for (var near = same - 1; near <= same + 1; near++)
                if (near >= 0 && near < counts.Length) others.Add(counts[near]);
        }
        others.Sort();
        var cut = others.Count / 4;
        var middle = others.Skip(cut).Take(others.Count - 2 * cut).ToList();
        return middle.Average();
    }
}
