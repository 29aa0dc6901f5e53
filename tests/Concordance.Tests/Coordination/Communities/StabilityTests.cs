using Concordance.Coordination;
using static Concordance.Tests.Coordination.Graphs;

namespace Concordance.Tests.Coordination;

public class StabilityTests
{
    [Fact]
    public void Stability_OfACliqueIsHighAndOfAChainLow()
    {
        var network = Network([.. Clique(0, 12), .. Enumerable.Range(20, 11).Select(i => (i, i + 1))], 0.001);
        var stability = Of(network);
        var clique = network.Communities.Index().Single(g => g.Item.Contains("a0000")).Index;
        var chain = network.Communities.Index().Single(g => g.Item.Contains("a0025")).Index;
        Assert.True(stability.OfCommunity[clique] > 0.99, $"{stability.OfCommunity[clique]}");
        Assert.True(stability.OfCommunity[chain] < 0.6, $"{stability.OfCommunity[chain]}");
    }

    /// <summary>An edge is in a resample with probability 1 - 1/e; without it there is no pair.</summary>
    [Fact]
    public void Stability_OfAPair_IsTheProbabilityOfItsEdge()
    {
        var stability = CommunityStability.Of(Network([(0, 1)]), new() { Runs = 4000 }, TestContext.Current.CancellationToken);
        Assert.Equal(1 - 1 / Math.E, stability.OfCommunity[0], 0.03);
        Assert.Equal(stability.OfCommunity[0], stability.OfAccount["a0001"], 12);
    }

    [Fact]
    public void Stability_OfAnAccountOnAThread_IsLowerThanOfTheOthers()
    {
        var stability = Of(Network([.. Clique(0, 12), (3, 12)]));
        Assert.InRange(stability.OfAccount["a0012"], 0.4, 0.85);
        Assert.All(Enumerable.Range(0, 12), i => Assert.True(stability.OfAccount[$"a{i:0000}"] > 0.99));
    }

    [Fact]
    public void Stability_SameSeed_SameScoresWhateverTheOrderOfEdges()
    {
        var network = Network(Dense(new Random(1), 0, 20, 0.2));
        var turned = network with { Edges = [.. network.Edges.Reverse()] };
        Assert.Equal(Of(network).OfAccount.OrderBy(a => a.Key, StringComparer.Ordinal), Of(turned).OfAccount.OrderBy(a => a.Key, StringComparer.Ordinal));
        Assert.Equal(Of(network).OfCommunity, Of(turned).OfCommunity);
        Assert.NotEqual(Of(network).OfCommunity, CommunityStability.Of(network, new() { Seed = 2 }, TestContext.Current.CancellationToken).OfCommunity);
    }

    [Fact]
    public void Stability_NoRuns_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CommunityStability.Of(Network([(0, 1)]), new() { Runs = 0 }, TestContext.Current.CancellationToken));

    [Fact]
    public void Stability_NoEdges_NoScores() => Assert.Empty(Of(Network([])).OfCommunity);

    [Fact]
    public void Member_OfACliqueWithAThreadAndATriangle()
    {
        var network = Network([.. Clique(0, 6), (2, 6), (6, 7), .. Clique(10, 3)], 1e-9);
        var members = CommunityMember.Of(network).ToDictionary(m => m.Account, StringComparer.Ordinal);
        Assert.Equal((1, 6, 5, false), (members["a0002"].Community, members["a0002"].Ties, members["a0002"].Core, members["a0002"].OnRim));
        Assert.Equal((2, 1, true), (members["a0006"].Ties, members["a0006"].Core, members["a0006"].OnRim));
        Assert.Equal((1, 1, true), (members["a0007"].Ties, members["a0007"].Core, members["a0007"].OnRim));
        Assert.Equal((2, 2, 2, 1.0, false), (members["a0010"].Community, members["a0010"].Ties, members["a0010"].Core, members["a0010"].TiedShare, members["a0010"].OnRim));
        Assert.Equal("a0002", CommunityMember.Of(network)[0].Account);
    }

    [Fact]
    public void Member_TiesToOtherCommunities_AreCountedApart()
    {
        var members = CommunityMember.Of(Network([.. Clique(0, 6), .. Clique(6, 6), (2, 8)])).ToDictionary(m => m.Account, StringComparer.Ordinal);
        Assert.Equal((5, 1, 5, 0), (members["a0002"].Ties, members["a0002"].Outside, members["a0003"].Ties, members["a0003"].Outside));
        Assert.NotEqual(members["a0002"].Community, members["a0008"].Community);
    }

    static CommunityStability Of(CoordinationNetwork network) => CommunityStability.Of(network, cancel: TestContext.Current.CancellationToken);

    /// <summary>A network of these pairs, its communities by the given resolution.</summary>
    static CoordinationNetwork Network(IEnumerable<(int, int)> pairs, double resolution = 0.2)
    {
        var edges = Edges(pairs).ToList();
        var options = new CommunityOptions { Resolution = resolution };
        return new(edges, new AccountGraph(Tie.Of(edges)).Components(), Communities.Of(Tie.Of(edges), options, TestContext.Current.CancellationToken), 0, 0, new() { Communities = options });
    }
}
