using Concordance.Coordination;
using CsCheck;
using static Concordance.Tests.Coordination.Graphs;

namespace Concordance.Tests.Coordination;

public class LeidenTests
{
    static readonly Gen<(int, int)[]> s_pairs = Gen.Select(Gen.Int[0, 29], Gen.Int[0, 29]).Array[0, 120];

    [Fact]
    public void Leiden_TwoCliquesWithABridge_AreTwo() =>
        Assert.Equal([.. Enumerable.Repeat(0, 6), .. Enumerable.Repeat(1, 6)], Find(Graph(12, [.. Clique(0, 6), .. Clique(6, 6), (2, 8)])));

    [Theory]
    [InlineData(false), InlineData(true)]
    public void Leiden_RingOfCliques_AreTheCliques(bool potts)
    {
        var options = new LeidenOptions { Quality = potts ? CommunityQuality.ConstantPotts : CommunityQuality.Modularity, Resolution = potts ? 0.3 : 1 };
        Assert.Equal(Enumerable.Range(0, 40).Select(v => v / 5), Leiden.Find(Graph(40, RingOfCliques(8, 5)), options, TestContext.Current.CancellationToken));
    }

    /// <summary>Thirty cliques of five are more than modularity can see (its resolution limit); the constant Potts model has no such limit.</summary>
    [Fact]
    public void Leiden_LargeRing_ModularityMergesAndPottsDoesNot()
    {
        var ring = Graph(150, RingOfCliques(30, 5));
        Assert.True(Find(ring).Max() + 1 < 30);
        Assert.Equal(30, Find(ring, new() { Quality = CommunityQuality.ConstantPotts, Resolution = 0.3 }).Max() + 1);
    }

    [Fact]
    public void Leiden_NoEdges_EachIsAlone() => Assert.Equal([0, 1, 2], Find(Graph(3, [])));

    [Fact]
    public void Leiden_NoNodes_NoCommunities() => Assert.Empty(Find(Graph(0, [])));

    [Fact]
    public void Leiden_OneEdge_IsOne() => Assert.Equal([0, 0], Find(Graph(2, [(0, 1)])));

    [Fact]
    public void Leiden_SelfLoops_AreIgnored() =>
        Assert.Equal(Find(Graph(12, [.. Clique(0, 6), .. Clique(6, 6), (2, 8)])), Find(Graph(12, [.. Clique(0, 6), (3, 3), .. Clique(6, 6), (2, 8), (2, 2), (2, 2)])));

    [Theory]
    [InlineData(-1), InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void Leiden_BadWeights_AreRefused(double weight) => Assert.Throws<ArgumentException>(() => CompactGraph.Of(2, [new(0, 1, weight)]));

    [Theory]
    [InlineData(0), InlineData(-1), InlineData(double.NaN)]
    public void Leiden_BadResolution_IsRefused(double resolution) => Assert.Throws<ArgumentException>(() => Find(Graph(2, [(0, 1)]), new() { Resolution = resolution }));

    /// <summary>All divisions of graphs of up to eight nodes are tried. The best of a few seeds is nearly always the best there is; it need not be, where two nodes would have to move at once.</summary>
    [Theory]
    [InlineData(false, 1), InlineData(false, 0.5), InlineData(true, 0.4)]
    public void Leiden_SmallGraphs_BestDivision(bool potts, double resolution)
    {
        const int graphs = 200;
        var options = new LeidenOptions { Quality = potts ? CommunityQuality.ConstantPotts : CommunityQuality.Modularity, Resolution = resolution };
        var divisions = Divisions(8).ToList();
        var random = new Random(8);
        var best = 0;
        for (var i = 0; i < graphs; i++)
        {
            var graph = CompactGraph.Of(8, [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => new GraphEdge(random.Next(8), random.Next(8), random.Next(1, 5)))]);
            var most = divisions.Max(d => Leiden.Quality(graph, d, options));
            var found = Enumerable.Range(1, 10).Max(seed => Leiden.Quality(graph, Find(graph, options with { Seed = (ulong)seed }), options));
            Assert.True(found <= most + 1e-9);
            Assert.True(found >= 0.75 * most - 1e-9, $"{found} of {most}");
            if (found >= most - 1e-9) best++;
        }
        Assert.True(best >= 0.95 * graphs, $"{best} of {graphs}");
    }

    [Fact]
    public void Leiden_Quality_OfTwoTrianglesWithABridge_AsByHand()
    {
        // Seven edges, six within; both halves have seven ends: 6/7 - 2 (7/14)^2, times seven.
        var graph = Graph(6, [.. Clique(0, 3), .. Clique(3, 3), (0, 3)]);
        Assert.Equal(7 * (6.0 / 7 - 0.5), Leiden.Quality(graph, [0, 0, 0, 1, 1, 1], new()), 12);
        Assert.Equal(6 - 0.5 * 6, Leiden.Quality(graph, [0, 0, 0, 1, 1, 1], new() { Quality = CommunityQuality.ConstantPotts, Resolution = 0.5 }), 12);
    }

    [Fact]
    public void Leiden_Communities_HangTogetherAndNoNodeDoesBetterElsewhere() => Gen.Select(s_pairs, Gen.Bool, Gen.Int[1, 5]).Sample((pairs, potts, seed) =>
    {
        var graph = Graph(30, pairs);
        var options = new LeidenOptions { Quality = potts ? CommunityQuality.ConstantPotts : CommunityQuality.Modularity, Resolution = potts ? 0.3 : 1, Seed = (ulong)seed };
        var found = Find(graph, options);
        Assert.Equal(found, graph.Connected(found));
        var quality = Leiden.Quality(graph, found, options);
        for (var v = 0; v < 30; v++)
            for (var c = 0; c <= found.Max() + 1 && c < 30; c++)
            {
                var moved = (int[])found.Clone();
                moved[v] = c;
                Assert.True(Leiden.Quality(graph, moved, options) <= quality + 1e-6);
            }
    }, iter: 200);

    [Fact]
    public void Leiden_OrderOfEdges_IsOfNoMatter() => Gen.Select(s_pairs, Gen.Int[0, 1000]).Sample((pairs, seed) =>
    {
        var weighted = pairs.Select((p, i) => new GraphEdge(p.Item1, p.Item2, 0.1 + i % 7 * 0.3)).ToArray();
        var shuffled = weighted.Select(e => e with { First = e.Second, Second = e.First }).ToArray();
        new Random(seed).Shuffle(shuffled);
        return Find(CompactGraph.Of(30, weighted)).SequenceEqual(Find(CompactGraph.Of(30, shuffled)));
    }, iter: 200);

    static int[] Find(CompactGraph graph, LeidenOptions? options = null) => Leiden.Find(graph, options, TestContext.Current.CancellationToken);

    /// <summary>All divisions of a few nodes, as labels each of which is at most one above those before.</summary>
    static IEnumerable<int[]> Divisions(int nodes)
    {
        IEnumerable<int[]> found = [[0]];
        for (var i = 1; i < nodes; i++) found = found.SelectMany(d => Enumerable.Range(0, d.Max() + 2).Select(c => (int[])[.. d, c]));
        return found;
    }
}
