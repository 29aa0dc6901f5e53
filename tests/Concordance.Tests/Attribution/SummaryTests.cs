using Concordance.Attribution;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class SummaryTests
{
    static readonly Case s_case = Some.Case("", "x") with { Hypotheses = [new() { Id = "az", Label = "Azerbaijan" }, new() { Id = "fr", Label = "France" }] };

    static Summary SummaryOf(IReadOnlyList<Finding> findings, Case @case) => SummaryMaker.Of(new(FindingsFile.FormVersion, @case.Id, findings, []), @case);

    static Finding Holds(Rung rung, string name) => Some.Finding(name, rung, true, name);

    [Fact]
    public void Summary_EverySentence_RestsOnFindingsThatExist() => LadderTests.Findings.Where(f => f.Length > 0).Select(Clean).Sample(findings =>
    {
        var summary = SummaryOf(findings, s_case);
        var known = findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return new[] { summary.BottomLine, summary.Confidence }.All(s => s.FindingIds.Count > 0 && s.FindingIds.All(known.Contains))
            && summary.Ladder.SelectMany(s => s.FindingIds).All(known.Contains)
            && summary.Findings.Count == findings.Length;
    });

    // Only traces of a country bear on that rung.
    static Finding[] Clean(Finding[] findings) => [.. findings.Select(Sound).Select(f => f.BearsOn == Rung.CountryLinked && !f.Name.StartsWith("group-marker:", StringComparison.Ordinal) ? f with { BearsOn = null } : f)];

    /// <summary>The finding with a statement that goes with whether it was computed.</summary>
    internal static Finding Sound(Finding finding) => finding.Status == FindingStatus.Computed ? finding with { Statement = "It was seen." }
        : finding with { Statement = "It could not be examined: no data.", Value = null, Holds = finding.Holds is null ? null : false };

    [Fact]
    public void Summary_WithoutFindings_IsRefused() =>
        Assert.Contains("Run notebooks", Assert.Throws<InputException>(() => SummaryOf([], s_case)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Summary_AtTheTop_NamesTheCountryAndNoOneBehindIt()
    {
        Finding[] findings =
        [
            Holds(Rung.Inauthentic, "marker:young"), Holds(Rung.Inauthentic, "marker:copied-texts"), Holds(Rung.Coordinated, "coordinated"), Holds(Rung.OneCluster, "one-cluster"),
            Holds(Rung.CountryLinked, "group-marker:az-letters"), Holds(Rung.CountryLinked, "group-marker:az-spellings"), Holds(Rung.OrganisationLinked, "organisation"), Holds(Rung.StateDirected, "state"),
        ];
        var summary = SummaryOf(findings, s_case);
        Assert.Contains("is linked to Azerbaijan by the traces that it bears; no organisation and no authority behind it is shown", summary.BottomLine.Text, StringComparison.Ordinal);
        Assert.Equal(findings[..6].Select(f => f.Id), summary.BottomLine.FindingIds);
        Assert.DoesNotContain("high", summary.Confidence.Text, StringComparison.Ordinal);
        Assert.StartsWith("Confidence is low: ", summary.Confidence.Text, StringComparison.Ordinal);

        var renamed = Assert.Throws<InputException>(() => SummaryOf(findings, s_case with { Hypotheses = [] }));
        Assert.Contains("hypothes", renamed.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_WithAGapThatBearsOnARung_HasLowConfidenceAndSaysWhy()
    {
        var summary = SummaryOf([Some.Finding("rows", id: "F01.1"), Finding.NotComputed("coordinated", "It", "no data", EvidenceKind.Behavioural, Some.Method, bearsOn: Rung.Coordinated) with { Id = "F05.1" }], s_case);
        Assert.Equal("Confidence is low: 1 of the findings that bear on a rung could not be computed.", summary.Confidence.Text);
        Assert.Equal(["F05.1"], summary.Confidence.FindingIds);
        Assert.StartsWith("The evidence does not show that the accounts that carried the campaign are inauthentic: this needs that at least two markers", summary.BottomLine.Text, StringComparison.Ordinal);
    }
}
