using Concordance.Statistics;

namespace Concordance.Tests.Statistics;

public class ProportionTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3 (Wilson's score).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Proportion_Interval_IsThatOfThePublishedTable(int count, int total, double low, double high)
    {
        var p = new Proportion(count, total);
        Assert.Equal((low, high), (Math.Round(p.Low, 4), Math.Round(p.High, 4)));
        // The score interval is the same seen from the other side.
        var rest = new Proportion(total - count, total);
        Assert.Equal(1 - p.High, rest.Low, 12);
        Assert.Equal(1 - p.Low, rest.High, 12);
    }

    [Fact]
    public void Proportion_Nothing_TellsNothing()
    {
        var p = new Proportion(0, 0);
        Assert.True(double.IsNaN(p.Value));
        Assert.Equal((0, 1), (p.Low, p.High));
    }

    // By hand: (40.5 / 92) / (30.5 / 901) = 13.0045, error of the logarithm sqrt(1/40.5 - 1/92 + 1/30.5 - 1/901) = 0.21331.
    [Theory]
    [InlineData(40, 91, 30, 900, 13.0045, 8.5611, 19.7541)]
    [InlineData(0, 50, 5, 100, 0.18004, 0.010153, 3.19253)]
    public void RateRatio_HalfACountInEveryCell_AsByHand(int a, int n, int b, int m, double value, double low, double high)
    {
        var ratio = RateRatio.Of(new(a, n), new(b, m));
        Assert.Equal(value, ratio.Value, value * 1e-4);
        Assert.Equal(low, ratio.Low, low * 1e-4);
        Assert.Equal(high, ratio.High, high * 1e-4);
    }

    [Fact]
    public void RateRatio_EmptyGroup_IsNoNumber()
    {
        Assert.True(double.IsNaN(RateRatio.Of(new(0, 0), new(1, 2)).Value));
        Assert.True(double.IsNaN(RateRatio.Of(new(1, 2), new(0, 0)).Value));
    }
}
