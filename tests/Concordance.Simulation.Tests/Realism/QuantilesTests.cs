using Concordance.Simulation.Realism;
using CsCheck;

namespace Concordance.Simulation.Tests.Realism;

public class QuantilesTests
{
    [Fact]
    public void Of_OneToHundred_IsThePercentItself() => Assert.Equal(new(100, 10, 25, 50, 75, 90, 99, 100), Quantiles.Of(Enumerable.Range(1, 100).Select(i => (long)i)));

    [Fact]
    public void Of_FiveValuesInDisorder_TakesNearestRanks() => Assert.Equal(new(5, 1, 3, 5, 7, 9, 9, 9), Quantiles.Of([9, 1, 5, 7, 3]));

    [Fact]
    public void Of_Nothing_IsAllZero() => Assert.Equal(new(0, 0, 0, 0, 0, 0, 0, 0), Quantiles.Of([]));

    [Fact]
    public void Of_AnyValues_LeavesTheRightShareBelow() => Gen.Long[-50, 50].List[1, 200].Sample(values =>
    {
        var of = Quantiles.Of(values);
        foreach (var (percent, at) in new[] { (10, of.P10), (25, of.P25), (50, of.P50), (75, of.P75), (90, of.P90), (99, of.P99), (100, of.Max) })
        {
            // Nearest rank: the smallest of the values that at least so many percent do not exceed.
            Assert.Contains(at, values);
            Assert.True(values.Count(v => v <= at) * 100 >= percent * values.Count);
            Assert.True(values.Count(v => v < at) * 100 < percent * values.Count);
        }
    });
}
