using System.Text.Json.Nodes;
using Concordance.Benchmarks.Kernels;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks.Tests;

public class KernelReportTests
{
    static readonly KernelTimes s_good = Times(1.2, 0.5, 0.02, 1.5);

    [Fact]
    public void Holds_AtTheLimits_BreaksBeyondEach()
    {
        Assert.True(Report(s_good).Holds);
        Assert.Equal(["firstCell"], Broken(Times(1.21, 0.5, 0.02, 1.5)));
        Assert.Equal(["completion"], Broken(Times(1.2, 0.501, 0.02, 1.5)));
        Assert.Equal(["laterCell"], Broken(Times(1.2, 0.5, 0.0201, 1.5)));
        Assert.Equal(["headless"], Broken(Times(1.2, 0.5, 0.02, 1.51)));
    }

    [Fact]
    public void Holds_OneBadRoundOfThree_IsForgiven()
    {
        var bad = Times(9, 9, 9, 9);

        Assert.True(Report(s_good, bad, s_good).Holds);
        Assert.False(Report(s_good, bad, bad).Holds);
    }

    [Fact]
    public void Figures_OfRounds_AreOfThisToolkitAndRatiosRoundByRound()
    {
        var figure = Report(Times(1, 0.1, 0.01, 4), Times(1, 0.1, 0.01, 2), Times(1, 0.1, 0.01, 3)).Figures.Single(f => f.Figure.Name == "headless");

        Assert.Equal(new Spread(3, 2, 4), figure.Concordance);
        Assert.Equal(new Spread(2, 2, 2), figure.Ipykernel);
        Assert.Equal(new Spread(1.5, 1, 2), figure.Ratio);
    }

    [Fact]
    public void Figures_LaterCells_AreJudgedByTheirMedian()
    {
        var times = s_good with { Session = s_good.Session with { LaterCellSeconds = [0.01, 0.01, 5] } };

        Assert.Equal(0.01, Report(times).Figures.Single(f => f.Figure.Name == "laterCell").Concordance.Median);
    }

    [Fact]
    public void Table_OfAnyReport_SaysWhatIsKeptAndWhatIsBroken()
    {
        var rows = KernelText.Table(Report(Times(2.4, 0.5, 0.02, 1.5))).Split('\n');

        Assert.Equal("first cell done, s     2.40   2.40   2.40         2.40   2.40   2.40       1.00   (1.00 to 1.00)     1.20 BROKEN", Row("first cell done"));
        Assert.EndsWith("500.0 kept", Row("first completion"), StringComparison.Ordinal);
        Assert.EndsWith("20.0 kept", Row("later cell"), StringComparison.Ordinal);
        Assert.EndsWith("none", Row("kernel's memory"), StringComparison.Ordinal);
        Assert.DoesNotContain(rows, r => r.EndsWith(' '));

        string Row(string title) => rows.Single(r => r.StartsWith(title, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_OfAnyReport_HasEveryRound()
    {
        var json = JsonNode.Parse(CommonOptions.Json(KernelText.Json(Report(s_good, Times(9, 9, 9, 9)))))!;

        Assert.False((bool)json["ok"]!);
        Assert.Equal(KernelFigure.All.Select(f => f.Name), json["figures"]!.AsArray().Select(f => (string?)f!["name"]));
        var first = json["figures"]![1]!;
        Assert.Equal((1.2, "seconds", false), ((double)first["limit"]!, (string?)first["unit"], (bool)first["kept"]!));
        Assert.Equal([1.2, 9], first["rounds"]!.AsArray().Select(r => (double)r!["concordance"]!));
        Assert.Null(json["figures"]![0]!["kept"]);
    }

    static IEnumerable<string> Broken(KernelTimes times) => Report(times).Figures.Where(f => f.Kept == false).Select(f => f.Figure.Name);

    static KernelReport Report(params KernelTimes[] rounds) =>
        new(new("CPU", 1, "OS", "NET"), "Python", [.. rounds.Select(r => new KernelRound(Times(2.4, 1, 0.01, 2), r))]);

    static KernelTimes Times(double firstCell, double completion, double laterCell, double headless) => new(
        new() { ReadySeconds = 0.5, FirstCellSeconds = firstCell, CompletionSeconds = completion, LaterCellSeconds = [laterCell], ResidentBytes = 1 << 20, Shown = [], Matches = [] }, headless);
}
