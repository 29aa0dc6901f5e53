using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Places;

namespace Concordance.Tests.Places;

public class MatchedTraceTests
{
    [Fact]
    public void WhatStandsInPosts_IsSetBesideAccountsOfAsManyPosts()
    {
        // Every post spells so once in four: who posts 40 times nearly always does, who posts once seldom. The campaign's accounts differ from the others in nothing but their posts.
        var random = new Random(5);
        var posts = new List<Post>();
        void Add(string account, int count) => posts.AddRange(Enumerable.Range(0, count).Select(i => Some.Post($"{account}-{i}", account, Some.Day.AddHours(i), random.Next(4) == 0 ? "Bordo demain" : "Bordeaux demain")));
        foreach (var i in Enumerable.Range(0, 60)) Add($"c{i:00}", i < 40 ? 40 : 1);
        foreach (var i in Enumerable.Range(0, 400)) Add($"o{i:000}", i < 40 ? 40 : 1);
        var data = Some.Collection(posts, posts.Select(p => p.AccountId).Distinct().Select(a => new Account { Id = a }).ToList());
        HashSet<string> With(char first) => [.. data.Accounts.Keys.Where(a => a[0] == first)];
        var report = SpellingMarker.Of(data.Posts, With('c'), With('o'), ForeignSpellings.Of(["az"]));
        var rates = MatchingClasses.Of(data).Rates("spell", "spell so", With('c'), With('o'), report.Writers.Contains);
        Assert.Equal(report.Marker.Studied, rates.Studied);
        Assert.Equal(report.Marker.Comparison, rates.Others);
        Assert.True(rates.BesideOthers.Ratio.Low > 1.5, "beside all others they seem to stand out");
        Assert.Equal(0, rates.Unmatched);
        Assert.True(rates.MatchedRatio is { Low: < 1, High: > 1 }, "beside those of as many posts they do not");
        var finding = MatchedFinding.Beside(MarkerFinding.Of(rates.BesideOthers, "these", "others", SpellingMarker.Kind, new("", 1, ""), "", null, leastRatio: 1.5), rates, "others", new() { LeastRatio = 1.5 });
        Assert.Equal(rates.MatchedRatio.Low, finding.MatchedInterval!.Low);
        Assert.Empty(FindingCheck.Of(finding));
        Assert.True(Expectations.Holds(finding with { MatchedInterval = null }));
        Assert.False(Expectations.Holds(finding));
        Assert.NotEmpty(FindingCheck.Of(finding with { MatchedInterval = new(3.25, 4.5) }));
    }
}
