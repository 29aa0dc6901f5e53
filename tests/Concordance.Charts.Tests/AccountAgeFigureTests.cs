namespace Concordance.Charts.Tests;

public sealed class AccountAgeFigureTests
{
    [Fact]
    public void Shares_AreOfEachGroup()
    {
        var figure = AccountAgeFigure.Draw(Each(5, 1, 2, 3, 8), Each(5, 10, 40, 100, 400, 2000, 4000, 4000, 0), "s", "c");
        Assert.Equal([0.75, 0.25, 0, 0], figure.Trace("s (n = 20)").Numbers("y"));
        Assert.Equal([0.125, 0.125, 0.125, 0.125], figure.Trace("c (n = 40)").Numbers("y"));
        Assert.Equal(["15", "5", "0", "0"], figure.Trace("s (n = 20)").Texts("customdata"));
        Assert.Equal("100 % of s were under 30 days old, 25 % of c", figure.Title);
        Assert.Contains("Older than drawn: 0 % of s and 50 % of c.", figure.Heading(), StringComparison.Ordinal);
        Assert.Contains("Older: 0 % of s and 50 % of c.", figure.AltText, StringComparison.Ordinal);
    }

    /// <summary>Each of some ages several times.</summary>
    static double[] Each(int times, params double[] ages) => [.. ages.SelectMany(age => Enumerable.Repeat(age, times))];

    /// <summary>Three of twenty would be the number of the group less the others: the least of these is not told either.</summary>
    [Fact]
    public void OneToFourAccounts_AreNeitherToldNorDrawn()
    {
        var figure = AccountAgeFigure.Draw([.. Each(3, 1), .. Each(6, 8), .. Each(11, 40)], Each(5, 1), "s", "c");
        Assert.Equal([0, 0, 0.55, 0], figure.Trace("s (n = 20)").Numbers("y"));
        Assert.Equal(["<5", "…", "55 %", "0 %"], figure.Trace("s (n = 20)").Texts("text"));
        Assert.Equal(["1 to 4", "not shown", "11", "0"], figure.Trace("s (n = 20)").Texts("customdata"));
        // Nine under 30 days would tell of the three.
        Assert.Equal("Age of the accounts at their first post", figure.Title);
        Assert.Contains("one to four accounts", figure.Heading(), StringComparison.Ordinal);
        Assert.DoesNotContain("15 %", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_IncludeTheirLowerBound()
    {
        double[] bounds = [0, 7, 30, 90, 365];
        Assert.Equal(["5", "5", "5", "5"], AccountAgeFigure.Draw(Each(5, bounds), [], "s", "c").Trace("s (n = 25)").Texts("customdata"));
        double[] below = [.. bounds.Skip(1).Select(Math.BitDecrement)];
        Assert.Equal(["5", "5", "5", "5"], AccountAgeFigure.Draw(Each(5, below), [], "s", "c").Trace("s (n = 20)").Texts("customdata"));
    }

    [Fact]
    public void Ages_ThatCannotBeAreLeftOutAndCounted()
    {
        var figure = AccountAgeFigure.Draw([-1, double.NaN, .. Each(5, 5)], [double.PositiveInfinity, 5], "s", "c");
        Assert.Contains("3 without a usable age left out", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(1, figure.Trace("s (n = 5)").Numbers("y")[0]);
    }

    [Fact]
    public void Static_HasBarsOfTheSharesHeights()
    {
        using var picture = AccountAgeFigure.Draw(Each(5, 1, 8, 8, 8), [1], "s", "c").Picture();
        // The line of the interval hides a part of its bar in a few columns, so that most columns tell the height.
        int[] heights = [.. Enumerable.Range(160, 1400).Select(x => Enumerable.Range(140, picture.Height - 140)
            .Count(y => picture.GetPixel(x, y) == SkiaSharp.SKColor.Parse(House.Studied))).Where(h => h > 20).CountBy(h => h).OrderByDescending(h => h.Value).Take(2).Select(h => h.Key).Order()];
        Assert.Equal(3.0, (double)heights[1] / heights[0], 0.05);
    }
}
