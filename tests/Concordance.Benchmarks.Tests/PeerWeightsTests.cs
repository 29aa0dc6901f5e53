using Concordance.Benchmarks.Networks;
using Concordance.Coordination;

namespace Concordance.Benchmarks.Tests;

public class PeerWeightsTests
{
    static readonly DateTime s_start = new(2023, 7, 26, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Of_EachWeight_CountsWhatThePeerCounts()
    {
        List<Share> shares = [];
        // Ten objects, once each.
        for (var i = 0; i < 10; i++) Add($"both{i}", i, "a", "b");
        // One object, ten times each.
        for (var i = 0; i < 10; i++) Add("again", 0, "c", "d");
        // One object, ten times and once; what else f shares is why it takes part at all.
        for (var i = 0; i < 10; i++) Add("often", 0, "e");
        Add("often", 0, "f");
        Add("alone", 0, "f");
        // Nine objects are too few for all.
        for (var i = 0; i < 9; i++) Add($"few{i}", i, "g", "h");

        var weights = PeerWeights.Of(ShareTable.Of(shares, TimeSpan.FromSeconds(1)), 60, new([["a", "b", "z"]]), TestContext.Current.CancellationToken);

        Assert.Equal(["CooRTweet", "CNT", "objects"], weights.Select(w => w.Name));
        Assert.Equal([new(3, 3, 1), new(3, 2, 1), new(3, 1, 1)], weights.Select(w => w.Score));
        Assert.Equal([1.0 / 3, 0.5, 1], weights.Select(w => w.Score.Precision));

        void Add(string thing, int hour, params string[] accounts)
        {
            foreach (var account in accounts) shares.Add(new(thing, account, $"post{shares.Count}", s_start.AddHours(hour)));
        }
    }

    [Fact]
    public void Of_PlantedTable_NoWeightIsAsPreciseAsTheOdds()
    {
        using var folder = new TempFolder();
        var planted = PlantedTable.Write(folder.Of("shares.csv"), 100_000, 1, TestContext.Current.CancellationToken);
        var table = ShareFile.Read(folder.Of("shares.csv"), cancel: TestContext.Current.CancellationToken);

        var odds = NetworkScore.Of(NetworkBuilder.Build(table, cancel: TestContext.Current.CancellationToken), planted.Groups);
        var weights = PeerWeights.Of(table, 60, new(planted.Groups), TestContext.Current.CancellationToken);

        Assert.True(odds.Precision >= 0.95, $"{odds}");
        Assert.All(weights, w => Assert.True(w.Score.Recall == 1 && w.Score.Precision < 0.9, $"{w}"));
        // The less a weight is driven by posting again and again, the better.
        Assert.True(weights[0].Score.Precision < weights[1].Score.Precision && weights[1].Score.Precision < weights[2].Score.Precision);
    }
}
