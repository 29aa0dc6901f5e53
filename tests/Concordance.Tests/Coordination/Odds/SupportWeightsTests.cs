using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Odds;

public class SupportWeightsTests
{
    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1, 1000)]
    [InlineData(10, 1000)]
    [InlineData(400, 1000)]
    [InlineData(1000, 1000)]
    [InlineData(2000, 1000)]
    public void Weights_OfAllTests_HaveAMeanOfOne(int supported, long tests)
    {
        (int, int, int)[] pairs = [.. Enumerable.Range(0, supported).Select(i => (0, i + 1, 3))];
        var weights = new SupportWeights(pairs, tests);
        var others = Math.Max(0, tests - supported);
        var total = pairs.Sum(p => weights.Of(p.Item1, p.Item2)) + others * weights.Of(-1, -2);
        if (supported <= tests) Assert.Equal(tests, total, 1e-6);
        Assert.InRange(weights.Of(-1, -2), 0.5, 1);
        Assert.True(supported == 0 || weights.Of(1, 0) >= weights.Of(-1, -2));
    }

    [Fact]
    public void Support_IsHavingThreePartnersInCommon()
    {
        var partners = new Partners();
        for (var p = 2; p < 5; p++)
        {
            partners.Add(0, p);
            partners.Add(1, p);
        }
        partners.Add(9, 2);
        partners.Add(9, 3);
        // 0 and 9 have two in common, which is no support; nor is being partners oneself.
        Assert.Equal([(0, 1, 3), (2, 3, 3)], partners.WithCommon().Order());
    }
}
