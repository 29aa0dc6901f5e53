using Concordance.Content;
using Concordance.Content.Links;
using Concordance.SideData;

namespace Concordance.Tests.Content.Borrowing;

public class SiteProfileTests
{
    static readonly DateOnly s_day = new(2023, 7, 18);

    static Article Of(string site, int seed, int? day, string? byline, string name) =>
        new($"https://{site}.example/{name}", $"{site}.example", "T", byline, day is { } d ? s_day.AddDays(d) : null, BorrowedPassagesTests.Words(new Random(seed), 40, "w"));

    static readonly BorrowingResult s_borrowing = BorrowedArticles.Of(
        [Of("new", 1, 1, "One", "1"), Of("new", 2, 5, "One", "2"), Of("new", 3, 5, "Two", "3"), Of("new", 4, null, null, "4"), Of("old", 1, 0, "A", "1"), Of("old", 2, 0, "B", "2"), Of("bare", 9, null, null, "1")]);

    static SiteProfile[] Profiles(IReadOnlyList<DomainRegistration>? registrations, IEnumerable<Post>? posts, IReadOnlySet<string>? campaign = null, ShortLinks? links = null) =>
        [.. SiteProfile.Of(s_borrowing, registrations, posts, campaign, links)];

    [Fact]
    public void Of_CountsWhatIsKnown()
    {
        Post[] posts =
        [
            Some.Post("3", "c", Some.Day.AddDays(9)) with { Urls = ["https://www.new.example/2", "https://new.example/3?a=1"] }, Some.Post("1", "a", Some.Day.AddDays(2)) with { Urls = ["http://amp.new.example/1"] },
            Some.Post("2", "a", Some.Day.AddDays(3)) with { Urls = ["https://new.example/1", "https://other.example/new.example"] }, Some.Post("4", "d", Some.Day) with { Urls = ["https://new.example/1"], IsRepost = true },
            Some.Post("5", "e", Some.Day) with { Urls = ["https://short.example/x", "not a link", "https://[::1]/"] },
        ];
        DomainRegistration[] registrations = [new("new.example", s_day.AddDays(-1), null), new("www.new.example", s_day, null), new("old.example", s_day.AddDays(400), "R")];
        var (bare, site, old) = Profiles(registrations, posts, new HashSet<string> { "a", "x" }) is [var b, var n, var o] ? (b, n, o) : default;
        Assert.Equal(("new.example", 4, s_day.AddDays(-1), (s_day.AddDays(1), s_day.AddDays(5)), 2, 2), (site.Site, site.Articles, site.RegisteredOn, site.Published!.Value, site.DaysOfPublication, site.DaysToFirstArticle));
        Assert.Equal((Some.Day.AddDays(2), 3, 3, 2, 1), (site.FirstLink, site.DaysToFirstLink, site.Posts, site.Accounts, site.CampaignAccounts));
        Assert.Equal(((2, 4), 0.5), ((site.MostlyBorrowed.Count, site.MostlyBorrowed.Total), site.MedianBorrowed));
        Assert.Equal((2, (2, 3)), (site.Bylines, (site.LargestByline!.Count, site.LargestByline.Total)));
        Assert.Equal([("old.example", 80)], site.BorrowsFrom);
        Assert.Empty(site.Missing);
        // Registered after what it says that it published: renewed, or put back.
        Assert.Equal(-400, old.DaysToFirstArticle);
        Assert.Equal((0, 0, 0), (old.Posts, old.Accounts, old.MostlyBorrowed.Count));
        Assert.Equal("no post that was collected links to it", old.Missing[nameof(SiteProfile.FirstLink)]);
        Assert.Equal("the table lacks the site", bare.Missing[nameof(SiteProfile.RegisteredOn)]);
        Assert.Equal(Some.Day, Profiles(null, posts, null, new([("https://short.example/x", "https://new.example/1")]))[1].FirstLink);
    }

    [Fact]
    public void Of_WhatIsNotKnown_IsMissingWithAReason()
    {
        var bare = Profiles(null, null)[0];
        Assert.Null(bare.RegisteredOn);
        Assert.Null(bare.Published);
        Assert.Null(bare.DaysToFirstArticle);
        Assert.Null(bare.DaysToFirstLink);
        Assert.Null(bare.Posts);
        Assert.Null(bare.Bylines);
        Assert.Equal(0, bare.MedianBorrowed);
        Assert.Equal(
            ["Accounts", "Bylines", "CampaignAccounts", "DaysOfPublication", "DaysToFirstArticle", "DaysToFirstLink", "FirstLink", "LargestByline", "Posts", "Published", "RegisteredOn"], bare.Missing.Keys);
        Assert.Equal("no source has links", bare.Missing["FirstLink"]);
        Assert.Equal("the case declares no campaign", Profiles([], [])[0].Missing["CampaignAccounts"]);
        Assert.Equal("the table gives no day", Profiles([new("bare.example", null, null)], [])[0].Missing["RegisteredOn"]);
    }

    [Fact]
    public void Of_OrderOfTheInput_ChangesNothing()
    {
        Post[] posts = [.. Enumerable.Range(0, 50).Select(i => Some.Post($"{i}", $"a{i % 7}", Some.Day.AddHours(i * 7 % 50)) with { Urls = [$"https://{(i % 2 == 0 ? "new" : "old")}.example/{i}"] })];
        DomainRegistration[] registrations = [new("new.example", s_day, null), new("new.example", s_day.AddDays(3), null), new("old.example", null, null)];
        Assert.Equal(Shape(Profiles(registrations, posts)), Shape(Profiles([.. registrations.Reverse()], posts.Reverse())));

        static string[] Shape(SiteProfile[] sites) => [.. sites.Select(s => $"{s.Site} {s.RegisteredOn} {s.FirstLink:O} {s.Posts} {s.Accounts} {s.MostlyBorrowed}")];
    }
}
