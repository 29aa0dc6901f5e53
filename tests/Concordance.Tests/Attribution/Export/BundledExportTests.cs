using System.Text.Json.Nodes;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

/// <summary>Exports of the bundled case, with all that its notebooks record.</summary>
public class BundledExportTests(ITestOutputHelper output)
{
    [Fact]
    public void Exports_OfTheBundledCase_AreValidAndSayWhatTheFindingsShow()
    {
        var summary = SummaryMaker.Of(AllFindings.OfBundledCase, BundledCase.Opened.Case);
        output.WriteLine($"{summary.BottomLine.Text}\n{summary.Confidence.Text}\n{string.Join('\n', summary.Techniques.Select(t => $"{t.Id} {string.Join(' ', t.FindingIds)}"))}");
        Assert.Equal(["T0015", "T0049", "T0084.001", "T0149.003"], summary.Techniques.Select(t => t.Id).Intersect(["T0015", "T0049", "T0084.001", "T0149.003"]));

        var text = StixBundle.Of(summary);
        output.WriteLine(string.Join(", ", JsonNode.Parse(text)!["objects"]!.AsArray().CountBy(o => (string)o!["type"]!)));
        Assert.Empty(StixSchemas.Errors(JsonNode.Parse(text)!));
        Assert.Contains("\"SYNTHETIC: Domain lnfo-sillage.example\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("attributed-to", text, StringComparison.Ordinal);
        Assert.Equal(summary.Indicators.Count + 1, Csv.Parse(IndicatorsCsv.Of(summary)).Count);
    }
}
