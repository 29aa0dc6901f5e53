using System.Globalization;
using Concordance.Attribution;
using Concordance.Coordination;
using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>Articles and sites as tables. Sites are public and keep their names; where names are hidden, addresses lose what in them tells of accounts, and no text is shown.</summary>
public static class BorrowingTables
{
    const string NoArticles = "the case has no table of articles";

    /// <summary>The sites side by side, those with the largest share of mostly borrowed articles first; says so where there are none (null). Days and times are UTC; what is not known is missing (see <see cref="Unknown"/>).</summary>
    public static DataFrame Sites(IReadOnlyList<SiteProfile>? sites, OutputNames names) => sites is null ? Tables.NotExamined("sites", NoArticles) : Tables.Of(
        sites.OrderByDescending(s => s.MostlyBorrowed.Total == 0 ? -1 : s.MostlyBorrowed.Value).ThenByDescending(s => s.MedianBorrowed).ThenBy(s => s.Site, StringComparer.Ordinal),
        ("site", s => SiteName(s.Site, names)), ("articles", s => s.Articles), ("mostly borrowed", s => s.MostlyBorrowed.Count), ("median_borrowed", s => s.MedianBorrowed),
        ("most from", s => s.BorrowsFrom.Count == 0 ? null : SiteName(s.BorrowsFrom[0].Site, names)), ("by-lines", s => s.Bylines), ("largest_byline_share", s => s.LargestByline?.Value),
        ("registered", s => Day(s.RegisteredOn)), ("days from registration to the earliest article held", s => s.DaysToFirstArticle), ("first link collected (UTC)", s => s.FirstLink?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)), ("days from registration to that link", s => s.DaysToFirstLink), ("posts", s => s is { Posts: { } posts, Accounts: { } accounts } ? SmallCell.Posts(posts, accounts) : null), ("accounts", s => s.Accounts is { } accounts ? SmallCell.Counted(accounts) : null),
        ("of the campaign", s => s is { CampaignAccounts: { } carried, Accounts: { } accounts } ? SmallCell.Part(carried, accounts) : null));

    /// <summary>What is not known of sites, and why.</summary>
    public static DataFrame Unknown(IReadOnlyList<SiteProfile> sites, OutputNames names) => Tables.Of(
        sites.SelectMany(s => s.Missing.Select(m => (s.Site, m.Key, m.Value))), ("site", m => SiteName(m.Site, names)), ("what", m => m.Key), ("reason", m => m.Value));

    /// <summary>The articles with the largest borrowed share, one row each: what else they have in common with others, and the article that most of what is borrowed stands in.</summary>
    /// <param name="borrowing">The articles; null where there are none.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="site">A site, to show its articles only.</param>
    /// <param name="count">How many.</param>
    public static DataFrame Articles(BorrowingResult? borrowing, OutputNames names, string? site = null, int count = 20)
    {
        if (borrowing is null) return Tables.NotExamined("articles", NoArticles);
        var articles = ByShare(borrowing).Where(a => site is null || a.Site == site).Take(count);
        return Tables.Of(
            articles.Select(a => (Own: a, Sources: a.Sources(BorrowingKind.Borrowed))),
            ("article", a => Link(a.Own.Article.Url, names)), ("published", a => Day(a.Own.Article.PublishedOn)), ("words", a => a.Own.Words), ("borrowed", a => a.Own.Share(BorrowingKind.Borrowed)), ("sources", a => a.Sources.Count),
            ("main source", a => a.Sources.Count == 0 ? null : Link(a.Sources[0].Article.Url, names)), ("source published", a => a.Sources.Count == 0 ? null : Day(a.Sources[0].Article.PublishedOn)),
            ("longest passage", a => a.Sources.Count == 0 ? 0 : a.Sources.Max(s => s.Longest)), ("undecided", a => a.Own.Share(BorrowingKind.Undecided)), ("lent", a => a.Own.Share(BorrowingKind.Lent)),
            ("common to many", a => a.Own.Share(BorrowingKind.CommonToMany)), ("quoted", a => a.Own.Share(BorrowingKind.Quoted)), ("same site", a => a.Own.Share(BorrowingKind.SameSite)));
    }

    /// <summary>The longest passages of the article with the largest borrowed share; see <see cref="Passages(ArticleBorrowing, OutputNames, int, int)"/>.</summary>
    /// <param name="borrowing">The articles; null where there are none.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="count">How many passages.</param>
    public static DataFrame Passages(BorrowingResult? borrowing, OutputNames names, int count = 10) => borrowing is null ? Tables.NotExamined("passages", NoArticles)
        : ByShare(borrowing).FirstOrDefault() is { } most ? Passages(most, names, count) : Tables.NotExamined("passages", "no article has enough words");

    /// <summary>The longest passages of an article beside the same in the other, for a reader to compare; the texts where the case is open.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="count">How many passages.</param>
    /// <param name="most">Most characters of each that are shown.</param>
    public static DataFrame Passages(ArticleBorrowing article, OutputNames names, int count = 10, int most = 200)
    {
        (string, Func<ArticlePassage, object?>)[] columns =
        [
            ("kind", p => Name(p.Kind)), ("words", p => p.Place.Words), ("start", p => p.Place.Here.Start), ("length", p => p.Place.Here.Length), ("source", p => Link(p.Other.Url, names)), ("source published", p => Day(p.Other.PublishedOn)),
            ("source_start", p => p.Place.There.Start), ("source_length", p => p.Place.There.Length),
        ];
        return names.Hidden ? Tables.Of(article.Passages.Take(count), columns)
            : Tables.Of(article.Passages.Take(count), [.. columns, ("text", p => p.Place.Here.Of(article.Article.Text, most)), ("source text", p => p.Place.There.Of(p.Other.Text, most))]);
    }

    /// <summary>The words of all articles by what they are called, with their share.</summary>
    public static DataFrame Kinds(BorrowingResult borrowing)
    {
        var all = borrowing.LongEnough.Sum(a => (long)a.Words);
        return Tables.Of(
            Enum.GetValues<BorrowingKind>().Select(k => (Kind: k, Words: borrowing.LongEnough.Sum(a => (long)a.Count(k)), Articles: borrowing.LongEnough.Count(a => a.Count(k) > 0))),
            ("kind", k => Name(k.Kind)), ("articles", k => k.Articles), ("words", k => k.Words), ("share", k => all == 0 ? null : (double)k.Words / all));
    }

    static IEnumerable<ArticleBorrowing> ByShare(BorrowingResult borrowing) =>
        borrowing.LongEnough.OrderByDescending(a => a.Share(BorrowingKind.Borrowed)).ThenByDescending(a => a.Words).ThenBy(a => a.Article.Url, StringComparer.Ordinal);

    internal static string Name(BorrowingKind kind) => kind switch
    {
        BorrowingKind.Borrowed => "borrowed", BorrowingKind.Undecided => "undecided", BorrowingKind.Lent => "lent", BorrowingKind.CommonToMany => "common to many", BorrowingKind.Quoted => "quoted", BorrowingKind.SameSite => "same site",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static string SiteName(string site, OutputNames names) => Link("https://" + site, names) is var link && link.StartsWith("https://", StringComparison.Ordinal) ? link[8..] : link;

    static string Link(string url, OutputNames names) => ObjectName.Parse(names.Object(ObjectName.Of(Layer.Link, url))).Shared;

    static string? Day(DateOnly? day) => day is { } known ? Say.Day(known) : null;
}
