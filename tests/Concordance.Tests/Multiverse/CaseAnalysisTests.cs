using Concordance.Attribution;
using Concordance.Coordination;
using Concordance.Kept;
using Concordance.Multiverse;

namespace Concordance.Tests.Multiverse;

public class CaseAnalysisTests(WalkedCase walked) : IClassFixture<WalkedCase>
{
    static readonly string[] s_network = ["coordinated", "group-features", "group-hours", "group-markers", "network"];

    static readonly string[] s_ratio = ["coordinated", "editorial-line", "group-markers", "markers", "near-copies", "places", "timeline", "visuals"];

    /// <summary>Each choice, with the steps that it touches: no others may run.</summary>
    public static TheoryData<string, AnalysisChoices, string[]> Changes => new()
    {
        { "bin", new() { BinMinutes = 30 }, ["other-bursts", "survey", "timeline"] },
        { "rate of bursts", new() { BurstRate = 0.05 }, ["other-bursts", "survey", "timeline"] },
        { "window", new() { WindowSeconds = 300 }, s_network },
        { "objects", new() { LeastObjects = 3 }, s_network },
        { "rate of edges", new() { EdgeRate = 0.1 }, s_network },
        { "null model", new() { NullModel = NullModel.Degrees }, s_network },
        { "layers", new() { Layers = [Layer.Text] }, [.. s_network, "shares"] },
        { "ratio", new() { LeastRatio = 3 }, s_ratio },
        { "comparison", new() { BesideMatched = false }, ["markers"] },
        { "copies", new() { CopySimilarity = 0.9 }, ["copies", "features", "group-features", "group-markers", "markers", "near-copies"] },
        { "visuals", new() { VisualDistance = 30 }, ["features", "group-features", "group-markers", "markers", "visual-groups", "visuals"] },
    };

    [Theory]
    [InlineData(NullModel.PaceAndHours, "PairOddsModel")]
    [InlineData(NullModel.Pace, "PairOddsModel")]
    [InlineData(NullModel.Degrees, "DegreeOdds")]
    public void Findings_OfTheNetwork_SayWhatChanceKeeps(NullModel model, string source)
    {
        var method = new CaseAnalysis(walked.Open).Findings(new() { NullModel = model }).Single(f => f.Name == "coordinated").Method!;
        Assert.Contains(NullModelName.Of(model).Keeps, method.Name, StringComparison.Ordinal);
        Assert.Contains(source, method.Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Findings_AnotherChoice_RunsTheStepsThatItTouches(string what, AnalysisChoices choices, string[] touched)
    {
        var analysis = new CaseAnalysis(walked.Open);
        analysis.Findings();
        var before = analysis.Runs.ToDictionary(StringComparer.Ordinal);
        Assert.All(before, s => Assert.Equal(1, s.Value));
        analysis.Findings(choices);
        Assert.Equal(touched.Order(StringComparer.Ordinal), analysis.Runs.Where(s => s.Value > before.GetValueOrDefault(s.Key)).Select(s => s.Key));
        analysis.Findings(choices);
        analysis.Findings();
        // Of what is large one is kept, and the rest comes from what it gave.
        Assert.All(analysis.Runs, s => Assert.True(s.Value <= 2, $"{what}: {s.Key} ran {s.Value} times"));
    }

    /// <summary>What comes from memory is what a fresh analysis gives: a choice that touched a step unnoticed would show here.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Findings_AfterOtherChoices_AreThoseOfAFreshAnalysis(string what, AnalysisChoices choices, string[] touched)
    {
        Assert.NotEmpty(touched);
        var used = new CaseAnalysis(walked.Open);
        used.Findings();
        used.Findings(new() { WindowSeconds = 10, CopySimilarity = 0.5, LeastRatio = 1.2, BinMinutes = 120 });
        var findings = Json(used.Findings(choices));
        // Nor does a fresh one take anything from the work folder.
        Directory.Delete(KeptStep.FolderOf(walked.Open.Case), recursive: true);
        Assert.Equal(Json(new CaseAnalysis(walked.Open).Findings(choices)), findings);
        Assert.True(what.Length > 0);
    }

    [Fact]
    public void Findings_OfChoicesInTheCase_AreThoseOfTheSameChoicesGiven()
    {
        AnalysisChoices choices = new() { WindowSeconds = 600, LeastRatio = 3 };
        Assert.Equal(Json(new CaseAnalysis(walked.Open.With(choices)).Findings()), Json(new CaseAnalysis(walked.Open).Findings(choices)));
        Assert.NotEqual(walked.Open.FindingsHash, walked.Open.With(choices).FindingsHash);
        Assert.Equal(walked.Open.FindingsHash, walked.Open.With(new()).FindingsHash);
    }

    [Fact]
    public void Findings_OtherRatio_SayItAndAreJudgedByIt()
    {
        var findings = new CaseAnalysis(walked.Open).Findings(new() { LeastRatio = 3 });
        var told = findings.Where(f => f is { Unit: "ratio of rates", Threshold: not null, Interval: not null }).ToList();
        Assert.True(told.Count > 3);
        Assert.All(told, f => Assert.True(f.Threshold == 3 && f.Statement.Contains(f.Interval!.Low >= 3 ? "at least 3 times" : "less than 3 times", StringComparison.Ordinal), f.Statement));
        Assert.All(findings, f => Assert.Empty(FindingCheck.Of(f)));
    }

    [Fact]
    public void With_ChoiceThatCantBeUsed_SaysWhatToGive()
    {
        var refused = Assert.Throws<InputException>(() => walked.Open.With(new() { BinMinutes = 7 }));
        Assert.Equal("The choice \"binMinutes\" can't be 7. Give minutes that divide a day, such as 60.", refused.Message);
    }

    static string Json(IReadOnlyList<Finding> findings) => new FindingsFile(FindingsFile.FormVersion, "walk", findings, []).ToJson();
}
