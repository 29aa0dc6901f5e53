using System.Security.Cryptography;
using System.Text;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Multiverse;

namespace Concordance.Tests.Attribution;

/// <summary>What every finding must have, looked at in all of the bundled case.</summary>
public class BundledFindingsTests(ITestOutputHelper output)
{
    static IReadOnlyList<Finding> Bundled => BundledCase.Findings.Findings;

    [Fact]
    public void Findings_NameTheirMethodAndWhomTheyAreAbout()
    {
        foreach (var f in Bundled) output.WriteLine($"{f.Id} {f.Name} [{f.Subject}; {f.Evidence?.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) ?? "no"} posts] {f.BearsOn} {f.Holds}: {f.Statement}");
        Assert.All(Bundled, f => Assert.True(f.Method is { Name.Length: > 5, Source.Length: > 4 } && f.Method.Version == (f.Name.StartsWith("burst-wave", StringComparison.Ordinal) ? 3 : f.Name == "editorial-line" || f.Name.StartsWith("theme:", StringComparison.Ordinal) ? 2 : 1), f.Name));
        Assert.All(Bundled.Where(f => f.Name.StartsWith("group-marker", StringComparison.Ordinal)), f => Assert.Equal(Subject.Group, f.Subject));
        Assert.All(Bundled.Where(f => f.Name.StartsWith("marker:", StringComparison.Ordinal) || f.Name is "coordinated" or "one-cluster"), f => Assert.Equal(Subject.Campaign, f.Subject));
        Assert.All(Bundled.Where(f => f.Name is "rows" or "scope" or "scripts" or "lookalike-accounts" or "borrowed-articles"), f => Assert.Equal(Subject.Collection, f.Subject));
    }

    /// <summary>The library computes in many ways what the notebooks compute in one: the two must not drift apart.</summary>
    [Fact]
    public void Findings_AreThoseThatTheNotebooksRecorded() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Notebooks, "findings.json")), BundledCase.Findings.ToJson());

    [Fact]
    public void Findings_CountNoFewAccounts() => Assert.Empty(Bundled.SelectMany(SmallCounts.In));

    [Fact]
    public void Findings_ThatBearOnARung_SayHowTheyComeAboutInnocently() =>
        Assert.All(Bundled.Where(f => f is { BearsOn: not null, Status: FindingStatus.Computed }), f => Assert.True(f.Innocent.Count > 0 && f.Limits.Count > 0, f.Name));

    /// <summary>Innocent explanations are in their own place.</summary>
    [Fact]
    public void Findings_Limits_HoldNoInnocentExplanation()
    {
        var innocent = AccountMarker.All.Select(m => m.Innocent).Concat(Bundled.SelectMany(f => f.Innocent)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Bundled.SelectMany(f => f.Limits), innocent.Contains);
    }

    [Fact]
    public void Findings_Evidence_IsOfPostsOfTheCase()
    {
        var posts = BundledCase.Opened.Data.Posts.ToDictionary(p => p.Id, StringComparer.Ordinal);
        // What is in profiles, in articles, or of too few accounts to point at.
        string[] none = ["marker:young", "marker:no-description", "marker:az-declared-place", "borrowed-articles", "creation-batches", "lookalike-accounts"];
        foreach (var finding in Bundled.Where(f => f.Evidence is not null))
        {
            var evidence = finding.Evidence!;
            Assert.DoesNotContain(finding.Name, none);
            Assert.Equal(64, evidence.Sha256.Length);
            Assert.Equal(evidence.Ids, evidence.Ids.OrderBy(id => posts[id].Time).ThenBy(id => id, StringComparer.Ordinal));
            Assert.True(evidence.Ids.Count == 0 || evidence.Ids.Count == Math.Min(evidence.Count, PostEvidence.MostIds), finding.Name);
        }
        string[] resting = ["rows", "scope", "burst", "burst-onset", "burst-concentration", "editorial-line", "coordinated", "one-cluster", "near-copies", "largest-copy", "visuals", "widest-visual", "scripts", "marker:copied-texts", "lookalike-domains"];
        Assert.All(resting, name => Assert.True(Bundled.Single(f => f.Name == name).Evidence is { Count: > 0 }, name));
        Assert.Equal(posts.Count, Bundled.Single(f => f.Name == "rows").Evidence!.Count);
    }

    [Fact]
    public void PostEvidence_WhateverTheOrder_IsTheSameAndCanBeCheckedByHand()
    {
        var names = OutputNames.Open(new Dictionary<string, Account>());
        Post[] posts = [.. Enumerable.Range(0, 200).Select(i => Some.Post($"p{i}", $"a{i % 7}", Some.Day.AddMinutes(i / 2)))];
        var evidence = PostEvidence.Of(posts, names);
        Assert.Equivalent(evidence, PostEvidence.Of(posts.Reverse(), names), strict: true);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(posts.Select(p => p.Id).Order(StringComparer.Ordinal).Select(id => id + "\n"))))), evidence.Sha256);
        Assert.Equal((200, 50, "p0"), (evidence.Count, evidence.Ids.Count, evidence.Ids[0]));
        Assert.NotEqual(evidence.Sha256, PostEvidence.Of(posts.Skip(1), names).Sha256);
        // Pseudonymous cases list pseudonyms, and posts of four accounts are not listed at all.
        Assert.DoesNotContain(PostEvidence.Of(posts, OutputNames.Pseudonymous(new byte[32])).Ids, id => id.StartsWith("p1", StringComparison.Ordinal));
        Assert.Empty(PostEvidence.Of(posts.Where(p => p.AccountId is "a0" or "a1" or "a2" or "a3"), names).Ids);
        Assert.Equal(50, PostEvidence.Of(posts.Where(p => p.AccountId is "a0" or "a1" or "a2" or "a3" or "a4"), names).Ids.Count);
    }

    /// <summary>A campaign of three accounts: whatever is said of them, they are not counted.</summary>
    [Fact]
    public void Findings_OfASmallCampaign_CountNoFewAccounts()
    {
        using var folder = new TempFolder();
        var random = new Random(3);
        var rows = new StringBuilder("id,author_id,username,name,created_at,text,location,account_created_at\n");
        for (var i = 0; i < 600; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},{100 + i % 40},user{i % 40},User,{Some.Day.AddMinutes(random.Next(14 * 24 * 60)):yyyy-MM-ddTHH:mm:ssZ},the ordinary weather of the day is number {random.Next(30)},Paris,2015-01-0{1 + i % 9}T00:00:00Z\n");
        for (var i = 0; i < 60; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{1000 + i},{200 + i % 3},pusher{i % 3},Pusher,{Some.Day.AddDays(9).AddMinutes(i / 3):yyyy-MM-ddTHH:mm:ssZ},the games are not ready for the city number {i / 3} #ilgin,Bakı,2023-07-10T00:00:00Z\n");
        var investigation = Some.Opened(folder, rows.ToString(), c => c with
        {
            Campaign = new() { Hashtags = ["ilgin"] }, Hypotheses = [new() { Id = "az", Label = "Azerbaijan", Places = ["Bakı"], Spellings = ["Bordo"] }], Themes = [new() { Id = "games", Label = "the games", Terms = ["games"] }],
        });
        var file = new CaseAnalysis(investigation).Record();
        foreach (var f in file.Findings) output.WriteLine($"{f.Name} {f.Holds}: {f.Statement}");
        Assert.Empty(file.Findings.SelectMany(SmallCounts.In));
        Assert.Empty(file.Findings.SelectMany(FindingCheck.Of));
        Assert.DoesNotContain(file.Findings, f => f.Holds == true && f.Subject != Subject.Collection);
    }
}
