using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

public class EdgeOddsTests
{
    const long Window = 60 * TimeSpan.TicksPerSecond;

    /// <summary>The edges that nothing speaks for need not be held: the others come out the same, those among them that only later passes find.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edges_WithoutTheUnsuspicious_AreThoseOfAll(int seed)
    {
        var shares = new SortedShares(ShareTable.Of(Independent(seed, 80, 40, 40, 20_000).Concat(Group(seed, 12, 14, 20_000, 40)).Where((_, i) => i % 7 != 0), Second));
        var all = EdgeOdds.Of(shares, Window, 2, all: true, TestContext.Current.CancellationToken);
        var some = EdgeOdds.Of(shares, Window, 2, all: false, TestContext.Current.CancellationToken);
        Assert.Equal((all.Tests, all.ObservedPairs), (some.Tests, some.ObservedPairs));
        Assert.True(some.Edges.Length < all.Edges.Length / 2, $"{some.Edges.Length} of {all.Edges.Length} held");
        Assert.Equal(all.Edges.Where(e => e.Odds.PValue <= 0.05), some.Edges.Where(e => e.Odds.PValue <= 0.05));
        Assert.True(some.Edges.Count(e => e.QValue <= 0.05) > 30);
    }
}
