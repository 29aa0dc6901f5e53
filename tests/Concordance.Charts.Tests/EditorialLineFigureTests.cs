using Concordance.Content;

namespace Concordance.Charts.Tests;

public sealed class EditorialLineFigureTests
{
    static string[] Rows(Figure figure) => figure.Layout().GetProperty("yaxis").Texts("ticktext");

    [Fact]
    public void EditorialLine_HoldsRatiosIntervalsAndCounts()
    {
        var result = Samples.Line();
        var figure = EditorialLineFigure.Draw(result, Samples.Open);
        Assert.Equal("empty arena", Rows(figure)[1]);
        Assert.Equal(["#football", "weather"], Rows(figure)[^2..]);
        Assert.Contains("60/91 vs <5/1431", figure.Notes());
        var more = figure.Traces()[0];
        double[] x = more.Numbers("x"), above = more.GetProperty("error_x").Numbers("array"), below = more.GetProperty("error_x").Numbers("arrayminus");
        var odds = result.Terms.Single(t => t.Term == "sabahınsəsi").Odds;
        int row = Array.IndexOf(Rows(figure), "#sabahınsəsi");
        Assert.Equal(odds.Value / Math.Log(10), x[row], 1e-4);
        Assert.Equal(odds.High / Math.Log(10), x[row] + above[row], 1e-4);
        Assert.Equal(odds.Low / Math.Log(10), x[row] - below[row], 1e-4);
        Assert.All(figure.Traces()[1].Numbers("x"), v => Assert.True(v < 0));
    }

    [Fact]
    public void EditorialLine_LeavesOutWordsOfAPhraseThatIsShownAndWhatIsInBySelection()
    {
        var rows = Rows(EditorialLineFigure.Draw(Samples.Line(), Samples.Open));
        Assert.DoesNotContain("empty", rows);
        Assert.Contains("arena", rows);
        var selected = Samples.Line((TermKind.Word, "selected", 50, 1), (TermKind.Word, "other", 50, 1));
        Assert.Equal(["other"], Rows(EditorialLineFigure.Draw(selected with { Terms = [.. selected.Terms.Select(t => t with { Q = t.BySelection ? double.NaN : t.Q })] }, Samples.Open)));
    }

    [Fact]
    public void EditorialLine_OfAPseudonymousCase_ShowsNoWordsAndNoNames()
    {
        var figure = EditorialLineFigure.Draw(Samples.Line(), OutputNames.Pseudonymous(new byte[32]));
        foreach (string secret in new[] { "arena", "weather", "town_hall" })
            Assert.DoesNotContain(secret, figure.PlotlyJson + figure.AltText, StringComparison.Ordinal);
        Assert.Contains("#football", Rows(figure));
    }

    [Fact]
    public void EditorialLine_ShowsNoMoreThanAskedFor() => Assert.Equal(["#sabahınsəsi", "#football"], Rows(EditorialLineFigure.Draw(Samples.Line(), Samples.Open, count: 1, kind: TermKind.Hashtag)));

    [Fact]
    public void EditorialLine_OfEndlessIntervals_IsDrawn() =>
        Assert.NotEmpty(EditorialLineFigure.Draw(Samples.Line((TermKind.Word, "all", 91, 0)) with { Options = new() }, Samples.Open).Png);
}
