using System.Collections.Concurrent;
using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Sweep;

public class PairSweepTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    [InlineData(3, 60)]
    [InlineData(4, 600)]
    [InlineData(5, 100_000)]
    [InlineData(6, 5, 1)]
    [InlineData(7, 60, 3)]
    [InlineData(8, 60, 40)]
    [InlineData(9, 100_000, 700)]
    public void PairSweep_Edges_AreThoseOfAllPairs(int seed, int window, int mostSorted = PairSweep.MostSorted)
    {
        var random = new Random(seed);
        // Few accounts, objects and seconds: many share an object more than once, at once, and in any order.
        var rows = Enumerable.Range(0, 900).Select(i => Share($"o{random.Next(40)}", $"a{random.Next(25)}", random.Next(2000), $"p{i}")).ToList();
        var expected = new Dictionary<(string, string), (int, double)>();
        foreach (var group in rows.GroupBy(r => r.Object, StringComparer.Ordinal))
            foreach (var pair in (from x in @group from y in @group
                                  where string.CompareOrdinal(x.AccountId, y.AccountId) < 0 && Math.Abs((x.Time - y.Time).TotalSeconds) <= window
                                  group Math.Abs((x.Time - y.Time).TotalSeconds) by (x.AccountId, y.AccountId)))
                expected[pair.Key] = expected.GetValueOrDefault(pair.Key) is var (weight, lag) ? (weight + 1, lag + pair.Min()) : default;

        var table = ShareTable.Of(rows, Second);
        var shares = new SortedShares(table);
        var edges = All(shares, window * TimeSpan.TicksPerSecond, 1, mostSorted)
            .ToDictionary(e => (table.Accounts[shares.AccountName[e.First]], table.Accounts[shares.AccountName[e.Second]]), e => (e.Weight, e.Lag / (double)TimeSpan.TicksPerSecond));
        Assert.NotEmpty(edges);
        Assert.Equal(expected.OrderBy(e => e.Key), edges.OrderBy(e => e.Key));
    }

    [Fact]
    public void PairSweep_LeastWeight_LeavesOutLighterEdges()
    {
        var shares = new SortedShares(ShareTable.Of(Independent(3, 30, 60, 40, 3600), Second));
        List<(int First, int Second, int Weight, long Lag)> Edges(int least) => All(shares, 60 * TimeSpan.TicksPerSecond, least);
        Assert.Equal(Edges(1).Where(e => e.Weight >= 3), Edges(3));
        Assert.InRange(Edges(3).Count, 1, Edges(1).Count - 1);
    }

    /// <summary>Accounts that meet more often than is sorted, among others that do not, and more accounts than one pass of the sort tells apart.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(20_000)]
    public void PairSweep_HoweverMuchIsSorted_FindsTheSame(int mostSorted)
    {
        var random = new Random(17);
        var rows = Enumerable.Range(0, 30_000).Select(i => Share($"o{random.Next(600)}", i % 5 == 0 ? $"busy{random.Next(3)}" : $"a{random.Next(4000)}", random.Next(20_000), $"p{i}"));
        var shares = new SortedShares(ShareTable.Of(rows, Second));
        var all = All(shares, 300 * TimeSpan.TicksPerSecond, 1);
        Assert.InRange(all.Count, 10_000, int.MaxValue);
        Assert.Equal(all, All(shares, 300 * TimeSpan.TicksPerSecond, 1, mostSorted));
    }

    [Fact]
    public void PairSweep_Blocks_HaveASecondAccountWhole()
    {
        var shares = new SortedShares(ShareTable.Of(Independent(5, 300, 400, 40, 3600), Second));
        var seconds = new ConcurrentBag<int>();
        var isInOrder = true;
        PairSweep.Each(shares, 60 * TimeSpan.TicksPerSecond, 1, block =>
        {
            foreach (var second in block.Edges().Select(e => e.Second).Distinct()) seconds.Add(second);
            if (!block.Edges().Select(e => (e.Second, e.First)).SequenceEqual(block.Edges().Select(e => (e.Second, e.First)).Order())) isInOrder = false;
        }, cancel: TestContext.Current.CancellationToken);
        Assert.True(isInOrder);
        Assert.InRange(seconds.Count, 100, 300);
        Assert.Equal(seconds.Count, seconds.Distinct().Count());
    }

    static List<(int First, int Second, int Weight, long Lag)> All(SortedShares shares, long window, int least, int mostSorted = PairSweep.MostSorted)
    {
        var edges = new ConcurrentBag<(int First, int Second, int Weight, long Lag)>();
        PairSweep.Each(shares, window, least, block =>
        {
            foreach (var edge in block.Edges()) edges.Add(edge);
        }, mostSorted: mostSorted, cancel: TestContext.Current.CancellationToken);
        return [.. edges.OrderBy(e => e.Second).ThenBy(e => e.First)];
    }
}
