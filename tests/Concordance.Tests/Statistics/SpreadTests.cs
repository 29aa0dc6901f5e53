using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Statistics;

public class SpreadTests
{
    [Fact]
    public void Spread_Gini_IsHalfTheMeanDifferenceOverTheMean() => Gen.Int[0, 100].Array[2, 30].Where(c => c.Any(x => x > 0)).Sample(counts =>
    {
        var differences = counts.SelectMany(_ => counts, (x, y) => (double)Math.Abs(x - y)).Sum();
        var expected = differences / (2.0 * counts.Length * counts.Sum());
        return Math.Abs(Spread.Gini(counts) - expected) < 1e-9;
    });

    [Fact]
    public void Spread_Gini_OfNothing_IsNoNumber()
    {
        Assert.True(double.IsNaN(Spread.Gini([])));
        Assert.True(double.IsNaN(Spread.Gini([0, 0])));
        Assert.True(double.IsNaN(Spread.Gini([7])));
        Assert.Equal(0, Spread.Gini([4, 4, 4]), 12);
        Assert.Equal(0.75, Spread.Gini([0, 0, 0, 8]), 12);
    }

    [Theory]
    [InlineData(2.0, 3.0, 1.0, 2.0)]
    [InlineData(2.5, 4.0, 1.0, 2.0, 3.0)]
    [InlineData(7.0, 7.0)]
    public void Spread_Median_IsTheMiddle(double expected, params double[] values) => Assert.Equal(expected, Spread.Median(values));

    [Fact]
    public void Spread_Median_OfNothing_IsNoNumber() => Assert.True(double.IsNaN(Spread.Median([])));
}
