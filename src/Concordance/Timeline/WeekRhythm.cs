using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>How much fuller each day of the week (UTC) is than the others, as far as the data can tell.</summary>
/// <remarks>
/// The median over the weeks of the logarithm of a day's posts, so that a burst in one week moves nothing; then shrunk towards none by empirical Bayes for normal means (B. Efron, C. Morris, "Stein's estimation rule and its competitors", JASA 68,
/// 1973): what the seven medians differ by beyond what days of one kind differ by is the rhythm, the rest is chance. With fewer than <see cref="LeastWeeks"/> whole days of any kind there is none: one burst would pass for a rhythm.
/// </remarks>
sealed class WeekRhythm
{
    /// <summary>Whole days of each kind that are needed.</summary>
    public const int LeastWeeks = 3;

    readonly double[] _factors = [1, 1, 1, 1, 1, 1, 1];

    WeekRhythm() { }

    /// <summary>Standard deviation of the logarithm of a day's posts, the rhythm of the week taken out.</summary>
    public double DaySpread { get; private init; }

    /// <summary>Posts of a day of this kind, as a multiple of the usual.</summary>
    public double this[DayOfWeek day] => _factors[(int)day];

    /// <summary>The rhythm of whole days.</summary>
    /// <param name="days">Days that were collected from end to end, with their posts.</param>
    public static WeekRhythm Of(IReadOnlyList<(DayOfWeek Day, double Posts)> days)
    {
        var logs = days.Select(d => (d.Day, Log: Math.Log(d.Posts + 0.5))).ToLookup(d => d.Day, d => d.Log);
        if (logs.Count < 7 || logs.Any(d => d.Count() < LeastWeeks)) return new() { DaySpread = Deviation(days.Select(d => Math.Log(d.Posts + 0.5))) };
        var medians = logs.ToDictionary(d => d.Key, d => Spread.Median(d));
        // Of three days one is the median itself and says nothing.
        var spread = Deviation(logs.SelectMany(d => d.Select(log => Math.Abs(log - medians[d.Key])).Order().Skip(d.Count() % 2)), 0);
        var centre = medians.Values.Average();
        // A median's variance is about π/2 that of a mean.
        double Chance(DayOfWeek day) => Math.PI / 2 * spread * spread / logs[day].Count();
        var between = Math.Max(0, medians.Values.Sum(m => (m - centre) * (m - centre)) / 6 - medians.Keys.Average(Chance));
        var rhythm = new WeekRhythm { DaySpread = spread };
        foreach (var (day, median) in medians)
            if (between > 0) rhythm._factors[(int)day] = Math.Exp((median - centre) * between / (between + Chance(day)));
        return rhythm;
    }

    /// <summary>A standard deviation that a few days out of the ordinary do not move: from the median distance to the centre.</summary>
    static double Deviation(IEnumerable<double> values, double? centre = null)
    {
        var all = values.ToList();
        var middle = centre ?? Spread.Median(all);
        return all.Count == 0 ? 0 : 1.4826 * Spread.Median(all.Select(v => Math.Abs(v - middle)));
    }
}
