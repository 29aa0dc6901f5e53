using Concordance.Simulation.Chance;
using CsCheck;

namespace Concordance.Simulation.Tests;

public class RhythmTests
{
    static readonly Window s_week = Window.Of(new(2023, 7, 18, 0, 0, 0, TimeSpan.Zero), new(2023, 7, 25, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Draw_AnyRhythm_StaysWithinTheWindow() => Gen.Select(Gen.ULong, Gen.Int[0, 2]).Sample((seed, which) =>
        s_week.Contains(new[] { Rhythm.Paris, Rhythm.DayAt(9), Rhythm.OfficeAt(4) }[which].Draw(Dice.For(seed, "rhythm"), s_week)));

    [Fact]
    public void Draw_Office_KeepsHoursOfUtcPlusFour()
    {
        var dice = Dice.For(5, "office");
        var hours = Enumerable.Range(0, 5_000).Select(_ => Rhythm.OfficeAt(4).Draw(dice, s_week) % Window.Day / Window.Hour).ToArray();
        // 09:00 to 18:00 in Baku is 05:00 to 14:00 UTC.
        Assert.True(hours.Count(h => h is >= 5 and < 14) > 4_400);
        Assert.DoesNotContain(hours, h => h is 21 or 22 or 23 or 0 or 1);
    }

    [Fact]
    public void Draw_DayWithoutWeight_NeverComes()
    {
        var dice = Dice.For(5, "days");
        var only = s_week.From / Window.Day + 3;
        var days = Enumerable.Range(0, 500).Select(_ => Rhythm.Paris.Draw(dice, s_week, d => d == only ? 1 : 0) / Window.Day);
        // The local day may begin or end on the UTC day beside it.
        Assert.All(days, d => Assert.InRange(d, only - 1, only + 1));
    }
}
