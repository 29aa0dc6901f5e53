using Concordance.Coordination;
using Concordance.Statistics;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Odds;

public class DegreeOddsTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static CoordinationNetwork Build(IEnumerable<Share> shares, NullModel model) =>
        NetworkBuilder.Build(ShareTable.Of(shares, Second), new() { Null = model, MinimumWeight = 2 }, s_go);

    /// <summary>Worked out by hand: a and b meet three times, ten other pairs once; 2m, all meetings from both sides, is 26.</summary>
    [Fact]
    public void Odds_AreThoseOfTheConfigurationModel()
    {
        Share At(string o, string account, int second) => new(o, account, $"{o}{account}", Some.Day.AddSeconds(second));
        Share[] shares =
        [
            At("1", "a", 0), At("1", "b", 5), At("2", "a", 100), At("2", "b", 103), At("3", "a", 900), At("3", "b", 950),
            .. Enumerable.Range(0, 10).SelectMany(i => new[] { At($"x{i}", $"e{i}", 2000), At($"x{i}", $"f{i}", 2060) }),
            At("late", "a", 4000), At("late", "e1", 4061),
        ];
        var edge = Assert.Single(NetworkBuilder.Build(ShareTable.Of(shares, Second), new() { Null = NullModel.Degrees, FalseDiscoveryRate = 1 }, s_go).Edges);
        Assert.Equal(("a", "b", 3, 3), (edge.First, edge.Second, edge.Weight, edge.Occasions));
        Assert.Equal(3 * 3 / 26.0, edge.Expected, 12);
        Assert.Equal(Tail.Poisson(3, 9 / 26.0), edge.PValue, 12);
        // Eleven pairs met, of which this one is the only one of two objects.
        Assert.Equal(11 * edge.PValue, edge.QValue, 12);
    }

    /// <summary>A planted group among accounts that share at random is found by every model.</summary>
    [Theory]
    [InlineData(NullModel.PaceAndHours)]
    [InlineData(NullModel.Pace)]
    [InlineData(NullModel.Degrees)]
    public void Network_PlantedGroup_IsFoundUnderEveryModel(NullModel model)
    {
        var network = Build(Independent(1, 80, 40, 40, 20_000).Concat(Group(1, 12, 14, 20_000, 40)), model);
        Assert.Contains(network.Groups, g => g.Count >= 10);
        Assert.All(network.Edges, e => Assert.True(e.Expected >= 0 && e.PValue is >= 0 and <= 1));
    }

    [Fact]
    public void Options_DefaultModel_IsPaceAndHours()
    {
        var shares = Independent(2, 80, 40, 40, 20_000).Concat(Group(2, 12, 14, 20_000, 40)).ToList();
        Assert.Equal(
            NetworkBuilder.Build(ShareTable.Of(shares, Second), cancel: s_go).Edges.Select(e => (e.First, e.Second, e.PValue)),
            Build(shares, NullModel.PaceAndHours).Edges.Select(e => (e.First, e.Second, e.PValue)));
    }
}
