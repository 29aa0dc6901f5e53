using Concordance.Coordination;
using static Concordance.Tests.Coordination.Graphs;

namespace Concordance.Tests.Coordination;

public class CommunitiesTests(ITestOutputHelper output)
{
    const int Seeds = 200;

    /// <summary>A group in which only some pairs were found is not divided, at whatever size. Those few that are lose a corner, never a half.</summary>
    [Theory]
    [InlineData(12, 0.3), InlineData(12, 0.6), InlineData(25, 0.3), InlineData(50, 0.3), InlineData(100, 0.3), InlineData(100, 0.6), InlineData(300, 0.05)]
    public void Communities_OneGroupOfWhichSomePairsWereFound_StaysOne(int accounts, double share)
    {
        var (whole, least) = (0, 1.0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var edges = Edges(Dense(new Random(seed), 0, accounts, share)).ToList();
            var component = Of(edges, 1e-9)[0].Count;
            var largest = Of(edges)[0].Count;
            if (largest == component) whole++;
            least = Math.Min(least, (double)largest / component);
        }
        output.WriteLine($"{accounts} accounts, {share} of pairs: {whole} of {Seeds} whole, least {least:0.00}");
        Assert.True(whole >= 0.95 * Seeds && least > 0.5, $"{whole} of {Seeds} stayed whole, the least kept {least}");
    }

    [Theory]
    [InlineData(12, 12, 0.3, 1), InlineData(12, 12, 0.3, 2), InlineData(12, 12, 0.6, 2), InlineData(100, 100, 0.3, 2), InlineData(100, 12, 0.4, 2), InlineData(5, 5, 0.9, 1), InlineData(80, 5, 0.9, 1)]
    public void Communities_TwoGroupsTiedByChance_AreTwo(int first, int second, double share, int ties)
    {
        var right = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            List<(int, int)> pairs = [.. Dense(random, 0, first, share), .. Dense(random, first, second, share)];
            for (var i = 0; i < ties; i++) pairs.Add((random.Next(first), first + random.Next(second)));
            var found = Of([.. Edges(pairs)]);
            // An account with no more ties to its own group than to the other may fall to either.
            var strangers = found.Sum(c => Math.Min(c.Count(OfFirst), c.Count(a => !OfFirst(a))));
            if (strangers <= 1) right++;
        }
        output.WriteLine($"{first} and {second} accounts, {share} of pairs, {ties} ties: {right} of {Seeds} apart");
        Assert.True(right >= 0.9 * Seeds, $"{right} of {Seeds} were told apart");

        bool OfFirst(string account) => int.Parse(account.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) < first;
    }

    [Fact]
    public void Communities_ManyGroupsInAChain_AreEachFound()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var pairs = Enumerable.Range(0, 60).SelectMany(g => Dense(random, 12 * g, 12, 0.7).Append((12 * g, 12 * (g + 1) % 720)));
            Assert.Equal(Enumerable.Range(0, 60).Select(g => string.Join(' ', Enumerable.Range(12 * g, 12).Select(a => $"a{a:0000}"))), Sets(Of([.. Edges(pairs)])));
        }
    }

    [Fact]
    public void Communities_Numbering_LargestFirstThenByName() =>
        Assert.Equal(["a0005 a0006 a0007", "a0000 a0001", "a0002 a0003"], Sets(Of([.. Edges([(2, 3), (5, 6), (0, 1), (6, 7)])])));

    [Fact]
    public void Communities_NoEdges_None() => Assert.Empty(Of([]));

    [Fact]
    public void Communities_OrderOfEdges_IsOfNoMatter()
    {
        var random = new Random(3);
        var edges = Edges([.. Dense(random, 0, 30, 0.3), .. Dense(random, 30, 20, 0.4), (3, 33), (7, 40)]).ToArray();
        var found = Sets(Of(edges));
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(edges);
            Assert.Equal(found, Sets(Of(edges)));
        }
    }

    /// <summary>The same ties, once as sure as those within the groups and once barely beyond chance.</summary>
    [Fact]
    public void Communities_WeakTies_TieLessThanSureOnes()
    {
        List<(int, int)> ties = [.. Enumerable.Range(0, 20).Select(i => (i % 10, 10 + (i + i / 10) % 10))];
        List<CoordinationEdge> groups = [.. Edges([.. Clique(0, 10), .. Clique(10, 10)], 1e-9)];
        Assert.Single(Of([.. groups, .. Edges(ties, 1e-9)]));
        Assert.Equal(2, Of([.. groups, .. Edges(ties, 0.02)]).Count);
    }

    [Theory]
    [InlineData(0, 10), InlineData(1e-300, 10), InlineData(1e-3, 3), InlineData(0.5, 1), InlineData(1, 1), InlineData(double.NaN, 1)]
    public void Evidence_OfAPValue(double p, double evidence) => Assert.Equal(evidence, Communities.Evidence(p));

    static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<CoordinationEdge> edges, double resolution = 0.2) =>
        Communities.Of(Tie.Of(edges), new() { Resolution = resolution }, TestContext.Current.CancellationToken);
}
