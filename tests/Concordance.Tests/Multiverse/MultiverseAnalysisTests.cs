using Concordance.Attribution;
using Concordance.Multiverse;

namespace Concordance.Tests.Multiverse;

public class MultiverseAnalysisTests(WalkedCase walked) : IClassFixture<WalkedCase>
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static ChoiceGrid Grid(bool leaveOut = false) => new()
    {
        BinMinutes = [60, 120], BurstRates = [], WindowSeconds = [30, 300], LeastObjects = [], EdgeRates = [], NullModels = [], Layers = [], LeastRatios = [2, 40], BesideMatched = [], CopySimilarities = [], VisualDistances = [], LeaveOut = leaveOut,
    };

    [Fact]
    public void Of_SmallGrid_MakesEveryCombinationOnce()
    {
        var result = MultiverseAnalysis.Of(walked.Open, Grid(), new() { MostDrawn = 100 }, cancel: s_go);
        Assert.Equal(2 * 3 * 2, result.Combinations);
        Assert.Equal(12, result.Drawn.Select(d => string.Join(' ', d.Specification.Values)).Distinct().Count());
        Assert.Equal(1 + 1 + 2 + 1, result.OneByOne.Count);
        Assert.True(result.OneByOne[0].Specification.IsDeclared);
        Assert.Equal(["window 30 s", "window 300 s"], result.OneByOne.Select(w => result.ChangeOf(w.Specification)).Where(c => c?.StartsWith("window", StringComparison.Ordinal) == true));
    }

    /// <summary>Twelve ways touch the network three times and the timeline four: the rest comes from memory.</summary>
    [Fact]
    public void Of_ManyWays_RunsEachStepOnceForTheChoicesThatTouchIt()
    {
        var runs = MultiverseAnalysis.Of(walked.Open, Grid(), new() { MostDrawn = 100 }, cancel: s_go).StepRuns;
        Assert.Equal((3, 2, 4, 6, 1, 1), (runs["network"], runs["survey"], runs["timeline"], runs["coordinated"], runs["witnesses"], runs["copies"]));
    }

    /// <summary>Whatever the order in which ways are made, each gives what a fresh analysis gives.</summary>
    [Fact]
    public void Of_EveryWay_GivesWhatAFreshAnalysisGives()
    {
        var result = MultiverseAnalysis.Of(walked.Open, Grid(leaveOut: true), new() { MostDrawn = 8, Seed = 5 }, cancel: s_go);
        foreach (var way in result.Drawn)
        {
            var choices = result.Dimensions.Index().Aggregate(walked.Open.Choices, (c, d) => d.Item.Values[way.Specification.Values[d.Index]].Apply(c));
            var fresh = new CaseAnalysis(walked.Open).Findings(choices).Where(f => f.Name != way.Specification.Without).ToList();
            Assert.Equal(fresh.Select(f => (f.Name, f.Holds, MarkerFinding.Told(f))).Order(), way.Findings.Select(f => (f.Key, f.Value.Holds, f.Value.Value)).Order());
            Assert.Equal(Ladder.Highest(Ladder.Climb(fresh))?.Rung, way.Highest);
        }
    }

    /// <summary>A ratio beside none, or so few that they are not counted, rests on what is added to the counts.</summary>
    [Fact]
    public void Of_RatioBesideFew_TellsItsLowEnd()
    {
        var own = MultiverseAnalysis.Of(walked.Open, Grid(), new() { MostDrawn = 0 }, cancel: s_go).OneByOne[0].Findings;
        var beside = new CaseAnalysis(walked.Open).Findings(walked.Open.Choices).Where(f => f.Unit == "ratio of rates" && f.Value is not null).ToLookup(f => f.BaseRate is null or { Count: 0 });
        Assert.NotEmpty(beside[true]);
        Assert.All(beside[true], f => Assert.Equal(f.Interval!.Low, own[f.Name].Value));
        Assert.NotEmpty(beside[false]);
        Assert.All(beside[false], f => Assert.Equal(f.Value, own[f.Name].Value));
    }

    [Fact]
    public void Of_SameSeed_DrawsTheSameWays_AndAnotherOthers()
    {
        string Drawn(ulong seed) => string.Join('\n', MultiverseAnalysis.Of(walked.Open, Grid(leaveOut: true), new() { MostDrawn = 6, Seed = seed }, cancel: s_go).Drawn.Select(w => $"{string.Join(' ', w.Specification.Values)} {w.Specification.Without} {w.Highest}"));
        Assert.Equal(Drawn(3), Drawn(3));
        Assert.NotEqual(Drawn(3), Drawn(4));
    }

    /// <summary>The group of the case is twelve accounts that post within three minutes: a ratio of 40 is beyond what its markers reach, and that is told as what turns them.</summary>
    [Fact]
    public void Findings_WhatAChoiceTurns_IsToldByIt()
    {
        var result = MultiverseAnalysis.Of(walked.Open, Grid(), new() { MostDrawn = 100 }, cancel: s_go);
        var turned = result.Findings.Where(r => r.Finding.Holds == true && r.Turns.Contains("ratio of markers 40 or more")).ToList();
        Assert.NotEmpty(turned);
        Assert.All(turned, r => Assert.True(r is { Holding: <= 6, Drawn: 12, Agreeing: <= 0.5 } && r.Touched, r.Finding.Name));
        Assert.All(result.Findings.Where(r => r.Finding.Name is "rows" or "scope"), r => Assert.False(r.Touched));
        Assert.All(result.Findings.Where(r => r.Holding == r.Drawn && r.Finding.Holds == true), r => Assert.Empty(r.Turns));
    }

    [Fact]
    public void Findings_ThatAWayLeavesOut_AreNotCountedInIt()
    {
        var result = MultiverseAnalysis.Of(walked.Open, Grid(leaveOut: true), new() { MostDrawn = 30 }, cancel: s_go);
        Assert.NotEmpty(result.LeftOut);
        foreach (var robustness in result.Findings.Where(r => result.LeftOut.Contains(r.Finding.Name)))
        {
            // A marker that goes together with a stronger one only describes, and is judged by no way in which that is there.
            var kept = result.Drawn.Where(w => w.Specification.Without != robustness.Finding.Name).ToList();
            Assert.Equal(kept.Count(w => w.Findings.GetValueOrDefault(robustness.Finding.Name) is not { Computed: true, Holds: null }), robustness.Drawn);
            if (robustness.Finding.Name is "coordinated" or "one-cluster") Assert.Equal(kept.Count, robustness.Drawn);
        }
        Assert.Contains("coordinated", result.LeftOut);
        Assert.Contains(result.OneByOne, w => w.Specification.Without is not null && result.ChangeOf(w.Specification) == $"without {result.Declared.First(f => f.Name == w.Specification.Without).Id}");
    }

    [Fact]
    public void Of_GridOfTheCase_IsTaken_AndItsOwnChoiceComesFirst()
    {
        var own = walked.Open.With(new() { WindowSeconds = 45 });
        var result = MultiverseAnalysis.Of(own, Grid(), new() { MostDrawn = 0 }, cancel: s_go);
        Assert.Equal(["45 s", "30 s", "300 s"], result.Dimensions.Single(d => d.Name == "window").Values.Select(v => v.Label));
        Assert.Empty(result.Drawn);
    }

    [Fact]
    public void Of_ValueThatCantBeUsed_IsRefusedBeforeAnythingRuns()
    {
        var refused = Assert.Throws<InputException>(() => MultiverseAnalysis.Of(walked.Open, Grid() with { EdgeRates = [0.05, 2] }, cancel: s_go));
        Assert.Contains("\"edgeRate\" can't be 2", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => MultiverseAnalysis.Of(walked.Open, Grid(), new() { MostDrawn = -1 }, cancel: s_go));
    }

    [Fact]
    public void Of_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => MultiverseAnalysis.Of(walked.Open, Grid(), progress: _ => source.Cancel(), cancel: source.Token));
    }

    [Fact]
    public void Tables_TellEveryFindingAndChange()
    {
        var result = MultiverseAnalysis.Of(walked.Open, Grid(leaveOut: true), new() { MostDrawn = 10 }, cancel: s_go);
        Assert.Equal(result.Declared.Count(f => f.Holds is not null), MultiverseTables.Findings(result).Rows.Count);
        Assert.Equal(result.OneByOne.Count, MultiverseTables.Changes(result).Rows.Count);
        Assert.Equal("none: the case's own choices", MultiverseTables.Changes(result).Rows[0][0]);
        Assert.Equal(result.OneByOne.Concat(result.Drawn).Sum(w => w.Findings.Count), MultiverseTables.Everything(result).Rows.Count);
        // Sixteen digits would tell of how many accounts each share is.
        Assert.All(MultiverseTables.Everything(result)["value"].Cast<double?>().OfType<double>(), v => Assert.Matches(@"^-?\d(\.\d{1,2})?e", v.ToString("0.################e0", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain("rows", MultiverseTables.Values(result).Rows.Select(r => (string)r[1]));
    }
}
