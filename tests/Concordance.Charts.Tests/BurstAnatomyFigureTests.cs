using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class BurstAnatomyFigureTests
{
    [Fact]
    public void Bursts_StandBesideTheirOwnRanges_AndOthersBelow()
    {
        var figure = BurstAnatomyFigure.Draw([Samples.Wave(1, 40, 0.15, 0.2), Samples.Wave(2, 400, 0.6, 0.4)], "posts", Samples.OtherBursts, key => "#" + key);
        Assert.Equal("The largest burst is out of the ordinary in 5 of 5 measures", figure.Title);
        var traces = figure.Traces();
        var (bars, pale, dark, dots) = (traces[0], traces[1], traces[2], traces[3]);
        Assert.Equal([.. Enumerable.Repeat(new[] { 0.1, 0.3 }, 5).SelectMany(v => v)], bars.Numbers("x"));
        Assert.Equal([.. Enumerable.Repeat(0.1, 10)], bars.Numbers("base"));
        Assert.Equal([.. Enumerable.Repeat(new[] { 0.15, 0.6 }, 5).SelectMany(v => v)], dots.Numbers("x"));
        // The storm is out of its range as the largest burst is out of its own; the goal is not.
        Assert.Equal((0.25, 0.35), (pale.Numbers("x").Distinct().Single(), dark.Numbers("x").Distinct().Single()));
        Assert.All(dots.Numbers("y").Chunk(2).Zip(pale.Numbers("y")), row => Assert.True(row.First[0] < row.First[1] && row.First[1] < row.Second));
        Assert.Equal(bars.Numbers("y"), dots.Numbers("y"));
        Assert.All(figure.Notes(), n => Assert.Equal("0.15 · 0.60", n));
        Assert.Equal(WaveAnatomies.Names, figure.Layout().GetProperty("yaxis").Texts("ticktext").Select(t => t.Replace("<br>", " ", StringComparison.Ordinal)));
        Assert.Contains("2 other bursts 0.25 to 0.35, of which 1 out of the ordinary as the largest burst is", figure.AltText, StringComparison.Ordinal);
        using var picture = figure.Picture();
        Assert.True(picture.Count(House.Studied, new(0, 0, picture.Width, picture.Height)) > 10 * 200);
    }

    [Fact]
    public void Bursts_BeyondThree_AreCountedAndNotDrawn()
    {
        var figure = BurstAnatomyFigure.Draw([.. Enumerable.Range(1, 5).Select(i => Samples.Wave(i, 100 * i, 0.2, 0.3))], "posts", [], key => key);
        Assert.Contains("of 5 bursts the 3 largest are drawn", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(15, figure.Traces()[3].Numbers("x").Length);
        Assert.DoesNotContain("other bursts,", figure.Heading(), StringComparison.Ordinal);
    }

    /// <summary>How many accounts there are stands in the table beside it.</summary>
    [Fact]
    public void ShareOfAccounts_ThatTellsOfTheFew_IsNotDrawn()
    {
        var figure = BurstAnatomyFigure.Draw([Samples.Wave(1, 40, 0.3, 0.2, accounts: 10)], "posts", Samples.OtherBursts, key => key);
        Assert.Equal(4, figure.Traces()[3].Numbers("x").Length);
        Assert.Contains("not told", figure.Notes());
    }
}
