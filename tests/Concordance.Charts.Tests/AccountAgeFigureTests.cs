namespace Concordance.Charts.Tests;

public sealed class AccountAgeFigureTests
{
    [Fact]
    public void Shares_AreOfEachGroup()
    {
        var figure = AccountAgeFigure.Draw([1, 2, 3, 8], [10, 40, 100, 400, 2000, 4000, 4000, 0], "s", "c");
        Assert.Equal([0.75, 0.25, 0, 0, 0, 0, 0], figure.Trace("s (n = 4)").Numbers("y"));
        Assert.Equal([0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.25], figure.Trace("c (n = 8)").Numbers("y"));
        Assert.Equal([3, 1, 0, 0, 0, 0, 0], figure.Trace("s (n = 4)").Numbers("customdata"));
    }

    [Fact]
    public void Classes_IncludeTheirLowerBound()
    {
        double[] bounds = [0, 7, 30, 90, 365, 3 * 365.25, 7 * 365.25];
        Assert.Equal([1, 1, 1, 1, 1, 1, 1], AccountAgeFigure.Draw(bounds, [], "s", "c").Trace("s (n = 7)").Numbers("customdata"));
        double[] below = [.. bounds.Skip(1).Select(Math.BitDecrement)];
        Assert.Equal([1, 1, 1, 1, 1, 1, 0], AccountAgeFigure.Draw(below, [], "s", "c").Trace("s (n = 6)").Numbers("customdata"));
    }

    [Fact]
    public void Ages_ThatCannotBeAreLeftOutAndCounted()
    {
        var figure = AccountAgeFigure.Draw([-1, double.NaN, 5], [double.PositiveInfinity, 5], "s", "c");
        Assert.Contains("3 without a usable age left out", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(1, figure.Trace("s (n = 1)").Numbers("y")[0]);
    }

    [Fact]
    public void Static_HasBarsOfTheSharesHeights()
    {
        using var picture = AccountAgeFigure.Draw([1, 8, 8, 8], [1], "s", "c").Picture();
        int[] heights = [.. Enumerable.Range(160, 1400).Select(x => Enumerable.Range(140, picture.Height - 140)
            .Count(y => picture.GetPixel(x, y) == SkiaSharp.SKColor.Parse(House.Studied))).Where(h => h > 20).Distinct()];
        Assert.Equal(2, heights.Length);
        Assert.Equal(3.0, (double)heights[1] / heights[0], 0.05);
    }
}
