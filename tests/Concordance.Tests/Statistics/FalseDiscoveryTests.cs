using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Statistics;

public class FalseDiscoveryTests
{
    // Y. Benjamini and Y. Hochberg (1995), section 3.2: fifteen tests, of which the first four are kept at 0.05.
    static readonly double[] s_paper = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

    [Fact]
    public void FalseDiscovery_ExampleOfThePaper_KeepsFour()
    {
        var q = FalseDiscovery.QValues(s_paper, s_paper.Length);
        Assert.Equal(4, q.Count(v => v <= 0.05));
        Assert.Equal(15 * 0.0095 / 4, q[3], 12);
    }

    [Fact]
    public void FalseDiscovery_QValue_NeverFallsAsPRises()
    {
        // 0.0278 * 15 / 6 is more than 0.0298 * 15 / 7: the later, smaller one counts.
        var q = FalseDiscovery.QValues(s_paper, s_paper.Length);
        Assert.Equal(15 * 0.0298 / 7, q[5], 12);
    }

    [Fact]
    public void FalseDiscovery_TestsThatAreNotGiven_CountAsOne() => Gen.Double[0, 1].Array[1, 30].Select(Gen.Int[0, 50]).Sample((p, more) =>
    {
        var given = FalseDiscovery.QValues(p, p.Length + more);
        var all = FalseDiscovery.QValues([.. p, .. Enumerable.Repeat(1.0, more)], p.Length + more);
        return given.Zip(all).All(q => Math.Abs(q.First - q.Second) < 1e-12);
    });

    [Fact]
    public void FalseDiscovery_KeptAtALevel_AreThoseOfTheStepUpRule() => Gen.Double[0, 0.2].Array[1, 40].Select(Gen.Double[0.01, 0.3]).Sample((p, level) =>
    {
        // The rule as in the paper: the largest k with p(k) <= k / m * level; the k smallest are kept. What stands at the level but for rounding can fall on either side.
        var sorted = p.Order().ToArray();
        int Kept(double at) => Enumerable.Range(1, p.Length).Where(k => sorted[k - 1] <= (double)k / p.Length * at).DefaultIfEmpty(0).Max();
        var kept = FalseDiscovery.QValues(p, p.Length).Count(q => q <= level);
        return kept >= Kept(level * (1 - 1e-12)) && kept <= Kept(level * (1 + 1e-12));
    });

    [Fact]
    public void FalseDiscovery_FewerTestsThanPValues_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FalseDiscovery.QValues([0.1, 0.2], 1));
}
