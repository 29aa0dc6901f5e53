using Concordance.Attribution;
using Concordance.Content;
using Concordance.SideData;
using Microsoft.Data.Analysis;

namespace Concordance.Tests.Content.Borrowing;

public class BorrowingFindingsTests
{
    static readonly Lazy<(Investigation Case, BorrowingResult Borrowing, IReadOnlyList<SiteProfile> Sites)> s_bundled = new(() =>
        (BundledCase.Opened, BorrowedArticlesTruthTests.s_bundled.Value, SiteProfile.Of(BundledCase.Opened, BorrowedArticlesTruthTests.s_bundled.Value)));

    [Fact]
    public void Of_BundledCase_NamesTheSiteThatBorrowsWithItsBaseRate()
    {
        var (investigation, borrowing, sites) = s_bundled.Value;
        var findings = BorrowingFindings.Of(investigation, borrowing, sites).ToList();
        Assert.Equal(["borrowed-articles", "site-profiles"], findings.Select(f => f.Name));
        Assert.All(findings, f => Assert.Equal((FindingStatus.Computed, null, null), (f.Status, f.BearsOn, f.Holds)));
        Assert.All(findings, f => Assert.InRange(f.Limits.Count, 2, 3));
        Assert.All(findings, f => Assert.NotEmpty(f.Innocent));
        Assert.Equal(((21, 24), (0, 84)), ((findings[0].Studied!.Count, findings[0].Studied!.Total), (findings[0].BaseRate!.Count, findings[0].BaseRate!.Total)));
        Assert.StartsWith($"21 of 24 (87.5 %) articles of {BorrowedArticlesTruthTests.FakeSite} have half or more of their words in earlier articles of other sites, against 0 of 84 (0.0 %) of 6 other sites: ", findings[0].Statement, StringComparison.Ordinal);
        Assert.StartsWith($"The domain of the site that borrows most, {BorrowedArticlesTruthTests.FakeSite}, was registered on 2023-06-27, 1 day before the earliest of its articles that are held. 6 other sites were registered from ", findings[1].Statement, StringComparison.Ordinal);
        Assert.Equal(1, findings[1].Value);
    }

    [Fact]
    public void SiteProfile_BundledCase_SetsTheNewSiteApart()
    {
        var sites = s_bundled.Value.Sites;
        Assert.Equal(7, sites.Count);
        Assert.All(sites, s => Assert.Empty(s.Missing));
        var fake = sites.Single(s => s.Site == BorrowedArticlesTruthTests.FakeSite);
        Assert.Equal((new DateOnly(2023, 6, 27), 1, 1, 1.0), (fake.RegisteredOn, fake.DaysToFirstArticle, fake.Bylines, fake.LargestByline!.Value));
        Assert.InRange(fake.MedianBorrowed!.Value, 0.75, 0.9);
        Assert.InRange((double)fake.CampaignAccounts!.Value / fake.Accounts!.Value, 0.8, 1);
        Assert.All(sites.Where(s => s != fake), s => Assert.InRange(s.MedianBorrowed!.Value, 0, 0.05));
        Assert.All(sites.Where(s => s != fake), s => Assert.InRange(s.Bylines!.Value, 2, 14));
    }

    [Fact]
    public void Of_NothingToCompare_SaysWhy()
    {
        var investigation = s_bundled.Value.Case;
        Assert.All(BorrowingFindings.Of(investigation, null, null), f => Assert.Equal(FindingStatus.NotComputed, f.Status));
        Article[] one = [.. investigation.Side.Articles!.Where(a => a.Domain == BorrowedArticlesTruthTests.FakeSite)];
        Assert.Contains("all articles are of one site", First(one), StringComparison.Ordinal);
        Assert.Contains("no article has enough words", First([new("https://a.example", "a.example", "", null, null, "few")]), StringComparison.Ordinal);
        // Sites that borrow nothing are not accused.
        Assert.StartsWith("0 of 84 (0.0 %) articles at 6 sites have half or more of their words", First([.. investigation.Side.Articles!.Except(one)]), StringComparison.Ordinal);

        string First(Article[] articles)
        {
            var borrowing = BorrowedArticles.Of(articles, cancel: TestContext.Current.CancellationToken);
            return BorrowingFindings.Of(investigation, borrowing, SiteProfile.Of(investigation, borrowing)).First().Statement;
        }
    }

    [Fact]
    public void Of_WithoutRegistrations_StillTellsWhatIsBorrowed()
    {
        var (investigation, borrowing, _) = s_bundled.Value;
        var findings = BorrowingFindings.Of(investigation, borrowing, SiteProfile.Of(borrowing, null, null)).ToList();
        Assert.Equal([FindingStatus.Computed, FindingStatus.NotComputed], findings.Select(f => f.Status));
        Assert.Contains("the case has no table of registrations", findings[1].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CaseWithoutArticles_IsNotComputed()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,created_at,text\n1,2,2023-07-18T10:00:00Z,t\n");
        CaseFile.Write(new() { Id = "none", Title = "T", Synthetic = true, Privacy = Privacy.Open, Sources = [new() { Path = "posts.csv" }] }, folder.Path);
        var investigation = Investigation.Open(folder.Path);
        var findings = BorrowingFindings.Of(investigation, null, null).ToList();
        Assert.Equal(["borrowed-articles", "site-profiles"], findings.Select(f => f.Name));
        Assert.All(findings, f => Assert.Contains("the case has no table of articles", f.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void BorrowingTables_BundledCase_ShowTheSitesAndPassagesSideBySide()
    {
        var (investigation, borrowing, sites) = s_bundled.Value;
        var table = BorrowingTables.Sites(sites, investigation.Names);
        Assert.Equal((7, BorrowedArticlesTruthTests.FakeSite), (table.Rows.Count, table["site"][0]));
        Assert.Equal(0, BorrowingTables.Unknown(sites, investigation.Names).Rows.Count);
        Assert.Equal(6, BorrowingTables.Kinds(borrowing).Rows.Count);
        var articles = BorrowingTables.Articles(borrowing, investigation.Names, BorrowedArticlesTruthTests.FakeSite, 5);
        Assert.Equal(5, articles.Rows.Count);
        Assert.All(articles["borrowed"].Cast<double>(), share => Assert.InRange(share, 0.85, 1));
        var article = borrowing.Articles.Single(a => a.Article.Url == (string)articles["article"][0]);
        var passages = BorrowingTables.Passages(article, investigation.Names);
        Assert.Equal(articles["main source"][0], passages["source"][0]);
        Assert.Equal(passages["text"][0], passages["source text"][0]);
        Assert.Equal(201, ((string)passages["text"][0]).Length);
    }

    [Fact]
    public void BorrowingTables_Hidden_ShowNoTextsAndNoAccounts()
    {
        var names = OutputNames.Pseudonymous(new byte[32]);
        var text = BorrowedPassagesTests.Words(new Random(1), 40, "secret");
        var borrowing = BorrowedArticles.Of([new("https://twitter.com/someone/status/12345", "twitter.com", "Secret", "Byline", new(2023, 7, 1), text), new("https://b.example/1", "b.example", "Secret", "Byline", new(2023, 7, 2), text)], cancel: TestContext.Current.CancellationToken);
        var sites = SiteProfile.Of(borrowing, null, null);
        DataFrame[] tables = [BorrowingTables.Sites(sites, names), BorrowingTables.Unknown(sites, names), BorrowingTables.Articles(borrowing, names), BorrowingTables.Kinds(borrowing), .. borrowing.Articles.Select(a => BorrowingTables.Passages(a, names))];
        var shown = string.Join('\n', tables.SelectMany(t => t.Rows).SelectMany(r => r).Select(v => v?.ToString()));
        Assert.Contains("b.example", shown, StringComparison.Ordinal);
        Assert.All((string[])["someone", "12345", "secret", "Byline"], word => Assert.DoesNotContain(word, shown, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("secret", BorrowingTables.Passages(borrowing.Articles[0], OutputNames.Open(new Dictionary<string, Account>()))["text"][0].ToString(), StringComparison.Ordinal);
    }
}
