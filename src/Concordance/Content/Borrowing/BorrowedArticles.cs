using Concordance.Content.Links;
using Concordance.SideData;

namespace Concordance.Content;

/// <summary>Finds what articles have in common, and who had it first by the days that their sites give.</summary>
/// <remarks>
/// <para>Passages are found as <see cref="BorrowedPassages"/> does it, through one index of all articles instead of all pairs. Every passage of enough words is found, but for those all of whose pieces stand at more places than <see cref="BorrowingOptions.MostPlaces"/>.</para>
/// <para>
/// A word that stands in earlier articles of other sites is called borrowed, whatever the reason: a licence, a press release, an agency that both have and that is not among the articles, or a copy. Days are what sites say, and can be put
/// back. Among the articles that were collected the earliest need not be the source. Translated and reworded passages are not found.
/// </para>
/// </remarks>
public static class BorrowedArticles
{
    /// <summary>What the articles have in common. The result depends neither on their order nor on the number of threads.</summary>
    /// <param name="articles">The articles, of all sites.</param>
    /// <param name="options">What counts as borrowed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static BorrowingResult Of(IReadOnlyList<Article> articles, BorrowingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new();
        options.Check();
        var kept = Kept(articles);
        var siteNames = kept.Select(SiteOf).ToArray();
        var numbers = siteNames.Distinct(StringComparer.Ordinal).Index().ToDictionary(s => s.Item, s => s.Index, StringComparer.Ordinal);
        var sites = Array.ConvertAll(siteNames, s => numbers[s]);
        var (texts, parallel) = (new PassageText[kept.Length], new ParallelOptions { CancellationToken = cancel });
        var words = new PassageWords(options);
        Parallel.For(0, kept.Length, parallel, i => texts[i] = words.Of(kept[i].Text));
        var index = new PassageIndex(texts, sites, options, cancel);
        var results = new ArticleBorrowing[kept.Length];
        Parallel.For(0, kept.Length, parallel, () => new PassageFinder(texts, index, options), (i, _, finder) =>
        {
            results[i] = Result(i, finder.Of(i), kept, texts, sites, siteNames[i], options);
            return finder;
        }, _ => { });
        return new([.. results.OrderBy(r => r.Site, StringComparer.Ordinal).ThenBy(r => r.Article.Url, StringComparer.Ordinal)], articles.Count - kept.Length, kept.Count(a => a.PublishedOn is null), options);
    }

    /// <summary>The site of an article: the registrable domain of what the table gives as its domain, or that itself where it has none.</summary>
    public static string SiteOf(Article article) => SiteOf(article.Domain);

    internal static string SiteOf(string domain) => Domain.Of(domain) ?? domain;

    // The earliest first, so that of equal passages the earliest is the source; those without a day last.
    static Article[] Kept(IReadOnlyList<Article> articles)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. articles.OrderBy(a => a.PublishedOn ?? DateOnly.MaxValue).ThenBy(a => a.Url, StringComparer.Ordinal).ThenByDescending(a => a.Text.Length).ThenBy(a => a.Text, StringComparer.Ordinal)
                .ThenBy(a => a.Title, StringComparer.Ordinal).ThenBy(a => a.Byline, StringComparer.Ordinal).ThenBy(a => a.Domain, StringComparer.Ordinal).Where(a => seen.Add(CanonicalUrl.Of(a.Url))),
        ];
    }

    static ArticleBorrowing Result(int article, List<PassageMatch> matches, Article[] articles, PassageText[] texts, int[] sites, string site, BorrowingOptions options)
    {
        var here = texts[article];
        if (matches.Count == 0) return new(articles[article], site, here.Words.Length, []);
        var cover = new PassageCover(here.Words.Length);
        var quoted = QuotedWords.Of(articles[article].Text, here);
        var common = InMany(article, matches, here.Words.Length, sites, options.MostSites);
        List<ArticlePassage> passages = [];
        foreach (var kind in matches.ToLookup(KindOf).OrderBy(k => k.Key))
            passages.AddRange(cover.Add(kind).Select(p => new ArticlePassage(kind.Key, articles[p.Match.Other], CommonPassage.Of(p, here, texts[p.Match.Other]))));
        return new(articles[article], site, here.Words.Length, [.. passages.OrderByDescending(p => p.Place.Words).ThenBy(p => p.Place.Here.Start)]);

        BorrowingKind KindOf(PassageMatch match)
        {
            if (sites[match.Other] == sites[article]) return BorrowingKind.SameSite;
            if (Share(match, common) >= 0.5) return BorrowingKind.CommonToMany;
            if (Share(match, quoted) >= options.QuotedShare) return BorrowingKind.Quoted;
            var (own, other) = (articles[article].PublishedOn, articles[match.Other].PublishedOn);
            return own == other || own is null || other is null ? BorrowingKind.Undecided : other < own ? BorrowingKind.Borrowed : BorrowingKind.Lent;
        }
    }

    static double Share(PassageMatch match, bool[] words) => (double)match.Rows.Sum(r => words.AsSpan(r.Here, r.Length).Count(true)) / match.Words;

    // Each word counts the sites with a passage over it, each once.
    static bool[] InMany(int article, List<PassageMatch> matches, int words, int[] sites, int most)
    {
        var (last, count) = (new int[words], new int[words]);
        Array.Fill(last, -1);
        foreach (var match in matches.Where(m => sites[m.Other] != sites[article]).OrderBy(m => sites[m.Other]))
            foreach (var row in match.Rows)
                for (var w = row.Here; w < row.Here + row.Length; w++)
                    if (last[w] != sites[match.Other]) (last[w], count[w]) = (sites[match.Other], count[w] + 1);
        return Array.ConvertAll(count, c => c > most);
    }
}
