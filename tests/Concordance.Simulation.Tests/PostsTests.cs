using System.Text.Json;

namespace Concordance.Simulation.Tests;

/// <summary>The shape of the lines, and that they agree with each other and with the truth.</summary>
public class PostsTests
{
    static readonly Reading s_case = Reading.Default;

    [Fact]
    public void Ids_AreUniqueDigitsInOrderOfTime()
    {
        var ids = s_case.Posts.Select(p => long.Parse(p.Id, null)).ToArray();
        Assert.All(ids.Zip(ids.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.All(s_case.Posts.Zip(s_case.Posts.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        Assert.All(s_case.Posts, p => Assert.StartsWith("900", p.Id));
        Assert.All(s_case.Case.Truth, r => Assert.Matches("^91[0-9]{17}$", r.AccountId));
    }

    [Fact]
    public void Ids_DifferAsTimesDo()
    {
        var first = s_case.Posts[0];
        Assert.All(s_case.Posts, p => Assert.InRange(
            ((long.Parse(p.Id, null) >> 22) - (long.Parse(first.Id, null) >> 22)) / 1000.0 - (p.At - first.At).TotalSeconds, -1, 1));
    }

    [Fact]
    public void Lines_AreJsonWithTheExpectedKeysInOrder()
    {
        string[] allowed = ["synthetic", "id", "author_id", "created_at", "text", "lang", "source", "public_metrics", "referenced_tweets", "entities", "author"];
        string[] optional = ["referenced_tweets", "entities"];
        Assert.All(s_case.Case.Posts, line =>
        {
            using var json = JsonDocument.Parse(line);
            var keys = json.RootElement.EnumerateObject().Select(p => p.Name).ToArray();
            Assert.True(allowed.Where(k => keys.Contains(k) || !optional.Contains(k)).SequenceEqual(keys), line);
            Assert.True(line.StartsWith("{\"synthetic\":true,", StringComparison.Ordinal) && !line.Contains("\\u", StringComparison.Ordinal) && !line.Contains('\n'), line);
        });
    }

    [Fact]
    public void Posts_LieWithinThePeriod_AndAfterTheirAccountsCreation() => Assert.All(s_case.Posts, p =>
        Assert.True(p.At >= s_case.Case.Options.Start && p.At < s_case.Case.Options.End && p.Author.CreatedAt < p.At));

    [Fact]
    public void Truth_AndPosts_NameTheSameAccountsOnce()
    {
        var posting = s_case.Posts.Select(p => (p.AuthorId, p.Author.Username)).Distinct().Order().ToArray();
        Assert.Equal(posting, s_case.Case.Truth.Select(r => (r.AccountId, r.Username)).Order());
        Assert.Equal(posting.Length, posting.Select(p => p.Username).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(s_case.Posts, p => Assert.Equal(p.AuthorId, p.Author.Id));
    }

    [Fact]
    public void References_PointToAnEarlierPost()
    {
        var byId = s_case.Posts.ToDictionary(p => p.Id);
        Assert.All(s_case.Posts.Where(p => p.TargetId is not null), p => Assert.True(byId[p.TargetId!].At <= p.At && long.Parse(p.TargetId!, null) < long.Parse(p.Id, null)));
    }

    [Fact]
    public void Reposts_ShowTheCutTextOfAnother_OnceForEachAccount()
    {
        var byId = s_case.Posts.ToDictionary(p => p.Id);
        var reposts = s_case.Posts.Where(p => p.Kind == "retweeted").ToArray();
        Assert.True(reposts.Length > 500);
        Assert.All(reposts, p =>
        {
            var original = byId[p.TargetId!];
            Assert.StartsWith($"RT @{original.Author.Username}: ", p.Text);
            Assert.True(p.Text.Length <= 140 && original.AuthorId != p.AuthorId && original.Kind != "retweeted");
            Assert.Equal(original.Reposts, p.Reposts);
        });
        Assert.Equal(reposts.Length, reposts.Select(p => (p.AuthorId, p.TargetId)).Distinct().Count());
        Assert.All(reposts.CountBy(p => p.TargetId!), n => Assert.True(byId[n.Key].Reposts >= n.Value));
    }

    [Fact]
    public void Texts_FitAPost() => Assert.All(s_case.Posts, p => Assert.InRange(p.Text.Length, 1, 280));

    [Fact]
    public void Size_IsWithinTheBundle() => Assert.InRange(SyntheticCase.Files(s_case.Case)[0].Content.Length, 3_000_000, 6_000_000);
}
