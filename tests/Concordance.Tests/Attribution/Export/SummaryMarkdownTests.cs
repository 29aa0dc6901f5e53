using System.Text.RegularExpressions;
using Concordance.Attribution;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Concordance.Tests.Attribution.Export;

public class SummaryMarkdownTests
{
    static readonly string s_text = SummaryMarkdown.Of(SummarySample.Plain);

    [Fact]
    public void Of_BeginsWithTheBannerAndEndsWithWhatItWasMadeFrom()
    {
        Assert.StartsWith("> **SYNTHETIC DATA: every account and every post is made up.**\n\n# The empty arena\n\n**TLP:AMBER**\n", s_text, StringComparison.Ordinal);
        var end = s_text[s_text.LastIndexOf("\n---\n", StringComparison.Ordinal)..];
        Assert.Contains("- As of: 2023-12-01 (UTC)\n", end, StringComparison.Ordinal);
        Assert.Contains("- Hash of the run: " + SummarySample.Plain.RunHash + "\n", end, StringComparison.Ordinal);
        Assert.Contains("DISARM Framework, version 1.6, by the DISARM Foundation, under CC BY-SA 4.0", end, StringComparison.Ordinal);
        Assert.DoesNotContain("DISARM", SummaryMarkdown.Of(SummarySample.Plain with { Techniques = [] }), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', s_text);
    }

    [Fact]
    public void Of_TellsTheLayersApartInWords()
    {
        Assert.Contains("## Judgement: Bottom line\n", s_text, StringComparison.Ordinal);
        Assert.Contains("## Observation: The evidence\n", s_text, StringComparison.Ordinal);
        Assert.Contains("## Inference: The ladder\n", s_text, StringComparison.Ordinal);
        Assert.Contains("## From others: What others say\n", s_text, StringComparison.Ordinal);
        Assert.Contains("- **Judgement**: what is held to be true", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryReference_LeadsToAnEntryThatLetsItBeChecked()
    {
        var headings = Regex.Matches(s_text, "(?m)^### (.+)$").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(["F03.1", "F03.2", "F05.1", "F05.2", "F05.3", "F05.4", "F05.5", "F05.6", "C1", "C2"], headings);
        var references = Regex.Matches(s_text, @"\[([^\]]+)\]\(#([^)]+)\)").ToList();
        Assert.NotEmpty(references);
        // As readers of Markdown name a heading.
        Assert.All(references, r => Assert.Contains(r.Groups[2].Value, headings.Select(h => h.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant())));
        Assert.Contains("- Value: 11.9 (ratio of rates)\n- 95 % interval: 8.5 to 16.5\n- Under study: 43 of 91 (47.3 %)\n- Base rate: 57 of 1,431 (4.0 %)\n", s_text, StringComparison.Ordinal);
        Assert.Contains("- Posts: 812\n- Hash of their ids: " + new string('b', 64) + "\n- Some of them:\n  - post-000\n  - post-010\n  - post-020\n", s_text, StringComparison.Ordinal);
        Assert.Contains("- Innocent explanations: A match, a strike or a vote brings", s_text, StringComparison.Ordinal);
        Assert.Contains("- Computed in: 03-account-features, cell record\n", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Tables_NameWhatEachRowRestsOn()
    {
        Assert.Contains("| rung | reached | needs that | state | findings |\n| --- | --- | --- | --- | --- |\n| 1 inauthentic | yes |", s_text, StringComparison.Ordinal);
        Assert.Contains("| [F03.1](#f031), [F03.2](#f032) |\n", s_text, StringComparison.Ordinal);
        Assert.Contains("| explanation | against | rank | Rests on |\n| --- | --: | --: | --- |\n| Organic | 6.5 | 5 | [F05.1](#f051) |\n", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_HostileTexts_MakesNothingOfThem()
    {
        var text = SummaryMarkdown.Of(SummarySample.Attacked);
        var document = Markdown.Parse(text, MarkdownTextTests.Reader);
        Assert.True(MarkdownTextTests.IsHarmless(document));
        var plain = Markdown.Parse(s_text, MarkdownTextTests.Reader);
        Assert.Equal(plain.Descendants().Select(n => n.GetType()).Where(IsStructure), document.Descendants().Select(n => n.GetType()).Where(IsStructure));
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("U+202E", text, StringComparison.Ordinal);
    }

    // The attack may add words and code, but no block and no link.
    static bool IsStructure(Type type) => typeof(Block).IsAssignableFrom(type) || type == typeof(LinkInline);

    [Fact]
    public void Section_OfASummary_IsFoundByItsIdOrNamesThoseThatAre()
    {
        Assert.Equal("The evidence", SummarySample.Plain.Section("evidence").Title);
        Assert.Contains("bottom-line, confidence, scope", Assert.Throws<InputException>(() => SummarySample.Plain.Section("evidense")).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_OfASummary_HasTheStrongestFirstAndCountsTheRest()
    {
        var brief = Brief.Of(SummarySample.Plain);
        Assert.Equal(["F05.2", "F05.3", "F03.1", "F03.2", "F05.1"], brief.Evidence.Select(e => e.Id));
        Assert.Equal("fewer than 5 of 1,431 other accounts; 1 of 64 (1.6 %) ordinary groups", brief.Evidence.Single(e => e.Id == "F05.1").BaseRate);
        Assert.Equal("11", brief.Evidence[0].Ratio);
        Assert.Equal((1, 1), (brief.FurtherEvidence, brief.Gaps));
        Assert.Equal(["Commercial", "Party or state"], brief.Explanations.Where(e => e.Rank == 1).Select(e => e.Explanation.Name));
        Assert.StartsWith("That accounts are linked to a country: 2 of 2 findings hold, 2 needed, but ordinary groups", brief.NotShown[0], StringComparison.Ordinal);
        Assert.Equal("It says nothing about any one account.", brief.NotShown[1]);
        Assert.Equal(1 + Brief.MostLimits, brief.NotShown.Count);
    }
}
