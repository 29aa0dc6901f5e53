namespace Concordance.Timeline;

/// <summary>Posts of one day.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Posts">Number of posts.</param>
public sealed record DayCount(DateOnly Day, long Posts)
{
    /// <summary>Every day that the period touches, in order, with its posts; a day without any is there and holds zero.</summary>
    /// <param name="times">Times of the posts, UTC; those outside the period are left out.</param>
    /// <param name="period">What is counted.</param>
    public static IReadOnlyList<DayCount> Of(IEnumerable<DateTime> times, Period period)
    {
        var first = DateOnly.FromDateTime(period.Start);
        var last = DateOnly.FromDateTime(period.End.AddTicks(-1));
        var counts = new long[Math.Max(0, last.DayNumber - first.DayNumber + 1)];
        foreach (var time in times.Where(period.Contains)) counts[DateOnly.FromDateTime(time).DayNumber - first.DayNumber]++;
        return [.. counts.Select((n, i) => new DayCount(first.AddDays(i), n))];
    }
}
