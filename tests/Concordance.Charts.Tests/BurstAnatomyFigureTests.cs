using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class BurstAnatomyFigureTests
{
    [Fact]
    public void Bursts_StandBesideTheirOwnRanges_AndOthersBelow()
    {
        var figure = BurstAnatomyFigure.Draw([Samples.Wave(1, 40, 0.15, 0.2), Samples.Wave(2, 400, 0.6, 0.4)], "posts", Samples.OtherBursts, key => "#" + key);
        Assert.Equal("The largest burst is out of the ordinary in 5 of 5 measures, 2 other bursts in at most 5", figure.Title);
        var traces = figure.Traces();
        var (pale, dark, dots) = (traces[0], traces[1], traces[2]);
        // Ranges of 0.1 to 0.2 and 0.1 to 0.4 around 0.15: the ends are at 1, and beyond each doubling is as far as the half of the range.
        Assert.Equal([.. Enumerable.Repeat(new[] { 0.0, 1 + Math.Log2(1.8) }, 5).SelectMany(v => v)], dots.Numbers("x").Select(x => Math.Round(x, 5)).ToArray(), (a, b) => Math.Abs(a - b) < 1e-4);
        // The storm is out of its own range, and the goal is not.
        Assert.Equal((0.1 / 0.15, 1 + Math.Log2(0.2 / 0.15)), (pale.Numbers("x").Distinct().Single(), dark.Numbers("x").Distinct().Single()), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-4 && Math.Abs(a.Item2 - b.Item2) < 1e-4);
        Assert.All(dots.Numbers("y").Chunk(2).Zip(pale.Numbers("y")), row => Assert.True(row.First[0] < row.First[1] && row.First[1] < row.Second));
        Assert.Equal(5, figure.Notes().Count(n => n == "0.15 · 0.60"));
        Assert.Equal((5, 5), (figure.Notes().Count(n => n == "14 May"), figure.Notes().Count(n => n == "15 May")));
        Assert.Equal(WaveAnatomies.Names, figure.Layout().GetProperty("yaxis").Texts("ticktext").Select(t => t.Replace("<br>", " ", StringComparison.Ordinal)));
        Assert.Contains("of 2 other bursts 1 outside their own ranges", figure.AltText, StringComparison.Ordinal);
        using var picture = figure.Picture();
        Assert.True(picture.Count(House.Studied, new(0, 0, picture.Width, picture.Height)) > 10 * 200);
    }

    [Fact]
    public void Bursts_BeyondThree_AreCountedAndNotDrawn()
    {
        var figure = BurstAnatomyFigure.Draw([.. Enumerable.Range(1, 5).Select(i => Samples.Wave(i, 100 * i, 0.2, 0.3))], "posts", [], key => key);
        Assert.Contains("of 5 bursts the 3 largest are drawn", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(15, figure.Traces()[2].Numbers("x").Length);
        Assert.DoesNotContain("other bursts,", figure.Heading(), StringComparison.Ordinal);
    }

    /// <summary>How many accounts there are stands in the table beside it.</summary>
    [Fact]
    public void ShareOfAccounts_ThatTellsOfTheFew_IsNotDrawn()
    {
        var figure = BurstAnatomyFigure.Draw([Samples.Wave(1, 40, 0.3, 0.2, accounts: 10)], "posts", Samples.OtherBursts, key => key);
        Assert.Equal(4, figure.Traces()[2].Numbers("x").Length);
        Assert.Contains("not told", figure.Notes());
    }
}
