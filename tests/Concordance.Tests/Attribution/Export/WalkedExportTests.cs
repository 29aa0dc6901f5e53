using System.Text.Json.Nodes;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

/// <summary>Exports of a pseudonymous case, from its files on.</summary>
[Collection(ProcessWide.Name)]
public class WalkedExportTests(ITestOutputHelper output)
{
    [Fact]
    public void Exports_OfAPseudonymousCase_AreValidListTheGroupAndNameNobody()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        Walk.Write(folder);
        Walk.Say(folder);
        var investigation = Investigation.Open(folder.Path);
        var summary = SummaryMaker.Of(FindingsLog.ReadCurrent(investigation), investigation.Case);

        output.WriteLine($"{summary.BottomLine.Text} {string.Join(' ', summary.Techniques.Select(t => t.Id))}");

        // The twelve that post together, and the hashtag that the case names; 6 of the 60 others use it once.
        Assert.Equal(12, summary.Indicators.Count(i => i.IsPseudonym));
        Assert.Equal(["ilgin"], summary.Indicators.Where(i => !i.IsPseudonym).Select(i => i.Value));
        Assert.Equal(["T0049", "T0150.001"], summary.Techniques.Select(t => t.Id));

        var text = StixBundle.Of(summary);
        Assert.Empty(StixSchemas.Errors(JsonNode.Parse(text)!));
        Assert.Equal(summary.Country is not null, text.Contains("\"name\": \"Azerbaijan\"", StringComparison.Ordinal));
        Assert.DoesNotContain('@', text);
        Assert.DoesNotContain('@', IndicatorsCsv.Of(summary));
    }
}
