using Concordance.Statistics;
using Deedle;

namespace Concordance.Timeline;

/// <summary>Finds stretches with more posts than the rhythm of the day and of the week explains.</summary>
/// <remarks>
/// <para>
/// A count model. Each bin is compared with the same time of day on the other days of four weeks before and after, those bins within half an hour, or one bin, to either side too; of the days the middle half is averaged, so that a burst does not raise its own expectation. The middle
/// half of skewed counts lies below their mean, so all expectations are lifted by the median over the days of what was seen to what was expected.
/// </para>
/// <para>
/// Days of the week (UTC) have a factor each, from the medians over the weeks, shrunk towards none as far as chance explains it: by half where chance explains half, wholly where fewer than three weeks were collected. Weekends that are not emptier
/// but later are not modelled.
/// </para>
/// <para>
/// Counts are taken as negative binomial. Their variance over their mean is estimated from the squared deviations of quiet and busy bins, by the median over the days, and may grow with the mean. The interval of a burst rests on the same variances; to them comes that the bins of a day are fuller or emptier together, so that of a long one the interval may hold none though its clearest bins stand out. P-values are corrected over all bins of all series
/// looked at (Benjamini and Hochberg). Bins that lie by more than half in a gap of the collection are not looked at, and no expectation rests on them; where one lies in it by less, its expectation is cut as much.
/// </para>
/// <para>What it does not see: a wave that builds up over days raises its own expectation; a level that changes for good is a burst until most days around have it. For both there is <see cref="ChangePoints"/>.</para>
/// </remarks>
public static class BurstDetector
{
    /// <summary>What is set apart at an end of a burst, and is a smaller part of its posts, is no part of it.</summary>
    const double SmallPart = 0.05;

    /// <summary>The bins of a series with what was to be expected.</summary>
    /// <param name="series">Counts by start of bin, without gaps; see <see cref="Activity.Count"/>.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <returns>The bins; empty where the series covers too few days for a daily rhythm.</returns>
    public static IReadOnlyList<TimelineBin> Bins(Series<DateTime, double> series, BurstOptions? options = null) => Bins(series, [], options);

    /// <summary>The same of a collection with gaps.</summary>
    /// <param name="series">Counts by start of bin, without gaps; see <see cref="Activity.Count"/>.</param>
    /// <param name="gaps">Gaps of the collection; see <see cref="CollectionGaps"/>.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    public static IReadOnlyList<TimelineBin> Bins(Series<DateTime, double> series, IReadOnlyList<CollectionGap> gaps, BurstOptions? options = null) =>
        Survey([CountSeries.Of("posts", series, (options ?? new()).Bin)], gaps, options)[0].Bins;

    /// <summary>The bins and bursts of several series, the p-values corrected over all bins of all of them.</summary>
    /// <param name="series">The series, each over its own bins of one length.</param>
    /// <param name="gaps">Gaps of the collection; null for none.</param>
    /// <param name="options">Options; null takes the defaults. The length of a bin is that of the series.</param>
    /// <returns>In the order of <paramref name="series"/>. A series over too few days has no bins and no bursts, nor has any where the options say why an ordinary day can't be known.</returns>
    public static IReadOnlyList<SeriesBursts> Survey(IReadOnlyList<CountSeries> series, IReadOnlyList<CollectionGap>? gaps = null, BurstOptions? options = null)
    {
        options ??= new();
        var bins = series.Select(s => BinsOf(s, gaps ?? [], options)).ToList();
        var looked = bins.SelectMany((list, s) => list.Select((b, i) => (Series: s, Bin: i, b.PValue, b.Seen)).Where(b => b.Seen >= 0.5)).ToList();
        var q = FalseDiscovery.QValues(looked.ConvertAll(b => b.PValue), looked.Count);
        foreach (var ((s, i, _, _), value) in looked.Zip(q)) bins[s][i] = bins[s][i] with { QValue = value };
        return [.. series.Select((s, i) => new SeriesBursts(options.NoOrdinaryDay is null ? s : s with { HasOrdinaryDay = false }, bins[i], Bursts(bins[i], gaps ?? [], options with { Bin = s.Bin })))];
    }

    static List<TimelineBin> BinsOf(CountSeries series, IReadOnlyList<CollectionGap> gaps, BurstOptions options)
    {
        if (options.NoOrdinaryDay is not null) return [];
        if (ExpectedActivity.Of(series, gaps, options) is not { } usual) return [];
        return
        [
            .. series.Counts.Select((count, i) =>
            {
                double expected = usual.Expected[i], dispersion = usual.Dispersion[i];
                return new TimelineBin(series.StartOf(i), count, expected, Tail.NegativeBinomialQuantile(0.001, expected, dispersion), usual.Told(i) ? Tail.NegativeBinomial(count, expected, dispersion) : 1, 1)
                {
                    Dispersion = dispersion, DaySpread = usual.DaySpread, Seen = usual.Seen[i], IsLeast = usual.IsLeast(i),
                };
            }),
        ];
    }

    /// <summary>The bursts in the bins, the earliest first.</summary>
    public static IReadOnlyList<Burst> Bursts(IReadOnlyList<TimelineBin> bins, BurstOptions? options = null) => Bursts(bins, [], options);

    /// <summary>The bursts in the bins, the earliest first, each with the gap of the collection that it borders on.</summary>
    /// <param name="bins">The bins.</param>
    /// <param name="gaps">Gaps of the collection.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    public static IReadOnlyList<Burst> Bursts(IReadOnlyList<TimelineBin> bins, IReadOnlyList<CollectionGap> gaps, BurstOptions? options = null)
    {
        options ??= new();
        var bursts = new List<Burst>();
        var runs = Runs(bins, options);
        for (int first = 0, next; first < runs.Count; first = next)
        {
            for (next = first + 1; next < runs.Count && Pause(next) <= options.LongestPause;) next++;
            // A few posts the evening before are no part of it, though the night between would be short enough.
            var (from, to) = (first, next - 1);
            var few = Math.Min(options.MinimumPosts, SmallPart * Enumerable.Range(first, next - first).Sum(Posts));
            while (from < to && Posts(from) < few) from++;
            while (from < to && Posts(to) < few) to--;
            bursts.Add(BurstOf([.. bins.Skip(runs[from].First).Take(runs[to].Last - runs[from].First + 1)], gaps, options.Bin));
        }
        return [.. bursts.Where(b => b.Posts >= options.MinimumPosts)];

        TimeSpan Pause(int run) => bins[runs[run].First].Start - bins[runs[run - 1].Last].Start - options.Bin;

        int Posts(int run) => Enumerable.Range(runs[run].First, runs[run].Last - runs[run].First + 1).Sum(i => bins[i].Observed);
    }

    /// <summary>Bins above expectation in a row, or with pauses that are too short to part anything.</summary>
    static List<(int First, int Last)> Runs(IReadOnlyList<TimelineBin> bins, BurstOptions options)
    {
        var runs = new List<(int First, int Last)>();
        for (var i = 0; i < bins.Count; i++)
        {
            if (bins[i].QValue > options.FalseDiscoveryRate) continue;
            if (runs.Count > 0 && bins[i].Start - bins[runs[^1].Last].Start - options.Bin <= options.LongestPause / 4) runs[^1] = (runs[^1].First, i);
            else runs.Add((i, i));
        }
        return runs;
    }

    static Burst BurstOf(List<TimelineBin> inside, IReadOnlyList<CollectionGap> gaps, TimeSpan bin)
    {
        var (onset, end, posts, expected) = (inside[0].Start, inside[^1].Start + bin, inside.Sum(b => b.Observed), inside.Sum(b => b.Expected));
        // That whole days differ is in the variance of each bin; what it adds is that the bins of a day go together, and of one bin nothing.
        var days = inside.GroupBy(b => b.Start.Date).Sum(d => Square(d.Sum(b => b.Expected * b.DaySpread)) - d.Sum(b => Square(b.Expected * b.DaySpread)));
        var dispersion = expected > 0 ? (inside.Sum(b => b.Dispersion * b.Expected) + days) / expected : 1;
        return new(onset, end, posts, expected)
        {
            ExcessLow = posts - (Tail.NegativeBinomialQuantile(0.025, expected, dispersion) - 1),
            ExcessHigh = posts - (Tail.NegativeBinomialQuantile(0.975, expected, dispersion) - 1),
            QValue = inside.Min(b => b.QValue),
            Gap = gaps.FirstOrDefault(g => g.Start < end + bin && g.End > onset - bin),
        };

        static double Square(double x) => x * x;
    }
}
