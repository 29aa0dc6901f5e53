using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class HourWeekTests
{
    [Fact]
    public void Of_ReadsTheClockOfTheZone()
    {
        // A Tuesday at 22:30 in London is a Wednesday, 00:30, in Paris in summer, and 23:30 of the Tuesday in winter.
        DateTime[] times = [Some.Utc("2023-07-18T22:30:00Z"), Some.Utc("2023-12-19T22:30:00Z")];
        var paris = HourWeek.Of(times, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        Assert.Equal((1, 1, 2), (paris.Posts[2][0], paris.Posts[1][23], paris.Total));
        Assert.Equal(("Europe/Paris", times[0], times[1]), (paris.Zone, paris.Start, paris.End));
        Assert.Equal(("UTC", 2L), (HourWeek.Of(times).Zone, HourWeek.Of(times).Posts[1][22]));
    }

    [Fact]
    public void Of_EveryPost_IsInOneCell()
    {
        var random = new Random(1);
        var times = Enumerable.Range(0, 5000).Select(_ => Some.Day.AddMinutes(random.Next(500_000))).ToList();
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kathmandu");
        var counted = HourWeek.Of(times, zone);
        foreach (var cell in times.GroupBy(t => TimeZoneInfo.ConvertTimeFromUtc(t, zone)).GroupBy(g => (((int)g.Key.DayOfWeek + 6) % 7, g.Key.Hour)))
            Assert.Equal(cell.Sum(g => g.Count()), counted.Posts[cell.Key.Item1][cell.Key.Hour]);
        Assert.Equal(5000, counted.Total);
    }

    [Fact]
    public void Of_NoPostsOrTheEndsOfTime()
    {
        Assert.Equal((0, null), (HourWeek.Of([]).Total, HourWeek.Of([]).Start));
        Assert.Equal(2, HourWeek.Of([DateTime.MinValue, DateTime.MaxValue], TimeZoneInfo.FindSystemTimeZoneById("Asia/Baku")).Total);
    }
}
