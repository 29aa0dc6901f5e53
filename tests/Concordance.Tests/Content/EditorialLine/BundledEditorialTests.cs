using Concordance.Attribution;
using Concordance.Content;
using Concordance.Content.Links;

namespace Concordance.Tests.Content;

public class BundledEditorialTests
{
    static readonly Lazy<EditorialResult> s_line = new(() => EditorialLine.Of(BundledCase.Opened));

    static readonly Theme[] s_themes = [new() { Id = "boycott", Label = "a boycott", Terms = ["boycott", "boycottez", "boycotter"] }, new() { Id = "nothing", Label = "nothing that anyone says", Terms = ["qwertzuiop"] }];

    [Fact]
    public void EditorialLine_FindsWhatTheCampaignSaysBeyondItsHashtag()
    {
        var line = s_line.Value;
        Assert.Equal(["boycottparis2024"], line.Terms.Where(t => t.BySelection).Select(t => t.Term));
        Assert.Contains("boycott", line.More(TermKind.Word).Select(t => t.Term));
        // Next to nothing is less frequent: the campaign is spread by accounts like all others.
        Assert.True(line.Less().Count() * 20 < line.More().Count());
        Assert.All(line.More().Take(10), t => Assert.Equal(3, t.Examples.Count));
    }

    [Fact]
    public void LinkComparison_FindsTheSitesOfTheCampaign()
    {
        var truth = Csv.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "truth", "articles.csv")));
        var sites = truth.Skip(1).Select(r => Domain.Of(r[0])!).ToHashSet(StringComparer.Ordinal);
        var links = LinkComparison.Of(BundledCase.Opened, cancel: TestContext.Current.CancellationToken);
        Assert.Subset(links.More(TermKind.Domain).Select(t => t.Term).ToHashSet(StringComparer.Ordinal), sites);
        Assert.Equal(links.Terms.Count, EditorialTables.Links(links, BundledCase.Opened.Names, count: int.MaxValue).Rows.Count + EditorialTables.Links(links, BundledCase.Opened.Names, TermKind.Link, int.MaxValue).Rows.Count);
    }

    [Fact]
    public void EditorialLine_BesideTheCampaign_FindsLessThanATenth() =>
        Assert.True(EditorialLine.Of(BundledCase.Opened, new() { BesideCampaign = true }, cancel: TestContext.Current.CancellationToken).More().Count() * 10 < s_line.Value.More().Count());

    [Fact]
    public void EditorialFindings_SayWhatWasCounted()
    {
        var finding = Assert.Single(EditorialFindings.Of(BundledCase.Opened, s_line.Value));
        Assert.Equal(("editorial-line", FindingStatus.Computed, null), (finding.Name, finding.Status, finding.BearsOn));
        Assert.Matches(@"^Of [\d,]+ terms that at least 5 accounts used, those left out that the criteria name, 765 accounts that carried the campaign use [\d,]+ more and \d+ less than 7,897 other accounts, at a false discovery rate of 5\.0 %; used more are \d+ words, \d+ phrases", finding.Statement);
        Assert.NotEmpty(finding.Limits);
        Assert.Equal(FindingStatus.NotComputed, Assert.Single(EditorialFindings.Of(BundledCase.Opened, (EditorialResult?)null)).Status);
    }

    [Fact]
    public void EditorialTables_OfAPseudonymousCase_HoldNoWordsAndNoNames()
    {
        var (line, names) = (s_line.Value, OutputNames.Pseudonymous(new byte[32]));
        var words = line.Terms.Where(t => t.Kind is TermKind.Word or TermKind.Phrase or TermKind.Mention).Select(t => t.Term).Where(t => t.Length > 3).ToHashSet(StringComparer.Ordinal);
        var cells = new[] { EditorialTables.Line(line, names, count: 5000), EditorialTables.Links(line, names) }.SelectMany(t => t.Rows.SelectMany(r => r)).OfType<string>().Where(c => !Enum.GetNames<TermKind>().Contains(c, StringComparer.OrdinalIgnoreCase)).ToList();
        Assert.DoesNotContain(cells, words.Contains);
        Assert.DoesNotContain(cells, c => line.Terms.SelectMany(t => t.Examples).Take(500).Any(c.Contains));
        Assert.Contains("#boycottparis2024", cells);
        Assert.Contains(EditorialTables.Line(line, BundledCase.Opened.Names)["term"].Cast<string>(), t => t == "boycott");
    }

    [Fact]
    public void ThemeComparison_CountsAccountsAndPosts()
    {
        var (studied, comparison) = EditorialLine.Groups(BundledCase.Opened, new());
        var themes = ThemeComparison.Of(s_themes, studied, comparison, cancel: TestContext.Current.CancellationToken);
        Assert.True(themes[0].Accounts.Ratio.Low > 20 && themes[0].PostRatio.Low > 20);
        Assert.Equal((0, 0), (themes[1].Accounts.Studied.Count, themes[1].ComparisonPosts.Count));
        Assert.Equal(3, themes[0].Examples.Count);
        Assert.Equal(2, EditorialTables.Themes(themes).Rows.Count);
        var findings = EditorialFindings.Of(BundledCase.Opened, themes).ToList();
        Assert.Equal(themes.Select(t => "theme:" + t.Theme.Id), findings.Select(f => f.Name));
        Assert.Matches(@"accounts that carried the campaign posted about a boycott in equally many posts an account, against .* times as often.*\. In all their own posts [\d,]+ of 765 \([\d.]+ %\) did, against [\d,]+ of [\d,]+ \([\d.]+ %\), which is not comparable: accounts that post more speak of more\.$", findings[0].Statement);
        Assert.Contains(findings[0].Limits, l => l.Contains(" of 14,713 (", StringComparison.Ordinal) && l.Contains(" of 32,071 (", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Empty(FindingCheck.Of(f).Concat(SmallCounts.In(f))));
        Assert.Equal("themes", Assert.Single(EditorialFindings.Of(BundledCase.Opened, (IReadOnlyList<ThemeComparison>?)null)).Name);
    }
}
