using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination;

public class NetworkBuilderTests
{
    [Fact]
    public void NetworkBuilder_Weight_IsTheNumberOfDistinctObjects()
    {
        var edge = Assert.Single(Network(
        [
            Share("x", "b", 0, "b1"), Share("x", "a", 5, "a1"), Share("x", "a", 1, "a2"), Share("x", "b", 100, "b2"), Share("x", "a", 130, "a3"),
            Share("y", "a", 0, "a4"), Share("y", "b", 10, "b3"),
        ]).Edges);
        Assert.Equal(("a", "b", 2, 5.5), (edge.First, edge.Second, edge.Weight, edge.MeanLagSeconds));
        Assert.Equal(["x", "y"], edge.Objects);
        Assert.Equal(["a2", "a4", "b1", "b3"], edge.PostIds);
    }

    [Fact]
    public void NetworkBuilder_HeadlineAndItsLink_CountOnce()
    {
        Share[] headline = [Share("link", "a", 0, "a1"), Share("text", "a", 0, "a1"), Share("link", "b", 5, "b1"), Share("text", "b", 5, "b1")];
        Assert.Equal(1, Assert.Single(Network(headline).Edges).Occasions);
        // The same again in posts of their own is another occasion.
        Assert.Equal(2, Assert.Single(Network([.. headline, Share("other", "a", 100, "a2"), Share("other", "b", 105, "b2")]).Edges).Occasions);
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void NetworkBuilder_Window_IsInclusive(int lag, int edges) =>
        Assert.Equal(edges, Network([Share("x", "a", 0), Share("x", "b", lag)]).Edges.Count);

    [Fact]
    public void NetworkBuilder_OneAccount_NeverPairsWithItself()
    {
        var network = Network([Share("x", "a", 0), Share("x", "a", 1), Share("y", "a", 1), Share("y", "a", 1, "other")]);
        Assert.Empty(network.Edges);
        Assert.Empty(network.Groups);
        Assert.Equal((0, 0), (network.CandidatePairs, network.ObservedPairs));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void NetworkBuilder_EmptyObjects_NeverMatch(string empty) =>
        Assert.Empty(Network([Share(empty, "a", 0), Share(empty, "b", 0)]).Edges);

    [Fact]
    public void NetworkBuilder_OrderOfInput_DoesNotMatter()
    {
        var shares = Independent(3, 20, 30, 40, 3600);
        var first = Network(shares);
        Assert.True(first.Edges.Count > 20);
        var random = new Random(4);
        for (var i = 0; i < 5; i++)
        {
            var mixed = shares.ToArray();
            random.Shuffle(mixed);
            Assert.Equivalent(first, Network(mixed), strict: true);
            Assert.Equal(first.Edges.Select(e => (e.First, e.Second, e.PValue)), Network(mixed).Edges.Select(e => (e.First, e.Second, e.PValue)));
        }
    }

    /// <summary>Independent accounts, each awake for one hour of a day or three: they meet often, and not because of each other.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(24)]
    public void NetworkBuilder_AccountsThatKeepTheSameHours_AreNotTied(int cohorts)
    {
        Assert.Equal(0, Enumerable.Range(0, 8).Sum(seed => NetworkBuilder.Build(Cohorts(seed, cohorts), TimeSpan.FromSeconds(1)).Edges.Count));

        static IEnumerable<Share> Cohorts(int seed, int cohorts)
        {
            var random = new Random(seed);
            for (var account = 0; account < 120; account++)
                for (var share = 0; share < 40; share++)
                {
                    var popular = (int)(60 * random.NextDouble() * random.NextDouble());
                    var second = (int)((account % cohorts + random.NextDouble()) * 86_400 / cohorts);
                    yield return new($"link:{popular}", $"a{account}", $"p{account}-{share}", Some.Day.AddSeconds(second));
                }
        }
    }

    [Fact]
    public void NetworkBuilder_Window_IsRaisedToTheResolution()
    {
        Share[] shares = [Share("x", "a", 0), Share("x", "b", 60)];
        var network = NetworkBuilder.Build(shares, TimeSpan.FromMinutes(1), new() { WindowSeconds = 10, MinimumWeight = 1, FalseDiscoveryRate = 1 });
        Assert.Equal((60, 1), (network.Options.WindowSeconds, network.Edges.Count));
        Assert.Equal(90, NetworkBuilder.Build(shares, TimeSpan.FromMinutes(1), new() { WindowSeconds = 90 }).Options.WindowSeconds);
    }

    [Fact]
    public void NetworkBuilder_QValues_CountEveryPairThatCouldHaveMet()
    {
        var network = Network(Independent(5, 30, 40, 30, 7200), minimum: 2);
        Assert.Equal(30 * 29 / 2, network.CandidatePairs);
        Assert.InRange(network.Edges.Count, 10, 434);
        // The largest p-value of those tested has the rank of their number, and nothing behind it lowers its q-value.
        var last = network.Edges.MaxBy(e => e.PValue)!;
        Assert.Equal(Math.Min(1, last.PValue * 435 / network.Edges.Count), last.QValue, 1e-12);
        Assert.All(network.Edges, e => Assert.True(e.QValue >= e.PValue));
    }

    [Fact]
    public void NetworkBuilder_PairsThatShareTooLittleToBeFound_AreNoCandidates()
    {
        var network = Network([Share("x", "a", 0), Share("y", "a", 0), Share("x", "b", 0), Share("y", "b", 0), Share("x", "c", 0)], minimum: 2);
        Assert.Equal((0, 3), (network.CandidatePairs, network.ObservedPairs));
        // Far apart, the same two share so much that they would have been found, had they met.
        Assert.Equal(1, Network(Enumerable.Range(0, 12).SelectMany(i => new[] { Share($"o{i}", "a", 0), Share($"o{i}", "b", 5000 + i), Share($"other{i}", $"c{i}", 0), Share($"other{i}", $"d{i}", 90_000) }), minimum: 2).CandidatePairs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void NetworkBuilder_PlantedGroup_IsFoundAndNobodyElse(int seed)
    {
        var shares = Independent(seed, 80, 300, 60, 86_400).Concat(Group(seed + 100, 12, 10, 86_400, 30));
        var network = NetworkBuilder.Build(shares, Second);
        Assert.Equal(Enumerable.Range(0, 12).Select(a => $"group{a:00}"), Assert.Single(network.Groups));
        Assert.Equal(66, network.Edges.Count);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public void NetworkBuilder_BusyAccountsOnTheirOwn_AreNotTied(int seed)
    {
        // So busy that many pairs meet twice or more: counting meetings alone would tie them all.
        var shares = Independent(seed, 100, 200, 100, 20_000);
        Assert.True(Network(shares, minimum: 2).Edges.Count > 1000);
        Assert.Empty(NetworkBuilder.Build(shares, Second).Edges);
    }

    [Fact]
    public void NetworkBuilder_Nothing_GivesAnEmptyNetwork()
    {
        var network = NetworkBuilder.Build([], Second);
        Assert.Equal((0, 0, 0L), (network.Edges.Count, network.Groups.Count, network.CandidatePairs));
    }
}
