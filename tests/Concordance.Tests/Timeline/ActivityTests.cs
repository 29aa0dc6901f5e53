using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class ActivityTests
{
    [Fact]
    public void Activity_BinsWithoutAPost_AreThereAndHoldZero()
    {
        DateTime[] times = [Some.Utc("2023-07-18T00:30:00Z"), Some.Utc("2023-07-18T03:00:00Z"), Some.Utc("2023-07-18T03:59:59Z"), Some.Utc("2023-07-18T05:00:00Z")];
        var series = Activity.Count(times, new(Some.Utc("2023-07-18T00:20:00Z"), Some.Utc("2023-07-18T05:00:00Z")), TimeSpan.FromHours(1));
        Assert.Equal([1, 0, 0, 2, 0], series.Values);
        Assert.Equal(Some.Day, series.Keys.First());
        Assert.Equal(Some.Utc("2023-07-18T04:00:00Z"), series.Keys.Last());
        Assert.All(series.Keys, k => Assert.Equal(DateTimeKind.Utc, k.Kind));
    }

    [Fact]
    public void Activity_PostsOutsideThePeriod_AreNotCounted()
    {
        var series = Activity.Count([Some.Day.AddMinutes(1), Some.Day.AddMinutes(10), Some.Day.AddHours(1)], new(Some.Day.AddMinutes(5), Some.Day.AddMinutes(50)), TimeSpan.FromMinutes(30));
        Assert.Equal([1, 0], series.Values);
    }

    [Fact]
    public void Activity_PeriodBeyondTheCollection_IsCutToIt()
    {
        Post[] posts = [Some.Post("1", "a", Some.Day.AddHours(5)), Some.Post("2", "a", Some.Day.AddDays(3).AddHours(5))];
        var whole = new Period(Some.Day, Some.Day.AddDays(4));
        Assert.Equal(whole, Activity.PeriodOf(posts, null));
        Assert.Equal(whole, Activity.PeriodOf(posts, new(Some.Day.AddDays(-30), Some.Day.AddDays(30))));
        Assert.Equal(new(Some.Day.AddHours(2), Some.Day.AddDays(2)), Activity.PeriodOf(posts, new(Some.Day.AddHours(2), Some.Day.AddDays(2))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(7 * 60)]
    [InlineData(48 * 60)]
    public void Activity_BinThatDoesNotDivideADay_IsRefused(int minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Activity.Count([], new(Some.Day, Some.Day.AddDays(1)), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Bin_FinerThanTheTimes_IsRefused()
    {
        var minute = TimeSpan.FromMinutes(1);
        Assert.Equal(minute * 5, Activity.Bin(minute * 5, minute));
        Assert.Throws<InputException>(() => Activity.Bin(minute / 2, minute));
        Assert.Throws<InputException>(() => Activity.Bin(minute * 1.5, minute));
        Assert.Throws<InputException>(() => Activity.Bin(TimeSpan.Zero, minute));
    }

    /// <summary>Times cut to the minute make the same series of hours, and so the same bursts.</summary>
    [Fact]
    public void Count_TimesByTheMinute_AreTheSameByTheHour()
    {
        var random = new Random(1);
        var times = Enumerable.Range(0, 3000).Select(_ => Some.Day.AddSeconds(random.Next(10 * 86400))).ToList();
        var period = new Period(Some.Day, Some.Day.AddDays(10));
        Assert.Equal(Activity.Count(times, period, TimeSpan.FromHours(1)).Values, Activity.Count(times.Select(t => new DateTime(t.Ticks - t.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc)), period, TimeSpan.FromHours(1)).Values);
    }

    [Fact]
    public void Activity_ByDay_SumsTheBins()
    {
        var times = Enumerable.Range(0, 50).Select(i => Some.Day.AddHours(i));
        var days = Activity.ByDay(Activity.Count(times, new(Some.Day, Some.Day.AddDays(3)), TimeSpan.FromHours(1)));
        Assert.Equal([24, 24, 2], days.Values);
    }
}
