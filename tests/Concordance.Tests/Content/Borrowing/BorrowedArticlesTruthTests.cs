using Concordance.Content;

namespace Concordance.Tests.Content.Borrowing;

/// <summary>The bundled case, scored by its truth.</summary>
public class BorrowedArticlesTruthTests(ITestOutputHelper output)
{
    internal const string FakeSite = "lnfo-sillage.example";

    internal static readonly Lazy<BorrowingResult> s_bundled = new(() => BorrowedArticles.Of(BundledCase.Opened.Side.Articles!));

    [Fact]
    public void Of_BundledCase_FindsWhatWasBorrowedAndFromWhom()
    {
        var truth = Csv.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "truth", "articles.csv"))).Skip(1).ToDictionary(r => r[0], r => (Sources: r[1].Split('|', StringSplitOptions.RemoveEmptyEntries), Percent: int.Parse(r[2], System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        var articles = s_bundled.Value.Articles.ToDictionary(a => a.Article.Url, StringComparer.Ordinal);
        foreach (var (url, (sources, percent)) in truth)
        {
            var article = articles[url];
            var found = article.Sources(BorrowingKind.Borrowed);
            output.WriteLine($"{url}: {percent} %, found {100 * article.Share(BorrowingKind.Borrowed):0.0} %, many {100 * article.Share(BorrowingKind.CommonToMany):0.0}, quoted {100 * article.Share(BorrowingKind.Quoted):0.0}, undecided {100 * article.Share(BorrowingKind.Undecided):0.0}; {string.Join(", ", found.Select(s => s.Words))} for {sources.Length}");
            Assert.Equal(percent / 100.0, article.Share(BorrowingKind.Borrowed), 0.04);
            Assert.Equal(sources.Order(StringComparer.Ordinal), found.Take(sources.Length).Select(s => s.Article.Url).Order(StringComparer.Ordinal));
            Assert.Equal(percent >= 50, s_bundled.Value.IsMostlyBorrowed(article));
        }
    }

    [Fact]
    public void Of_BundledCase_AccusesNoHonestSite()
    {
        var honest = s_bundled.Value.Articles.Where(a => a.Site != FakeSite).ToList();
        foreach (var kind in Enum.GetValues<BorrowingKind>()) output.WriteLine($"{kind}: median {100 * Concordance.Statistics.Spread.Median(honest.Select(a => a.Share(kind))):0.0} %, most {100 * honest.Max(a => a.Share(kind)):0.0} %");
        Assert.Equal(84, honest.Count);
        Assert.All(honest, a => Assert.InRange(a.Share(BorrowingKind.Borrowed), 0, 0.3));
        // What was taken from them is lent, and is theirs.
        Assert.InRange(honest.Count(a => a.Share(BorrowingKind.Lent) > 0.3), 15, honest.Count);
    }
}
