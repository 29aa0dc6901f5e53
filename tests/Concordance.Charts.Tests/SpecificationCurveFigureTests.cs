using Concordance.Attribution;
using Concordance.Multiverse;

namespace Concordance.Charts.Tests;

public sealed class SpecificationCurveFigureTests
{
    static readonly Dimension[] s_dimensions = [new("window", [new("60 s", c => c), new("<b>10 s", c => c with { WindowSeconds = 10 })]), new("timeline bin", [new("60 min", c => c)])];

    static Finding Made(string id, string name) => new() { Id = id, Name = name, Statement = "x", Kind = EvidenceKind.Behavioural, Method = new("m", 1, "s"), Holds = true, Value = 3, Unit = "ratio of rates", BearsOn = Rung.Inauthentic };

    static SpecificationResult Way(int window, string? without, Rung? highest, double value) => new(
        new([window, 0], without), new Dictionary<string, FindingOutcome> { ["young"] = new(true, value >= 2, value) }.Where(f => f.Key != without).ToDictionary(), highest, null);

    static MultiverseResult Result(params SpecificationResult[] drawn) =>
        new(s_dimensions, ["young"], [Made("F03.1", "young")], [Way(0, null, Rung.Coordinated, 3)], drawn, 4, new Dictionary<string, int>());

    static readonly MultiverseResult s_result = Result(Way(0, null, Rung.Coordinated, 3), Way(1, null, Rung.Inauthentic, 1.5), Way(0, "young", null, 0), Way(1, null, Rung.CountryLinked, 4));

    [Fact]
    public void OfLadder_OrdersWaysByRung_AndCountsThemByChoice()
    {
        var figure = SpecificationCurveFigure.OfLadder(s_result, new(true));
        Assert.Equal("\"coordinated\" is reached in 2 of 4 ways, 2 of 3 ways that leave nothing out", figure.Title);
        Assert.Equal(["1 of 2", "1 of 2", "2 of 3", "0 of 1"], figure.Notes());
        // In the order of what they give: none, inauthentic, coordinated, country; those that reach the case's own rung in its colour.
        Assert.Equal([2.0, 3.0], figure.Trace("reaches it").Numbers("x").Distinct());
        Assert.Equal([0.0, 1.0], figure.Trace("does not").Numbers("x").Distinct().Order());
        Assert.Contains("window 60 s: 1 of 2 ways.", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("synthetic", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void OfLadder_ChoiceWithOneValue_HasNoRow() => Assert.DoesNotContain("timeline bin", SpecificationCurveFigure.OfLadder(s_result).AltText, StringComparison.Ordinal);

    [Fact]
    public void OfFinding_OrdersWaysByValue_AndLeavesOutThoseWithoutIt()
    {
        var figure = SpecificationCurveFigure.OfFinding(s_result, "young");
        Assert.Equal("young holds in 2 of 3 ways", figure.Title);
        Assert.Equal([1.0, 2.0], figure.Trace("holds").Numbers("x").Distinct());
        Assert.Equal([0.0], figure.Trace("does not").Numbers("x").Distinct());
        // No single change was tried here, so that every choice has its rows.
        Assert.Contains("window 60 s", figure.AltText, StringComparison.Ordinal);
        using var picture = figure.Picture();
        Assert.Equal(House.Width * House.Density, picture.Width);
    }

    [Fact]
    public void OfFindings_HasARowForEachThatIsJudged_AndMarksWhereItHolds()
    {
        var figure = SpecificationCurveFigure.OfFindings(s_result);
        Assert.Equal("The finding that holds here holds in some of the ways", figure.Title);
        Assert.Equal(["2 of 3"], figure.Notes());
        // In the order of the ladder: the way without it is the first and has no mark, the second does not hold.
        Assert.Equal([1.0], figure.Trace("does not").Numbers("x"));
        Assert.Equal([2.0, 3.0], figure.Trace("holds").Numbers("x"));
        Assert.Contains("No way was drawn that tells it", SpecificationCurveFigure.OfFindings(Result()).Notes());
    }

    [Fact]
    public void OfFinding_ShowsTheChoicesThatChangeItByThemselves()
    {
        var tried = s_result with { OneByOne = [Way(0, null, Rung.Coordinated, 3), Way(1, null, Rung.Coordinated, 1.5)] };
        var figure = SpecificationCurveFigure.OfFinding(tried, "young");
        Assert.Equal(["1 of 1", "1 of 2"], figure.Notes());
        Assert.DoesNotContain("left out: ", figure.PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void OfFinding_OfEqualValues_TellsThoseThatDoNotHoldFirst()
    {
        SpecificationResult Judged(int window, bool holds) => new(new([window, 0], null), new Dictionary<string, FindingOutcome> { ["young"] = new(true, holds, 3) }, null, null);
        var figure = SpecificationCurveFigure.OfFinding(Result(Judged(0, true), Judged(1, false), Judged(0, true)), "young");
        Assert.Equal([0.0], figure.Trace("does not").Numbers("x").Distinct());
    }

    [Fact]
    public void Draw_Labels_AreNoMarkup()
    {
        Assert.DoesNotContain("<b>10", SpecificationCurveFigure.OfLadder(s_result).PlotlyJson, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u003Cb\\u003E10", SpecificationCurveFigure.OfLadder(s_result).PlotlyJson, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Draw_NoWays_SaysSo()
    {
        Assert.Contains("No way was drawn that tells it", SpecificationCurveFigure.OfLadder(Result()).Notes());
        Assert.Contains("No way was drawn that tells it", SpecificationCurveFigure.OfFinding(s_result, "unknown").Notes());
    }

    [Fact]
    public void Draw_Twice_GivesTheSameBytes()
    {
        Assert.Equal(SpecificationCurveFigure.OfLadder(s_result).Png, SpecificationCurveFigure.OfLadder(s_result).Png);
        Assert.Equal(SpecificationCurveFigure.OfLadder(s_result).PlotlyJson, SpecificationCurveFigure.OfLadder(s_result).PlotlyJson);
    }
}
