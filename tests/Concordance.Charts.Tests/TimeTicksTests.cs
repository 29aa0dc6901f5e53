using Concordance.Charts.Forms;

namespace Concordance.Charts.Tests;

public sealed class TimeTicksTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(6)]
    [InlineData(30)]
    [InlineData(24 * 6)]
    [InlineData(24 * 45)]
    [InlineData(24 * 400)]
    [InlineData(24 * 3000)]
    public void Between_GivesAFewRoundTimes(double hours)
    {
        var ticks = TimeTicks.Between(Samples.Start.AddMinutes(7), Samples.Start.AddMinutes(7).AddHours(hours));
        Assert.InRange(ticks.Count, 2, 10);
        Assert.All(ticks, t => Assert.InRange(t.Time, Samples.Start, Samples.Start.AddMinutes(7).AddHours(hours)));
        Assert.All(ticks, t => Assert.Equal(0, t.Time.Second));
    }

    [Fact]
    public void Between_NamesTheDayWhereItChanges()
    {
        var ticks = TimeTicks.Between(Samples.Start.AddHours(12), Samples.Start.AddHours(36));
        Assert.Equal("12:00\n2024-05-13", ticks[0].Text);
        Assert.Equal("15:00", ticks[1].Text);
        Assert.Equal("00:00\n2024-05-14", ticks[4].Text);
    }
}
