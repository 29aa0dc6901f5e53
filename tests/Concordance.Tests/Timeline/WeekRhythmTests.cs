using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class WeekRhythmTests
{
    static List<(DayOfWeek, double)> Days(int weeks, Func<int, double> posts) =>
        [.. Enumerable.Range(0, 7 * weeks).Select(d => (Some.Day.AddDays(d).DayOfWeek, posts(d)))];

    static bool IsWeekend(int day) => Some.Day.AddDays(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    [Fact]
    public void Of_EmptierWeekends_AreFound()
    {
        var random = new Random(1);
        var rhythm = WeekRhythm.Of(Days(6, d => (IsWeekend(d) ? 100 : 200) * (0.95 + 0.1 * random.NextDouble())));
        Assert.InRange(rhythm[DayOfWeek.Sunday] / rhythm[DayOfWeek.Tuesday], 0.45, 0.55);
        Assert.InRange(rhythm.DaySpread, 0.01, 0.06);
    }

    [Fact]
    public void Of_ChanceAlone_IsShrunkTowardsNone()
    {
        var factors = Enumerable.Range(0, 40).SelectMany(seed =>
        {
            var random = new Random(seed);
            var rhythm = WeekRhythm.Of(Days(5, _ => 100 * Math.Exp(0.3 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5))));
            return Enum.GetValues<DayOfWeek>().Select(d => Math.Log(rhythm[d]));
        }).ToList();
        // The medians themselves differ by 0.085 or so.
        Assert.InRange(Math.Sqrt(factors.Average(f => f * f)), 0, 0.05);
    }

    [Fact]
    public void Of_OneBurst_MovesNothing()
    {
        var random = new Random(2);
        var noise = Enumerable.Range(0, 21).Select(_ => 95 + 10 * random.NextDouble()).ToArray();
        Assert.Equal(1, WeekRhythm.Of(Days(3, d => d == 10 ? 5000 : noise[d]))[Some.Day.AddDays(10).DayOfWeek], 0.06);
    }

    [Fact]
    public void Of_FewerThanThreeWeeks_IsNone()
    {
        var rhythm = WeekRhythm.Of([.. Days(3, d => IsWeekend(d) ? 10 : 200).Skip(1)]);
        Assert.All(Enum.GetValues<DayOfWeek>(), d => Assert.Equal(1, rhythm[d]));
        Assert.Equal(0, WeekRhythm.Of([]).DaySpread);
    }
}
