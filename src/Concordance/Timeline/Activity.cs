using Deedle;

namespace Concordance.Timeline;

/// <summary>Posts per stretch of time, as a series that Deedle can resample, window and align with others.</summary>
public static class Activity
{
    /// <summary>Counts per bin, from the first bin to the last; bins without a post are there and hold zero.</summary>
    /// <param name="times">Times of the posts, UTC.</param>
    /// <param name="period">What the series covers; its start is moved back to a full bin.</param>
    /// <param name="bin">Length of a bin; it must divide a day.</param>
    /// <returns>A series by start of bin (UTC).</returns>
    public static Series<DateTime, double> Count(IEnumerable<DateTime> times, Period period, TimeSpan bin)
    {
        if (bin <= TimeSpan.Zero || TimeSpan.TicksPerDay % bin.Ticks != 0) throw new ArgumentOutOfRangeException(nameof(bin), "A bin must divide a day.");
        var start = Floor(period.Start, bin);
        var counts = new double[(int)((period.End.Ticks - start.Ticks + bin.Ticks - 1) / bin.Ticks)];
        foreach (var time in times.Where(period.Contains)) counts[(time.Ticks - start.Ticks) / bin.Ticks]++;
        return new Series<DateTime, double>(counts.Select((_, i) => start + i * bin), counts);
    }

    /// <summary>The period of a collection: that of the case, else from its first post to its last, in whole days.</summary>
    public static Period PeriodOf(Investigation investigation)
    {
        if (investigation.Case.Period is { } declared) return declared;
        var posts = investigation.Data.Posts;
        return new Period(posts[0].Time.Date, posts[^1].Time.Date.AddDays(1));
    }

    /// <summary>A series by day (UTC), for a first look.</summary>
    public static Series<DateTime, double> ByDay(Series<DateTime, double> series) =>
        series.ResampleEquivalence(t => t.Date, day => day.Sum());

    static DateTime Floor(DateTime time, TimeSpan bin) => new(time.Ticks - time.Ticks % bin.Ticks, DateTimeKind.Utc);
}
