using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks.Tests;

public class PlantedPairsTests
{
    [Fact]
    public void Has_AreThoseOfOneGroup()
    {
        var planted = new PlantedPairs([["a", "b", "c"], ["d", "e"]]);

        Assert.Equal((4, 5), (planted.Count, planted.Accounts));
        Assert.True(planted.Has("a", "c") && planted.Has("e", "d") && planted.Has("e"));
        Assert.False(planted.Has("a", "d") || planted.Has("a", "x") || planted.Has("x"));
    }

    [Fact]
    public void Score_OfNothing_IsNoFault()
    {
        Assert.Equal((1, 1), (new PairScore(0, 0, 0).Recall, new PairScore(0, 0, 0).Precision));
        Assert.Equal((0, 0.5), (new PairScore(2, 0, 0).Recall, new PairScore(4, 2, 1).Precision));
    }
}
