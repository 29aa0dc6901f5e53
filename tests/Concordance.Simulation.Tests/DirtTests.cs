using System.Text.Json;

namespace Concordance.Simulation.Tests;

/// <summary>What makes real exports hard to read is there, and as often as meant.</summary>
public class DirtTests
{
    const string First = "search-2023-07-28.jsonl.gz", Second = "search-2023-08-05.jsonl.gz", Third = "search-2023-08-16.jsonl.gz", Lookup = "lookup.jsonl.gz";

    static readonly Reading s_case = Cases.Default;

    static IEnumerable<Page> Of(string file) => s_case.Pages.Where(p => p.File == file);

    static IEnumerable<string> IdsOf(string file) => Of(file).SelectMany(p => p.Posts).Select(p => p.Id);

    [Fact]
    public void Files_OfPosts_AreThreeSearchesAndALookup() => Assert.Equal([Lookup, First, Second, Third], s_case.Pages.Select(p => p.File).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Searches_Overlap_ByADayAndByAQuarter()
    {
        var (ofFirst, ofSecond, ofThird) = (IdsOf(First).ToHashSet(), IdsOf(Second).ToHashSet(), IdsOf(Third).ToHashSet());
        var firstEnd = s_case.Options.Start.AddDays(27);
        var inBoth = s_case.Posts.Where(p => ofFirst.Contains(p.Id) && ofSecond.Contains(p.Id)).ToArray();
        Assert.Equal(s_case.Posts.Where(p => p.At >= firstEnd.AddDays(-1) && p.At < firstEnd).Select(p => p.Id), inBoth.Select(p => p.Id));
        Assert.True(inBoth.Length > 1_500);
        Assert.True(ofSecond.Count(ofThird.Contains) > 100);
        Assert.DoesNotContain(ofFirst, ofThird.Contains);
    }

    [Fact]
    public void Searches_EachPost_IsOnceInAFile() => Assert.All([First, Second, Third], f => Assert.Distinct(IdsOf(f)));

    [Fact]
    public void Searches_Together_HoldEveryPostThatTruthHas()
    {
        // The line that was cut took posts with it, but the next search asked for them again.
        var collected = s_case.TruePosts.Where(p => p.Status == "collected").Select(p => p.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(collected, s_case.Posts.Select(p => p.Id));
    }

    [Theory]
    [InlineData("paris-2023")]
    [InlineData("organic")]
    [InlineData("slow-drip")]
    public void Searches_OfASmallCase_HoldEveryPostThatTruthHas(string scenario)
    {
        // Pages of a small case reach over many hours.
        var made = Cases.Small(scenario);
        Assert.Single(made.Broken);
        Assert.Equal(made.TruePosts.Where(p => p.Status == "collected").Select(p => p.Id).Order(StringComparer.Ordinal), made.Posts.Select(p => p.Id));
    }

    [Fact]
    public void Lines_ExactlyOne_IsCut()
    {
        var (file, line) = Assert.Single(s_case.Broken);
        Assert.Equal(Second, file);
        Assert.StartsWith("{\"synthetic\":true,\"data\":[", line);
        Assert.Equal(line, GzipText.Lines(s_case.At("posts/" + Second)).Last());
    }

    [Fact]
    public void Lookup_LastPage_HasErrorsAndNoPosts()
    {
        var page = Assert.Single(s_case.Pages, p => p.Posts.Count == 0);
        Assert.Equal((Lookup, true), (page.File, page.Errors.Count > 0));
        var deleted = s_case.TruePosts.Where(p => p.Status != "collected").Select(p => p.Id).ToHashSet();
        Assert.All(page.Errors, id => Assert.Contains(id, deleted));
        Assert.Distinct(page.Errors);
    }

    [Fact]
    public void Pages_ThatReferToDeletedPosts_SaySoInErrors()
    {
        var deleted = s_case.TruePosts.Where(p => p.Status != "collected").Select(p => p.Id).ToHashSet();
        var pages = s_case.Pages.Where(p => p.Posts.Count > 0).ToArray();
        Assert.All(pages, p => Assert.Equal(p.Posts.Select(x => x.TargetId).OfType<string>().Where(deleted.Contains).Distinct().Order(), p.Errors.Order()));
        Assert.True(pages.Count(p => p.Errors.Count > 0) >= 6);
    }

    [Fact]
    public void Pages_Includes_HoldAllOtherPostsThatTheyReferTo()
    {
        var deleted = s_case.TruePosts.Where(p => p.Status != "collected").Select(p => p.Id).ToHashSet();
        Assert.All(s_case.Pages, p => Assert.Equal(p.Posts.Select(x => x.TargetId).OfType<string>().Where(id => !deleted.Contains(id)).Distinct().Order(), p.Included.Order()));
    }

    [Fact]
    public void Pages_NowAndThen_LackOneUserOfTheBackground()
    {
        var lacking = s_case.Pages.Select(p => Missing(p).ToArray()).Where(m => m.Length > 0).ToArray();
        Assert.InRange(lacking.Length * 100.0 / s_case.Pages.Count, 1.2, 5);
        Assert.All(lacking, m => Assert.Equal("ordinary", RoleOf(Assert.Single(m))));

        static IEnumerable<string> Missing(Page page) => page.Posts.Concat(page.Included.Select(id => s_case.ById[id])).Select(p => p.AuthorId).Distinct().Except(page.Users.Select(u => u.Id));
        static string RoleOf(string id) => s_case.TrueAccounts.Single(a => a.Id == id).Role;
    }

    [Fact]
    public void Pages_Users_AreThoseOfTheirPostsAndOnce() => Assert.All(s_case.Pages, p =>
    {
        Assert.Distinct(p.Users.Select(u => u.Id));
        Assert.Subset(p.Posts.Concat(p.Included.Select(id => s_case.ById[id])).Select(x => x.AuthorId).ToHashSet(), p.Users.Select(u => u.Id).ToHashSet());
    });

    [Fact]
    public void EditedPosts_AreThereInBothVersions()
    {
        var edited = s_case.Posts.Where(p => p.Versions.Count > 1).ToArray();
        Assert.InRange(edited.Length, 25, 90);
        Assert.All(edited, p =>
        {
            var earlier = s_case.ById[p.Versions[0]];
            Assert.Equal((2, p.Id, p.AuthorId), (p.Versions.Count, p.Versions[1], earlier.AuthorId));
            Assert.InRange(p.At - earlier.At, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(26));
            Assert.NotEqual(earlier.Text, p.Text);
            Assert.Equal("edit", s_case.Truth(p).Copy);
        });
        Assert.All(s_case.Posts.Except(edited), p => Assert.Equal([p.Id], p.Versions));
        Assert.Equal(edited.Length, s_case.TruePosts.Count(p => p.Copy == "edit"));
    }

    [Fact]
    public void Handles_OfSixAccounts_ChangeBetweenFirstAndLaterSearches()
    {
        var renamed = s_case.TrueAccounts.Where(a => a.EarlierUsername.Length > 0).ToDictionary(a => a.Id);
        Assert.Equal((6, 3), (renamed.Count, renamed.Values.Count(a => a.Role == "campaign")));
        var seen = s_case.Pages.SelectMany(p => p.Users.Where(u => renamed.ContainsKey(u.Id)), (p, u) => (p.File, User: u)).ToArray();
        Assert.All(seen, s => Assert.Equal(s.File == First ? renamed[s.User.Id].EarlierUsername : renamed[s.User.Id].Username, s.User.Username));
        // Each was seen under both.
        Assert.Equal(12, seen.Select(s => s.User.Username).Distinct().Count());
        Assert.All(s_case.Pages.SelectMany(p => p.Users).Where(u => !renamed.ContainsKey(u.Id)).DistinctBy(u => (u.Id, u.Username)).CountBy(u => u.Id), n => Assert.Equal(1, n.Value));
    }

    [Fact]
    public void Texts_OfTheFirstSearch_KnowNoHandleOfLater()
    {
        var later = s_case.TrueAccounts.Where(a => a.EarlierUsername.Length > 0).Select(a => a.Username).ToHashSet();
        var earlier = s_case.TrueAccounts.Where(a => a.EarlierUsername.Length > 0).Select(a => a.EarlierUsername).ToHashSet();
        Assert.DoesNotContain(Of(First).SelectMany(p => p.Posts), p => p.Mentions.Any(later.Contains));
        Assert.Contains(Of(First).SelectMany(p => p.Posts), p => p.Mentions.Any(earlier.Contains));
    }

    [Fact]
    public void Pages_Tokens_ChainToTheLastPage() => Assert.All([First, Second, Third], file =>
    {
        var pages = Of(file).ToArray();
        Assert.True(pages.Length > 20);
        // The last page of the second search is the one that was cut.
        Assert.All(file == Second ? pages : pages[..^1], p => Assert.NotNull(p.NextToken));
        if (file != Second) Assert.Null(pages[^1].NextToken);
        Assert.Distinct(pages.Select(p => p.NextToken ?? ""));
        Assert.All(pages.Zip(pages.Skip(1)), pair => Assert.True(pair.First.RetrievedAt < pair.Second.RetrievedAt));
    });

    [Fact]
    public void Pages_OfSearches_AreFullAndNewestFirst() => Assert.All(s_case.Pages.Where(p => p.File != Lookup), p =>
    {
        Assert.Equal(p.NextToken is null ? p.Posts.Count : 100, p.Posts.Count);
        Assert.InRange(p.Posts.Count, 1, 100);
        Assert.Equal(p.Posts.Count, p.Count);
        Assert.Equal((p.Posts[0].Id, p.Posts[^1].Id), (p.NewestId, p.OldestId));
        Assert.Equal(p.Posts.Select(x => x.Id).OrderDescending(StringComparer.Ordinal), p.Posts.Select(x => x.Id));
        Assert.All(p.Posts, x => Assert.True(x.At < p.RetrievedAt));
    });

    [Fact]
    public void Pages_OfASearch_GoForwardInTime() => Assert.All([First, Second, Third], file =>
        Assert.All(Of(file).Zip(Of(file).Skip(1)), pair => Assert.True(string.CompareOrdinal(pair.First.NewestId, pair.Second.OldestId) < 0)));

    [Fact]
    public void Counters_OfAnyPostButTheVideo_AreThoseOfTheEnd() => Assert.All(
        s_case.Pages.SelectMany(p => p.Posts).GroupBy(p => p.Id).Where(g => g.Select(p => p.Counters).Distinct().Count() > 1),
        g => Assert.True(s_case.Truth(g.First()).Role == "fake-outlet" || (g.First().TargetId is { } target && s_case.TruthOf[target].Role == "fake-outlet")));

    [Fact]
    public void CaseDeclaration_Sources_AreTheFilesOfPostsAndTheirHashes()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(s_case.At("case.json")));
        var sources = json.RootElement.GetProperty("sources").EnumerateArray().ToDictionary(s => s.GetProperty("path").GetString()!, s => s.GetProperty("sha256").GetString());
        Assert.Equal(s_case.Made.Files.Where(f => f.Name.StartsWith("posts/", StringComparison.Ordinal)).ToDictionary(f => f.Name, f => (string?)f.Sha256), sources);
    }
}
