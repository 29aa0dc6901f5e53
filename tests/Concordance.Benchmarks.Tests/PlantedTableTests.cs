using Concordance.Benchmarks.Networks;
using Concordance.Coordination;

namespace Concordance.Benchmarks.Tests;

public class PlantedTableTests
{
    [Fact]
    public void Write_SameSeed_GivesTheSameBytesAndTheGroupsAreInThem()
    {
        using var folder = new TempFolder();
        var (one, other) = (folder.Of("one.csv"), folder.Of("other.csv"));
        var planted = PlantedTable.Write(one, 20_000, 1, TestContext.Current.CancellationToken);
        PlantedTable.Write(other, 20_000, 1, TestContext.Current.CancellationToken);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
        var table = ShareFile.Read(one, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(20_000, table.Count);
        Assert.Equal(25, Assert.Single(planted.Groups).Distinct().Count());

        var score = NetworkScore.Of(NetworkBuilder.Build(table, cancel: TestContext.Current.CancellationToken), planted.Groups);
        Assert.Equal((300, 25), (score.Planted, score.PlantedAccounts));
        Assert.True(score is { Recall: > 0.98, Precision: > 0.95 }, $"{score}");
    }

    [Fact]
    public void Score_CountsPairsWithinAGroupOnly()
    {
        IEnumerable<Share> shares = from thing in Enumerable.Range(0, 30) from account in (string[])["a", "b", "c"] select new Share($"o{thing}", account, $"{account}{thing}", new DateTime(2023, 7, 1).AddHours(thing));
        var network = NetworkBuilder.Build(shares, TimeSpan.FromSeconds(1), new() { FalseDiscoveryRate = 1 });
        Assert.Equal(3, network.Edges.Count);
        var score = NetworkScore.Of(network, [["a", "b"], ["c", "d"]]);
        Assert.Equal((2, 3, 1, 4, 3, 3), (score.Planted, score.Flagged, score.Right, score.PlantedAccounts, score.FoundAccounts, score.RightAccounts));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void RadixSort_SortsKeysOfFortyBits(int count)
    {
        var random = new Random(1);
        var keys = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(1L << 40)).ToArray();
        var expected = keys.Order().ToArray();
        LowerBound.Sort(keys);
        Assert.Equal(expected, keys);
    }
}
