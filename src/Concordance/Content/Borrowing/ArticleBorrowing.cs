using Concordance.SideData;

namespace Concordance.Content;

/// <summary>What the words of an article that stand elsewhere too are called; each word is one of these at most, the first that one of its passages is.</summary>
public enum BorrowingKind
{
    /// <summary>In an article of another site that says it is earlier.</summary>
    Borrowed,

    /// <summary>In an article of another site of the same day, or where one of both has no day: who had it first can't be told.</summary>
    Undecided,

    /// <summary>In an article of another site that says it is later.</summary>
    Lent,

    /// <summary>In a passage at least half of which stands in passages of more other sites than <see cref="BorrowingOptions.MostSites"/>: dispatches, notices, boilerplate.</summary>
    CommonToMany,

    /// <summary>In an article of another site, in a passage that is mostly within quotation marks: both may quote the same speech.</summary>
    Quoted,

    /// <summary>In other articles of the same site only.</summary>
    SameSite,
}

/// <summary>A passage of an article that stands in another.</summary>
/// <param name="Kind">What it is called.</param>
/// <param name="Other">The other article.</param>
/// <param name="Place">Where in the article and in the other, and how many words are the same.</param>
public sealed record ArticlePassage(BorrowingKind Kind, Article Other, CommonPassage Place);

/// <summary>An article that words are in common with.</summary>
/// <param name="Article">The article.</param>
/// <param name="Site">Its site.</param>
/// <param name="Kind">What they are called.</param>
/// <param name="Words">How many words are counted for it; a word counts for one article only, that with the longest passage and of those the earliest.</param>
/// <param name="Longest">Words of the longest passage.</param>
public sealed record ArticleSource(Article Article, string Site, BorrowingKind Kind, int Words, int Longest);

/// <summary>What an article has in common with others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Site">Its site: the registrable domain.</param>
/// <param name="Words">Its words; the title is not looked at.</param>
/// <param name="Passages">Its passages that stand in other articles, the longest first; none overlaps another.</param>
public sealed record ArticleBorrowing(Article Article, string Site, int Words, IReadOnlyList<ArticlePassage> Passages)
{
    /// <summary>How many of its words are of a kind.</summary>
    public int Count(BorrowingKind kind) => Passages.Where(p => p.Kind == kind).Sum(p => p.Place.Words);

    /// <summary>Share of its words that are of a kind, 0 to 1; not a number where it has none.</summary>
    public double Share(BorrowingKind kind) => Words == 0 ? double.NaN : (double)Count(kind) / Words;

    /// <summary>The articles that words of a kind are counted for, those with most words first.</summary>
    public IReadOnlyList<ArticleSource> Sources(BorrowingKind kind) =>
    [
        .. Passages.Where(p => p.Kind == kind).GroupBy(p => p.Other, (IEqualityComparer<Article>)ReferenceEqualityComparer.Instance)
            .Select(g => new ArticleSource(g.Key, BorrowedArticles.SiteOf(g.Key), kind, g.Sum(p => p.Place.Words), g.Max(p => p.Place.Words)))
            .OrderByDescending(s => s.Words).ThenBy(s => s.Article.Url, StringComparer.Ordinal),
    ];
}

/// <summary>What articles have in common with each other.</summary>
/// <param name="Articles">The articles, by site and address.</param>
/// <param name="Repeated">Articles that were left out because another has their address: the earliest is kept, and of those of one day the longest.</param>
/// <param name="Undated">How many of the articles have no day.</param>
/// <param name="Options">What was counted how.</param>
public sealed record BorrowingResult(IReadOnlyList<ArticleBorrowing> Articles, int Repeated, int Undated, BorrowingOptions Options)
{
    /// <summary>The articles long enough to hold a passage: what shares are told of.</summary>
    public IEnumerable<ArticleBorrowing> LongEnough => Articles.Where(a => a.Words >= Options.LeastWords);

    /// <summary>Whether an article is mostly borrowed.</summary>
    public bool IsMostlyBorrowed(ArticleBorrowing article) => article.Share(BorrowingKind.Borrowed) >= Options.MostlyBorrowed;
}
