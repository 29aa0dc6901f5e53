using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class BurstOnsetTests
{
    static readonly TimeSpan s_hour = TimeSpan.FromHours(1), s_second = TimeSpan.FromSeconds(1);
    static readonly Burst s_burst = new(Some.Day.AddHours(10), Some.Day.AddHours(14), 0, 0);

    [Theory]
    [InlineData(10.05)]
    [InlineData(10.4)]
    [InlineData(10.9)]
    [InlineData(9.7)]
    public void Of_ChangeOfRate_IsFoundToMinutes(double onset)
    {
        var errors = Enumerable.Range(0, 40).Select(seed => BurstOnset.Of(Noise.Times(seed, onset, 4, 100), s_burst, s_hour, s_second)!).Select(o => (Minutes: Math.Abs((o.Time - Some.Day.AddHours(onset)).TotalMinutes), o)).ToList();
        Assert.InRange(errors.Count(e => e.Minutes <= 3), 33, 40);
        Assert.InRange(errors.Count(e => e.o.Earliest <= Some.Day.AddHours(onset).AddMinutes(1) && e.o.Latest >= Some.Day.AddHours(onset)), 34, 40);
        Assert.All(errors, e => Assert.True(e.o.Earliest <= e.o.Time && e.o.Time <= e.o.Latest && e.o.Factor > 1));
    }

    [Fact]
    public void Of_TimesByTheMinute_AreFoundToTheMinute()
    {
        var rounded = Noise.Times(3, 10.4, 4, 100).ConvertAll(t => new DateTime(t.Ticks - t.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc));
        var onset = BurstOnset.Of(rounded, s_burst, s_hour, TimeSpan.FromMinutes(1))!;
        Assert.InRange((onset.Time - Some.Day.AddHours(10.4)).TotalMinutes, -2, 3);
        rounded.Reverse();
        Assert.Equal(onset, BurstOnset.Of(rounded, s_burst, s_hour, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Of_AllPostsAtOnce_IsThatTime()
    {
        List<DateTime> times = [.. Enumerable.Range(0, 5).Select(i => Some.Day.AddHours(8).AddMinutes(20 * i)), .. Enumerable.Repeat(Some.Day.AddHours(10.5), 500)];
        Assert.Equal(Some.Day.AddHours(10.5), BurstOnset.Of(times, s_burst, s_hour, s_second)!.Time);
    }

    [Fact]
    public void Interval_OfTwoCounts_IsExact()
    {
        // R: poisson.test(c(15, 5)).
        var (low, high) = BurstOnset.Interval(5, 15, 1);
        Assert.Equal((1.0365, 10.551), (low, high), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-3 && Math.Abs(a.Item2 - b.Item2) < 1e-2);
        (low, high) = BurstOnset.Interval(0, 100, 2);
        Assert.Equal(2 * Math.Pow(0.025, 0.01) / (1 - Math.Pow(0.025, 0.01)), low, 1e-6);
        Assert.Equal(double.PositiveInfinity, high);
    }

    [Fact]
    public void Of_NothingBefore_HasALowEndThatTheLengthOfTheBurstDoesNotMake()
    {
        List<DateTime> Times(int posts) => [.. Enumerable.Range(0, posts).Select(i => Some.Day.AddHours(10).AddSeconds(1 + 7200.0 * i / posts))];
        var (small, large) = (BurstOnset.Of(Times(20), s_burst, s_hour, s_second)!, BurstOnset.Of(Times(1000), s_burst, s_hour, s_second)!);
        Assert.Equal((0, 0), (small.Before, large.Before));
        // No post in two hours, by twenty posts in the next two: at most 3.7 were to be expected, by the exact bound.
        Assert.InRange(small.FactorLow, 4, 6);
        Assert.All([small, large], o => Assert.True(o.FactorLow < o.Factor / 5));
    }

    [Fact]
    public void Of_NothingFaster_IsNull()
    {
        Assert.Null(BurstOnset.Of([], s_burst, s_hour, s_second));
        Assert.Null(BurstOnset.Of([Some.Day.AddHours(10)], s_burst, s_hour, s_second));
    }
}
