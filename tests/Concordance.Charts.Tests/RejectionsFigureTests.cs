using Concordance.Ingest;

namespace Concordance.Charts.Tests;

public sealed class RejectionsFigureTests
{
    [Fact]
    public void Rows_AreToldBySourceAndByReason()
    {
        var figure = RejectionsFigure.Draw(Samples.Report());
        Assert.Equal("402 of 9,672 rows were rejected", figure.Title);
        Assert.Equal(["9,000 kept, 250 merged, 400 rejected", "20 merged, 2 rejected", "400", "2"], figure.Notes());
        Assert.Equal(["search.jsonl", "lookup.csv", "time without a zone", "not valid JSON"], figure.Layout().GetProperty("yaxis").Texts("ticktext"));
        Assert.Equal([9000 / 9650.0], figure.Trace("kept").Numbers("x"), (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.Contains("search.jsonl: 9,000 kept", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_OfAFewRowsAreSeen() =>
        Assert.All(RejectionsFigure.Draw(new([Samples.Source("a", 100_000_000, 1, 1)], [new("r", 1)])).Trace("rejected").Numbers("x"), x => Assert.True(x > 0.002));

    [Theory]
    [InlineData(12, 0, "All 12 rows were kept")]
    [InlineData(12, 3, "No row was rejected: of 15, 3 were merged as duplicates")]
    public void Rows_WithoutARejection_SayItInWords(long kept, long merged, string title)
    {
        var figure = RejectionsFigure.Draw(new([Samples.Source("a.csv", kept, merged, 0)], []));
        Assert.Equal(title, figure.Title);
        Assert.DoesNotContain(figure.Traces(), t => t.GetProperty("name").GetString() == "rejected");
    }

    [Fact]
    public void Reasons_BeyondEightAreOther()
    {
        ReasonCount[] reasons = [.. Enumerable.Range(1, 11).Select(i => new ReasonCount($"r{i:00}", i))];
        var labels = RejectionsFigure.Draw(new([Samples.Source("a", 1, 0, 66)], reasons)).Layout().GetProperty("yaxis").Texts("ticktext");
        Assert.Equal(["a", "r11", "r10", "r09", "r08", "r07", "r06", "r05", "r04", "other (3 reasons)"], labels);
    }

    [Fact]
    public void Sources_BeyondTwelveAreSummed()
    {
        SourceReport[] sources = [.. Enumerable.Range(1, 30).Select(i => Samples.Source($"f{i}.csv", i, 0, 0))];
        var figure = RejectionsFigure.Draw(new(sources, []));
        Assert.Equal("19 other sources", figure.Layout().GetProperty("yaxis").Texts("ticktext")[^1]);
        Assert.Equal("190 kept", figure.Notes()[^1]);
    }

    [Fact]
    public void Sources_OfOneNameAreToldApartByTheirFolder() => Assert.Equal(["a/x.csv", "b/x.csv"],
        RejectionsFigure.Draw(new([Samples.Source("a/x.csv", 1, 0, 0), Samples.Source("b/x.csv", 1, 0, 0)], [])).Layout().GetProperty("yaxis").Texts("ticktext"));
}
