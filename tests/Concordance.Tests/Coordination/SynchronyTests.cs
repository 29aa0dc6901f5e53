using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

/// <summary>Accounts that share nothing but the time.</summary>
public class SynchronyTests
{
    /// <summary>Accounts that post on their own, at the hours at which they are awake; of the first ones, those of a team post within seconds of each other besides.</summary>
    static List<Post> Posts(int seed, int team, int accounts = 120, int days = 14)
    {
        var random = new Random(seed);
        List<Post> posts = [];
        for (var account = 0; account < accounts; account++)
            for (var k = 0; k < 60; k++) Add(account, random.Next(days) * 86_400 + (account % 3 * 8 + random.Next(8)) * 3600 + random.Next(3600));
        for (var k = 0; k < 40; k++)
        {
            var second = random.Next(days) * 86_400 + random.Next(24) * 3600 + random.Next(3500);
            for (var account = 0; account < team; account++) if (random.Next(10) < 7) Add(account, second + random.Next(30));
        }
        return posts;

        void Add(int account, int second) => posts.Add(Some.Post($"p{posts.Count}", $"a{account:000}", Some.Day.AddSeconds(second), "Nothing that another says"));
    }

    static CoordinationNetwork Network(List<Post> posts) => NetworkBuilder.Build(Shares.Of(posts, [Layer.Synchrony]), TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Synchrony_OfATeam_IsFound(int seed)
    {
        var network = Network(Posts(seed, team: 6));
        Assert.True(network.Edges.Count(e => Number(e.First) < 6 && Number(e.Second) < 6) >= 12, $"{network.Edges.Count} edges");
        Assert.InRange(network.Edges.Count(e => Number(e.Second) >= 6), 0, 1);
        Assert.All(network.Edges, e => Assert.Equal(Layer.Synchrony, Assert.Single(e.Layers).Layer));

        static int Number(string account) => int.Parse(account.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Synchrony_OfAccountsThatKeepTheSameHours_IsNone(int seed) => Assert.InRange(Network(Posts(seed, team: 0)).Edges.Count, 0, 1);

    /// <summary>What comes in the same posts is one occasion, whatever the layers; and with a window of an hour everyone of the same hour meets, so that it tells nothing.</summary>
    [Fact]
    public void Synchrony_BesideAnotherLayer_CountsOnce()
    {
        var posts = Posts(1, team: 6).Select(p => p with { Urls = [$"https://a.example/{p.Time:yyyyMMddHHmm}"] }).ToList();
        var network = NetworkBuilder.Build(Shares.Of(posts, [Layer.Link, Layer.Synchrony]), TimeSpan.FromSeconds(1), new() { FalseDiscoveryRate = 1 });
        Assert.Contains(network.Edges, e => e.Layers.Count == 2);
        Assert.All(network.Edges, e => Assert.True(e.Occasions <= e.PostIds.Count / 2.0 + 0.5, $"{e.Occasions} occasions of {e.PostIds.Count} posts"));
        Assert.Empty(NetworkBuilder.Build(Shares.Of(posts, [Layer.Synchrony]), TimeSpan.FromSeconds(1), new() { WindowSeconds = 3600 }).Edges);
    }
}
