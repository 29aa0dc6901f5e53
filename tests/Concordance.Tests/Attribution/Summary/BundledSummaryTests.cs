using Concordance.Attribution;
using Concordance.Coordination;
using Concordance.Places;

namespace Concordance.Tests.Attribution;

/// <summary>The summary of the bundled case, whose campaign is made up to be one of a country: what its findings let be said, and what not.</summary>
public class BundledSummaryTests(ITestOutputHelper output)
{
    static readonly Lazy<Summary> s_made = new(() =>
    {
        var open = BundledCase.Opened;
        var group = CoordinationFindings.CampaignGroup(NetworkBuilder.Build(Shares.Of(open.Data.Posts), open.Data.Resolution), open.Campaign);
        var file = BundledCase.Findings;
        Finding[] hours = [.. GroupHoursFindings.Of(open, group).Select((f, i) => f with { Id = $"F05.{901 + i}", Notebook = "05-coordination", Cell = "hours", InputHash = open.FindingsHash })];
        return SummaryMaker.Of(file with { Findings = [.. file.Findings, .. hours] }, open.Case with { Context = [], Publication = new() });
    });

    [Fact]
    public void Summary_OfTheBundledCase_PassesTheGuardAndNamesNoOneBehindIt()
    {
        var summary = s_made.Value;
        output.WriteLine(summary.BottomLine.Text + "\n" + summary.Confidence.Text);
        foreach (var row in summary.Explanations.Rows) output.WriteLine($"{row.Id} {row.Weight} {string.Join(' ', row.Fits)} {row.Text}");
        foreach (var score in summary.Explanations.Scores) output.WriteLine($"{score.Explanation.Name} {score.Against} {score.Rank}");
        foreach (var run in summary.Explanations.Sensitivity.Where(r => r.ChangesLeading)) output.WriteLine($"changes: {run.Id}");
        foreach (var step in summary.Ladder) output.WriteLine($"{step.Rung} {step.Reached} {step.Reason}: {string.Join(" | ", step.Doubts.Select(d => d.Text))}");
        Assert.Empty(SummaryGuard.Problems(summary, BundledCase.Opened.Case));
        Assert.Equal(Rung.CountryLinked, Ladder.Highest(summary.Ladder)?.Rung);
    }

    [Fact]
    public void Explanations_OfTheBundledCase_LeaveTheTrueOneAmongTheLeading()
    {
        var matrix = s_made.Value.Explanations;
        Assert.Contains(Explanation.PartyOrState, matrix.Leading);
        Assert.DoesNotContain(Explanation.Organic, matrix.Leading);
        Assert.Equal(matrix.Scores.Max(s => s.Against), matrix.Scores.Single(s => s.Explanation == Explanation.Organic).Against);
    }

    [Fact]
    public void Doubts_OfTheBundledCase_SayThatTracesCanBeLaid() =>
        Assert.Contains(s_made.Value.Ladder.Single(s => s.Rung == Rung.CountryLinked).Doubts, d => d.Text.StartsWith("Every trace found can be laid on purpose", StringComparison.Ordinal));
}
