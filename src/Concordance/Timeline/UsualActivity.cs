using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>Posts to be expected in every hour of a period: a rhythm of the day times a rhythm of the week.</summary>
/// <remarks>
/// Counts far above those at the same time of day are cut down to what only one hour in ten passes, so that a burst does not
/// raise what is expected elsewhere. Every day of the week has its own level where the period holds four weeks; in less, one
/// for working days and one for weekends.
/// </remarks>
sealed class UsualActivity
{
    const int Day = 24, Shift = 6, WeeksForEveryDay = 4;

    readonly double[] _counts, _rates, _countsBefore, _ratesBefore;
    readonly DateTime _start;

    public UsualActivity(IReadOnlyList<DateTime> times, Period period)
    {
        _start = new DateTime(period.Start.Ticks - period.Start.Ticks % TimeSpan.TicksPerHour, DateTimeKind.Utc);
        var counts = new double[(int)Math.Ceiling((period.End - _start).TotalHours)];
        foreach (var time in times) counts[(int)Hours(time)]++;
        _counts = WithoutBursts(counts);
        _rates = Rates(_counts, _start);
        _countsBefore = Sums(_counts);
        _ratesBefore = Sums(_rates);
        Cluster = ClusterOf();
    }

    /// <summary>Posts that come together: of so many, one is independent of the others. One where posts are independent.</summary>
    /// <remarks>
    /// From the dispersion of the hours, or of stretches of six hours where clusters last longer: a negative binomial count of mean m and dispersion d is zero with probability
    /// exp(-m ln d / (d - 1)), as a Poisson count of mean m ln d / (d - 1) would be.
    /// </remarks>
    public double Cluster { get; }

    /// <summary>Posts expected between two times, at the activity of the whole period.</summary>
    public double Expected(DateTime from, DateTime to) => Before(_ratesBefore, to) - Before(_ratesBefore, from);

    /// <summary>How busy a stretch was, as a multiple of the usual; null where nothing was to be expected.</summary>
    public double? Level(DateTime from, DateTime to)
    {
        var expected = Expected(from, to);
        return expected > 0 ? (Before(_countsBefore, to) - Before(_countsBefore, from)) / expected : null;
    }

    double Hours(DateTime time) => (time - _start).TotalHours;

    double Before(double[] sums, DateTime time)
    {
        var hours = Math.Clamp(Hours(time), 0, _counts.Length);
        var whole = Math.Min((int)hours, _counts.Length - 1);
        return sums[whole] + (hours - whole) * (sums[whole + 1] - sums[whole]);
    }

    double ClusterOf()
    {
        var dispersion = Math.Max(1, Math.Max(Dispersion(1), Dispersion(Shift)));
        return dispersion <= 1 + 1e-9 ? 1 : (dispersion - 1) / Math.Log(dispersion);
    }

    /// <summary>Scaled squared deviation of blocks of hours: averaged within a day, then the median over the days.</summary>
    double Dispersion(int hours)
    {
        var blocks = Enumerable.Range(0, _counts.Length / hours)
            .Select(b => (Day: b * hours / Day, Count: _countsBefore[(b + 1) * hours] - _countsBefore[b * hours], Expected: _ratesBefore[(b + 1) * hours] - _ratesBefore[b * hours]));
        var days = blocks.GroupBy(b => b.Day)
            .Select(day => (Squares: day.Sum(b => (b.Count - b.Expected) * (b.Count - b.Expected)), Expected: day.Sum(b => b.Expected)))
            .Where(d => d.Expected > 0).Select(d => d.Squares / d.Expected).ToList();
        return days.Count == 0 ? 1 : Spread.Median(days);
    }

    static double[] WithoutBursts(double[] counts)
    {
        var most = Enumerable.Range(0, Day).Select(hour =>
        {
            var same = counts.Where((_, h) => h % Day == hour).Order().ToList();
            return same.Count == 0 ? 0 : Math.Max(1, same[(int)(0.9 * (same.Count - 1))]);
        }).ToArray();
        return [.. counts.Select((c, h) => Math.Min(c, most[h % Day]))];
    }

    static double[] Rates(double[] counts, DateTime start)
    {
        var everyDay = counts.Length >= WeeksForEveryDay * 7 * Day;
        int Kind(int hour)
        {
            var day = (int)start.AddHours(hour).DayOfWeek;
            return everyDay ? day : day is 0 or 6 ? 0 : 1;
        }
        var overall = counts.Average();
        var levels = Enumerable.Range(0, counts.Length).GroupBy(Kind)
            .ToDictionary(g => g.Key, g => overall > 0 ? g.Average(h => counts[h]) / overall : 0);
        var byHour = Enumerable.Range(0, Math.Min(Day, counts.Length)).Select(hour =>
        {
            var same = Enumerable.Range(0, counts.Length).Where(h => h % Day == hour).ToList();
            var level = same.Sum(h => levels[Kind(h)]);
            return level > 0 ? same.Sum(h => counts[h]) / level : 0;
        }).ToArray();
        return [.. counts.Select((_, h) => byHour[h % Day] * levels[Kind(h)])];
    }

    static double[] Sums(double[] values)
    {
        var sums = new double[values.Length + 1];
        for (var i = 0; i < values.Length; i++) sums[i + 1] = sums[i] + values[i];
        return sums;
    }
}
