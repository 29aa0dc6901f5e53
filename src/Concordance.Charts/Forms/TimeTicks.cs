using System.Globalization;

namespace Concordance.Charts.Forms;

/// <summary>Round times for an axis, UTC, and what the clock of a time zone shows then.</summary>
static class TimeTicks
{
    static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
        TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(7), TimeSpan.FromDays(14),
    ];

    static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 600];

    /// <summary>At most <paramref name="most"/> round times; a second line names the day, or the year, where it changes.</summary>
    public static IReadOnlyList<(DateTime Time, string Text)> Between(DateTime start, DateTime end, int most = 9)
    {
        foreach (var step in Steps)
            if ((end - start) / step <= most)
                return Label(Every(start, end, step), step < TimeSpan.FromMinutes(1) ? "HH:mm:ss" : step < TimeSpan.FromDays(1) ? "HH:mm" : "MM-dd", step < TimeSpan.FromDays(1));
        foreach (int months in Months)
            if ((end - start).TotalDays / (months * 30.4) <= most || months == Months[^1])
                return Label(EveryMonths(start, end, months), "MM-dd", false);
        return [];
    }

    /// <summary>Times of a few hours or days as an axis has them that tells the clock of a time zone below: UTC, the zone's, and the day (UTC) where it changes.</summary>
    /// <param name="start">Start of the axis, UTC.</param>
    /// <param name="end">Its end.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="zone">The zone; null for UTC alone.</param>
    public static IReadOnlyList<(DateTime Time, string Text)> OfClocks(DateTime start, DateTime end, int most, TimeZoneInfo? zone)
    {
        var step = Steps.Where(s => s < TimeSpan.FromDays(1)).FirstOrDefault(s => (end - start) / s <= most, TimeSpan.FromDays(1));
        var format = step < TimeSpan.FromMinutes(1) ? "HH:mm:ss" : "HH:mm";
        var labels = new List<(DateTime, string)>();
        DateTime? last = null;
        foreach (var time in Every(start, end, (int)Math.Ceiling((end - start) / step / most) is > 1 and var days ? days * step : step))
        {
            // At the end the name of a day would stand outside of the figure.
            if (time == end) break;
            var lines = new List<string> { time.ToString(format, CultureInfo.InvariantCulture) };
            if (zone is not null) lines.Add(TimeZoneInfo.ConvertTimeFromUtc(time, zone).ToString(format, CultureInfo.InvariantCulture));
            if (last?.Date != time.Date) lines.Add(time.ToString("ddd d MMM", CultureInfo.InvariantCulture));
            labels.Add((time, string.Join('\n', lines)));
            last = time;
        }
        return labels;
    }

    /// <summary>Title of such an axis.</summary>
    public static string Title(TimeZoneInfo? zone) => zone is null ? "Time (UTC)" : $"Time (UTC; below it {SafeText.Label(zone.Id)})";

    static IEnumerable<DateTime> Every(DateTime start, DateTime end, TimeSpan step)
    {
        long first = (start.Ticks + step.Ticks - 1) / step.Ticks * step.Ticks;
        for (long t = first; t <= end.Ticks; t += step.Ticks) yield return new DateTime(t, DateTimeKind.Utc);
    }

    static IEnumerable<DateTime> EveryMonths(DateTime start, DateTime end, int months)
    {
        int index = start.Year * 12 + start.Month - 1;
        for (int i = (index + months - 1) / months * months; i / 12 <= Math.Min(end.Year, 9998); i += months)
        {
            var time = new DateTime(i / 12, i % 12 + 1, 1, 0, 0, 0, DateTimeKind.Utc);
            if (time >= start && time <= end) yield return time;
        }
    }

    static List<(DateTime, string)> Label(IEnumerable<DateTime> times, string format, bool withDay)
    {
        var labels = new List<(DateTime, string)>();
        DateTime? last = null;
        foreach (var time in times)
        {
            bool news = last is not { } before || (withDay ? before.Date != time.Date : before.Year != time.Year);
            string second = !news ? "" : "\n" + time.ToString(withDay ? "yyyy-MM-dd" : "yyyy", CultureInfo.InvariantCulture);
            labels.Add((time, time.ToString(format, CultureInfo.InvariantCulture) + second));
            last = time;
        }
        return labels;
    }
}
