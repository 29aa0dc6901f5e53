using System.Collections.Concurrent;
using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

public class EdgeOddsTests
{
    const long Window = 60 * TimeSpan.TicksPerSecond;

    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static SortedShares SharesOf(int seed) =>
        new(ShareTable.Of(Independent(seed, 80, 40, 40, 20_000).Concat(Group(seed, 12, 14, 20_000, 40)).Where((_, i) => i % 7 != 0), Second));

    static List<TestedEdge> All(EdgeOdds odds)
    {
        var all = new ConcurrentBag<List<TestedEdge>>();
        odds.Each(some => all.Add([.. some]), null, s_go);
        return [.. all.SelectMany(e => e).OrderBy(e => e.Second).ThenBy(e => e.First)];
    }

    /// <summary>The edges that nothing speaks for need not be held: those that are held are the others, those among them that only later passes find.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edges_AreThoseOfAllThatSomethingSpeaksFor(int seed)
    {
        var shares = SharesOf(seed);
        var odds = EdgeOdds.Of(shares, Window, 2, cancel: s_go);
        var all = All(odds);
        Assert.True(odds.Edges.Length < all.Count / 2, $"{odds.Edges.Length} of {all.Count} held");
        Assert.Equal(all.Where(e => e.Odds.PValue <= 0.05), odds.Edges.Where(e => e.Odds.PValue <= 0.05));
        Assert.Equal(odds.Edges, odds.Edges.Intersect(all));
        Assert.True(odds.Edges.Count(e => e.QValue <= 0.05) > 30);
    }

    [Fact]
    public void Each_GivesEveryEdgeOnce()
    {
        var shares = SharesOf(4);
        var all = All(EdgeOdds.Of(shares, Window, 2, cancel: s_go));
        var swept = new ConcurrentBag<(int, int, int, long)>();
        PairSweep.Each(shares, Window, 2, block =>
        {
            foreach (var edge in block.Edges()) swept.Add(edge);
        }, cancel: s_go);
        Assert.Equal(swept.Order(), all.Select(e => (e.First, e.Second, e.Weight, e.Lag)).Order());
        Assert.All(all, e => Assert.InRange(e.Odds.PValue, 0, 1));
    }

    [Fact]
    public void Progress_EndsAtTheWhole()
    {
        var told = new ConcurrentBag<double>();
        EdgeOdds.Of(SharesOf(1), Window, 2, progress: told.Add, cancel: s_go);
        Assert.Equal(1, told.Max());
        Assert.Equal(told.Count, told.Distinct().Count());
    }
}
