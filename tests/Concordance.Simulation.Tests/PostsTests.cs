using System.Globalization;

namespace Concordance.Simulation.Tests;

/// <summary>Posts agree with each other, with their accounts and with the truth.</summary>
public class PostsTests
{
    static readonly Reading s_case = Cases.Default;

    static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    [Fact]
    public void Ids_AreUniqueDigitsInOrderOfTime()
    {
        Assert.All(s_case.Posts, p => Assert.Matches("^90[01][0-9]{16}$", p.Id));
        Assert.All(s_case.Posts.Zip(s_case.Posts.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        Assert.All(s_case.TrueAccounts, a => Assert.Matches("^91[0-9]{17}$", a.Id));
    }

    [Fact]
    public void Ids_DifferAsTimesDo()
    {
        var first = s_case.Posts[0];
        Assert.All(s_case.Posts, p => Assert.InRange(((Number(p.Id) >> 22) - (Number(first.Id) >> 22)) / 1000.0 - (p.At - first.At).TotalSeconds, -1, 1));
    }

    [Fact]
    public void AccountIds_FollowCreation()
    {
        var users = s_case.Users.Values.OrderBy(u => u.Id, StringComparer.Ordinal).ToArray();
        Assert.All(users.Zip(users.Skip(1)), pair => Assert.True(pair.First.CreatedAt <= pair.Second.CreatedAt));
    }

    [Fact]
    public void Posts_LieWithinThePeriod_AndAfterTheirAccountsCreation() => Assert.All(s_case.Posts, p =>
        Assert.True(p.At >= s_case.Options.Start && p.At < s_case.Options.End && (!s_case.Users.TryGetValue(p.AuthorId, out var author) || author.CreatedAt < p.At)));

    [Fact]
    public void Truth_Accounts_AreThoseThatPostAndOnce()
    {
        Assert.Equal(s_case.TruePosts.Select(p => p.AccountId).Distinct().Order(StringComparer.Ordinal), s_case.TrueAccounts.Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.Distinct(s_case.TrueAccounts.SelectMany(a => new[] { a.Username, a.EarlierUsername }).Where(h => h.Length > 0), StringComparer.OrdinalIgnoreCase);
        Assert.All(s_case.Users.Values, u => Assert.Equal(u.Username, s_case.TrueAccounts[s_byId.Value[u.Id]].Username));
        // Whoever is missing on every page is one of a few in the background.
        Assert.InRange(s_case.TrueAccounts.Count(a => a.Status == "collected") - s_case.Users.Count, 0, 20);
    }

    [Fact]
    public void Truth_Posts_AgreeWithThePostsAndTheAccounts()
    {
        Assert.Distinct(s_case.TruePosts.Select(p => p.Id));
        Assert.All(s_case.Posts, p => Assert.Equal(p.AuthorId, s_case.Truth(p).AccountId));
        Assert.All(s_case.TruePosts, p =>
        {
            var account = s_case.TrueAccounts[s_byId.Value[p.AccountId]];
            Assert.Equal((account.Role, account.Status), (p.Role, p.Status));
            Assert.Equal(p.Wave.Length > 0 ? account.Group : "", p.Group);
            Assert.True(p.Wave.Length == 0 || p.Wave.StartsWith(p.Group + "-", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Truth_Groups_AreThoseWhoActTogether() => Assert.Equal(
        ["campaign", "content-mill", "false-flag", "fan-club"],
        s_case.TrueAccounts.Select(a => a.Group).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Result_Counts_AreThoseOfTheTruth()
    {
        Assert.Equal(s_case.TruePosts.CountBy(p => p.Status == "collected" ? p.Role : "deleted").ToDictionary(c => c.Key, c => (long)c.Value), s_case.Made.PostsByRole.ToDictionary());
        Assert.Equal(s_case.TrueAccounts.CountBy(a => a.Status == "collected" ? a.Role : "deleted").ToDictionary(c => c.Key, c => (long)c.Value), s_case.Made.AccountsByRole.ToDictionary());
        Assert.Equal(s_case.Posts.Count, s_case.Made.Posts);
    }

    [Fact]
    public void References_PointToAnEarlierPost_OfTheDataOrADeletedOne()
    {
        var deleted = s_case.TruePosts.Where(p => p.Status != "collected").Select(p => p.Id).ToHashSet();
        Assert.All(s_case.Posts.Where(p => p.TargetId is not null), p =>
        {
            Assert.True(Number(p.TargetId!) < Number(p.Id));
            Assert.True(deleted.Contains(p.TargetId!) || s_case.ById.ContainsKey(p.TargetId!));
        });
    }

    [Fact]
    public void Reposts_ShowTheCutTextOfAnother_OnceForEachAccount()
    {
        var reposts = s_case.Posts.Where(p => p.Kind == "retweeted").ToArray();
        Assert.True(reposts.Length > 10_000);
        Assert.All(reposts.Where(p => s_case.ById.ContainsKey(p.TargetId!)), p =>
        {
            var original = s_case.ById[p.TargetId!];
            var author = s_case.TrueAccounts[s_byId.Value[original.AuthorId]];
            Assert.Contains(new[] { author.Username, author.EarlierUsername }.Where(h => h.Length > 0).Select(h => Cut($"RT @{h}: {original.Text}")), t => t == p.Text);
            Assert.True(original.AuthorId != p.AuthorId && original.Kind != "retweeted");
        });
        Assert.Equal(reposts.Length, reposts.DistinctBy(p => (p.AuthorId, p.TargetId)).Count());
        Assert.Contains(reposts, p => p.Text.EndsWith('…'));

        static string Cut(string text) => text.Length <= 140 ? text : text[..(char.IsHighSurrogate(text[138]) ? 138 : 139)] + "…";
    }

    [Fact]
    public void Counters_AreAtLeastWhatTheDataHolds()
    {
        var referred = s_case.Posts.Where(p => p.TargetId is not null).CountBy(p => (p.TargetId!, p.Kind!)).ToDictionary();
        Assert.All(s_case.Posts.Where(p => p.Kind != "retweeted"), p =>
        {
            Assert.True(p.Counters.Reposts >= referred.GetValueOrDefault((p.Id, "retweeted")));
            Assert.True(p.Counters.Replies >= referred.GetValueOrDefault((p.Id, "replied_to")));
            Assert.True(p.Counters.Quotes >= referred.GetValueOrDefault((p.Id, "quoted")));
            Assert.True(p.Counters.Views >= p.Counters.Likes);
        });
    }

    [Fact]
    public void Counters_OfReposts_AreTheOriginalsRepostsAndNothingElse() => Assert.All(s_case.Pages.Where(p => p.File.StartsWith("search", StringComparison.Ordinal)).SelectMany(p => p.Posts).Where(p => p.Kind == "retweeted"), p =>
    {
        Assert.Equal((0, 0, 0, 0), (p.Counters.Replies, p.Counters.Likes, p.Counters.Quotes, p.Counters.Views));
        if (s_case.ById.TryGetValue(p.TargetId!, out var original) && s_case.Truth(original).Role != "fake-outlet") Assert.Equal(original.Counters.Reposts, p.Counters.Reposts);
    });

    [Fact]
    public void Accounts_CounterOfPosts_IsAtLeastWhatTheDataHoldsForAllButFew()
    {
        // An ordinary account's is an estimate: see the datasheet.
        var posts = s_case.Posts.CountBy(p => p.AuthorId).ToDictionary();
        var below = s_case.Users.Values.Where(u => u.Posts < posts.GetValueOrDefault(u.Id)).ToArray();
        Assert.All(below, u => Assert.Equal("ordinary", s_case.TrueAccounts[s_byId.Value[u.Id]].Role));
        Assert.InRange(below.Length, 0, s_case.Users.Count / 200);
    }

    static readonly Lazy<Dictionary<string, int>> s_byId = new(() => s_case.TrueAccounts.Select((a, at) => (a.Id, at)).ToDictionary(x => x.Id, x => x.at));
}
