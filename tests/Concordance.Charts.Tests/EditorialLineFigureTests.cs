using Concordance.Content;

namespace Concordance.Charts.Tests;

public sealed class EditorialLineFigureTests
{
    static string[] Rows(Figure figure) => figure.Layout().GetProperty("yaxis").Texts("ticktext");

    [Fact]
    public void EditorialLine_HoldsSharesAndCounts()
    {
        var result = Samples.Line();
        var figure = EditorialLineFigure.Draw(result, Samples.Open);
        Assert.Equal("empty arena", Rows(figure)[1]);
        Assert.Equal(["#football", "weather"], Rows(figure)[^2..]);
        Assert.Contains("60/91 vs <5/1431", figure.Notes());
        Assert.Equal("Campaign accounts use 7 of 9 terms more than others do, and 2 less", figure.Title);
        Assert.Contains("#sabahınsəsi: 66 % against fewer than 5 (60/91 vs <5/1431).", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("empty arena: 34 % against 0 %", figure.AltText, StringComparison.Ordinal);
        Assert.StartsWith("Night owls use", EditorialLineFigure.Draw(result, Samples.Open, studiedLabel: "night owls").Title, StringComparison.Ordinal);
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
