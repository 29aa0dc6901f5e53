using System.Text.Json.Nodes;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

/// <summary>Exports of the bundled case, with all that its notebooks record.</summary>
public class BundledExportTests(ITestOutputHelper output)
{
    [Fact]
    public void Exports_OfTheBundledCase_AreValidAndSayWhatTheFindingsShow()
    {
        var summary = SummaryMaker.Of(BundledCase.Findings, BundledCase.Opened.Case);
        output.WriteLine($"{summary.BottomLine.Text}\n{summary.Confidence.Text}\n{string.Join('\n', summary.Techniques.Select(t => $"{t.Id} {string.Join(' ', t.FindingIds)}"))}");
        Assert.Equal(["T0049", "T0084.001", "T0084.002", "T0146.005", "T0149.003", "T0150.001"], summary.Techniques.Select(t => t.Id));

        var text = StixBundle.Of(summary);
        output.WriteLine(string.Join(", ", JsonNode.Parse(text)!["objects"]!.AsArray().CountBy(o => (string)o!["type"]!)));
        Assert.Empty(StixSchemas.Errors(JsonNode.Parse(text)!));
        // Where the ladder ends below coordination, there is nothing that a domain would indicate.
        Assert.Equal(summary.Ladder.Single(s => s.Rung == Rung.Coordinated).Reached, text.Contains("\"SYNTHETIC: Domain lnfo-sillage.example\"", StringComparison.Ordinal));
        Assert.DoesNotContain("attributed-to", text, StringComparison.Ordinal);
        Assert.Equal(summary.Indicators.Count + 1, Csv.Parse(IndicatorsCsv.Of(summary)).Count);
    }
}
