using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

public class TestableTests
{
    /// <summary>Twenty pairs far apart share enough to be found; the crowd of one event, however large, does not.</summary>
    [Fact]
    public void Testable_Pairs_AreThoseThatEvidenceCouldFind()
    {
        var apart = from pair in Enumerable.Range(0, 20) from o in Enumerable.Range(0, 8) from a in (int[])[0, 1] select Share($"o{pair}-{o}", $"a{pair}-{a}", 100_000.0 * o + 5000 * a);
        var crowd = from a in Enumerable.Range(0, 500) from o in Enumerable.Range(0, 3) select Share($"goal{o}", $"fan{a}", 3600.0 * o + a % 50);
        Assert.Equal(20, Network(apart.Concat(crowd), minimum: 2).CandidatePairs);
    }

    /// <summary>A sample of the accounts tells the number about as well as all.</summary>
    [Fact]
    public void Testable_OfManyAccounts_IsEstimatedFromASample()
    {
        // Communities of ten in which all share the same: forty-five pairs each.
        const int communities = 300;
        var shares = from c in Enumerable.Range(0, communities) from o in Enumerable.Range(0, 8) from a in Enumerable.Range(0, 10) select Share($"o{c}-{o}", $"a{c}-{a}", 100_000.0 * o + 3000 * a + 37 * c);
        Assert.InRange(Network(shares, minimum: 2).CandidatePairs, 45 * communities, 45 * communities * 1.05);
    }
}
