using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class IndicatorsCsvTests
{
    [Fact]
    public void Csv_OfAnOpenCase_ReadsBackWithFormulasAndSmallCountsHidden()
    {
        var text = IndicatorsCsv.Of(MadeUpSummary.Of());
        var rows = Csv.Parse(text);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(["kind", "value", "finding", "posts", "first_utc", "last_utc", "tlp", "run", "note"], rows[0]);
        Assert.Equal(["account", "'@ilgin_1", "coordinated", "12", "2023-07-26T12:34:56Z", "2023-07-28T01:02:03Z", "TLP:CLEAR", new string('b', 64)], rows[1][..8]);
        Assert.Equal(["account", "'@o'neil\\x", "coordinated", "<5", "2023-07-26", "2023-07-26"], rows[2][..6]);
        Assert.Equal(["domain joumal.example coordinated", "domain joumal.example lookalike-domains", "hashtag şəhər2023 coordinated"], rows.Skip(3).Select(r => string.Join(' ', r[..3])));
        Assert.All(rows.Skip(1), r => Assert.Equal("SYNTHETIC. Made to look for the same in other data. It is no proof: it attributes nobody to a campaign.", r[8]));
    }

    [Fact]
    public void Csv_OfAPseudonymousCase_GivesNoHandleAndOfAccountsNoTime()
    {
        var rows = Csv.Parse(IndicatorsCsv.Of(MadeUpSummary.Of(pseudonymous: true, synthetic: false)));
        Assert.DoesNotContain(rows.SelectMany(r => r), c => c.Contains('@'));
        Assert.Equal(["account-0123456789abcdef", "coordinated", "12", "2023-07-26", "2023-07-28"], rows[1][1..6]);
        Assert.StartsWith("Made to look", rows[1][8], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_WithoutIndicators_HasTheNamesOfTheColumnsAlone() =>
        Assert.Equal("kind,value,finding,posts,first_utc,last_utc,tlp,run,note\n", IndicatorsCsv.Of(MadeUpSummary.Of() with { Indicators = [] }));
}
