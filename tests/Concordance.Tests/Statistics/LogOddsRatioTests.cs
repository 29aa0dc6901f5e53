using Concordance.Statistics;

namespace Concordance.Tests.Statistics;

public class LogOddsRatioTests
{
    [Fact]
    public void LogOddsRatio_IsThatOfThePaper()
    {
        // 50 of 500 use it, so that a prior of 50 accounts holds 5: 35 and 115 beside 25 and 425.
        var odds = LogOddsRatio.Of(new(30, 100), new(20, 400), prior: 50);
        Assert.Equal(1.643629, odds.Value, 1e-6);
        Assert.Equal(0.282170, odds.Error, 1e-6);
        Assert.Equal(5.824960, odds.Z, 1e-5);
        Assert.Equal(1.097402, odds.Low, 1e-6);
        Assert.Equal(2 * odds.Value, odds.Low + odds.High, 1e-12);
    }

    [Fact]
    public void LogOddsRatio_OfARareTerm_HasTheVarianceOfThePaper()
    {
        var odds = LogOddsRatio.Of(new(30, 1_000_000), new(50, 2_000_000), prior: 600_000);
        var alpha = 600_000.0 * 80 / 3_000_000;
        Assert.Equal(Math.Sqrt(1 / (30 + alpha) + 1 / (50 + alpha)), odds.Error, 1e-4);
    }

    [Fact]
    public void LogOddsRatio_OfGroupsExchanged_IsItsNegative()
    {
        var (there, back) = (LogOddsRatio.Of(new(7, 90), new(0, 1400), 40), LogOddsRatio.Of(new(0, 1400), new(7, 90), 40));
        Assert.Equal(there.Value, -back.Value, 1e-12);
        Assert.Equal(there.Low, -back.High, 1e-12);
    }

    [Fact]
    public void LogOddsRatio_MorePrior_DrawsItToOne()
    {
        var values = new[] { 0.1, 1, 10, 100, 1000 }.Select(prior => LogOddsRatio.Of(new(30, 100), new(20, 400), prior).Value).ToList();
        Assert.Equal(values.OrderDescending(), values);
        Assert.True(values[^1] > 0);
    }

    [Theory]
    [InlineData(0, 10, 0, 20)]
    [InlineData(10, 10, 20, 20)]
    public void LogOddsRatio_OfWhatAllOrNoneUse_TellsNothing(int a, int n, int b, int m)
    {
        var odds = LogOddsRatio.Of(new(a, n), new(b, m), 10);
        Assert.Equal((0, 0), (odds.Value, odds.Z));
        Assert.True(odds is { Low: < -100, High: > 100 });
    }

    [Fact]
    public void LogOddsRatio_OfAnEmptyGroup_IsUnknown() => Assert.True(double.IsNaN(LogOddsRatio.Of(new(0, 0), new(3, 20), 10).Value));

    [Fact]
    public void Fisher_OfTheTeaTasting_IsThatOfTheBook()
    {
        // R. A. Fisher, The Design of Experiments: three of four cups right, 17 of 70 ways to do as well.
        Assert.Equal(2 * 17.0 / 70, Fisher.PValue(new(3, 4), new(1, 4)), 1e-12);
        Assert.Equal(2 * 1.0 / 70, Fisher.PValue(new(0, 4), new(4, 4)), 1e-12);
        Assert.Equal(1, Fisher.PValue(new(2, 4), new(2, 4)));
        Assert.Equal(1, Fisher.PValue(new(0, 0), new(2, 4)));
    }

    [Fact]
    public void Fisher_UnderChance_IsBelowEveryLevelNoOftenerThanThat()
    {
        // Every way in which 9 of 12 marked ones could fall on groups of 15 and 30, by how likely it is.
        foreach (var level in new[] { 0.01, 0.05, 0.2, 0.5 })
        {
            var chance = Enumerable.Range(0, 13).Where(k => Fisher.PValue(new(k, 15), new(12 - k, 30)) <= level)
                .Sum(k => Tail.Hypergeometric(k, 15, 12, 45) - Tail.Hypergeometric(k + 1, 15, 12, 45));
            Assert.True(chance <= level + 1e-12, $"{chance} at {level}");
        }
    }
}
