using Concordance.Attribution;
using Concordance.Statistics;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class HypothesisMatrixTests
{
    static readonly string[] s_names =
    [
        "coordinated", "one-cluster", "burst", "marker:young", "group-marker:young", "group-marker:creation-batch", "marker:copied-texts", "borrowed-articles", "lookalike-domains", "marker:declares-awake", "marker:writes-awake", "marker:az-declared-place",
        "group-marker:az-declared-place", "group-marker:az-letters", "group-marker:az-spellings", "group-marker:fr-letters", "marker:az-awake", "group-hours:az", "group-hours-contradict:az", "scope",
    ];

    static readonly Gen<Finding[]> s_findings = Gen.Select(Gen.Int[0, s_names.Length - 1], Gen.Int[0, 2]).Array[0, 30].Select(all => all.Select((f, i) => Of(s_names[f.Item1], f.Item2 switch { 0 => null, 1 => false, _ => true }, $"F05.{i + 1}")).ToArray());

    static Finding Of(string name, bool? holds, string id = "") => Some.Finding(name, name.Contains("-marker:az", StringComparison.Ordinal) ? Rung.CountryLinked : null, holds, id.Length > 0 ? id : name);

    static Finding Holds(string name) => Of(name, true);

    static double Against(CompetingHypotheses matrix, Explanation explanation) => matrix.Scores.Single(s => s.Explanation == explanation).Against;

    static MatrixRow Row(CompetingHypotheses matrix, string id) => matrix.Rows.Single(r => r.Id == id);

    static CompetingHypotheses Matrix(params Finding[] findings) => HypothesisMatrix.Of(findings, []);

    static readonly Finding[] s_worn = [Holds("group-marker:az-declared-place"), Holds("group-marker:az-letters"), Holds("group-marker:az-spellings")];

    [Fact]
    public void Matrix_WithoutEvidence_RanksAllAlike()
    {
        var matrix = HypothesisMatrix.Of([], []);
        Assert.Empty(matrix.Rows);
        Assert.Equal(Explanation.All, matrix.Leading);
        Assert.Empty(matrix.Sensitivity);
    }

    [Fact]
    public void Matrix_OfTracesOfACountryAlone_HasNothingAgainstOrganic()
    {
        string[] traces = ["declared-place", "declares", "letters", "spellings", "writes", "writes-letters", "awake"];
        foreach (var prefix in new[] { "marker:az-", "group-marker:az-" })
            foreach (var holds in new[] { true, false })
                foreach (var trace in traces)
                    Assert.Equal(0, Against(Matrix(Of(prefix + trace, holds)), Explanation.Organic));
        Assert.Equal(0, Against(Matrix([.. traces.Select(t => Holds("group-marker:az-" + t)), Holds("marker:foreign-spellings"), Holds("group-hours:az"), Holds("marker:declares-writes"), Holds("marker:declares-awake"), Holds("marker:writes-awake"), Of("coordinated", false)]), Explanation.Organic));
    }

    [Fact]
    public void Matrix_OfTracesOfAllWhoCarried_HasNothingAgainstOrganicThroughThem()
    {
        var matrix = Matrix(Holds("coordinated"), Holds("marker:az-declared-place"));
        Assert.Equal(Fit.Neutral, Row(matrix, "marker:az-declared-place").Fits[0]);
        Assert.Equal(Fit.Inconsistent, Row(Matrix(Holds("coordinated"), Holds("group-marker:az-declared-place")), "group-marker:az-declared-place").Fits[0]);
    }

    [Fact]
    public void Matrix_WhateverTheFindings_KeepsItsRules() => s_findings.Sample(findings =>
    {
        var matrix = HypothesisMatrix.Of(findings, []);
        var sums = Enumerable.Range(0, Explanation.All.Count).Select(e => Math.Round(matrix.Rows.Sum(r => r.Weight * (r.Fits[e] switch { Fit.Inconsistent => 1, Fit.VeryInconsistent => 2, _ => 0 })), 2));
        return matrix.Scores.Select(s => s.Against).SequenceEqual(sums)
            && matrix.Scores.All(s => s.Rank == 1 + matrix.Scores.Count(o => o.Against < s.Against))
            && matrix.Leading.Count > 0
            && matrix.Rows.All(r => r.Weight is >= 0 and <= 2 && r.Reason.Length > 0 && r.Text.Length > 0 && r.Fits.Count == Explanation.All.Count)
            && matrix.Sensitivity.Select(s => s.Id).SequenceEqual(matrix.Rows.Where(r => r is { IsDiagnostic: true, Weight: > 0 }).Select(r => r.Id))
            && findings.All(f => f.Holds is not null || matrix.Rows.All(r => r.Id != f.Id) || f.Name is "burst" or "lookalike-domains" or "borrowed-articles" || f.Name.Contains("marker:", StringComparison.Ordinal));
    });

    [Fact]
    public void Matrix_OrderOfFindings_ChangesNoScore() => s_findings.Sample(findings =>
    {
        var (one, other) = (HypothesisMatrix.Of(findings, []), HypothesisMatrix.Of([.. findings.Reverse()], []));
        return one.Scores.SequenceEqual(other.Scores);
    });

    [Fact]
    public void Matrix_OfDependentFindings_CountsThemOnce()
    {
        var one = Matrix(Holds("coordinated"), s_worn[0]);
        var all = Matrix([Holds("coordinated"), .. s_worn, Holds("marker:az-declared-place"), Of("group-marker:fr-letters", false)]);
        Assert.Equal(one.Scores, all.Scores);
        Assert.Equal(1, all.Rows.Count(r => r.Id.Contains("-marker:az", StringComparison.Ordinal) && r.Weight > 0));
        var shown = Row(all, "group-marker:az-letters");
        Assert.Equal(0, shown.Weight);
        Assert.StartsWith("It says the same as group-marker:az-declared-place", shown.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_OfOneTraitInCampaignAndGroup_TakesTheGroups()
    {
        var matrix = Matrix(Holds("marker:renamed"), Of("group-marker:renamed", false), Holds("marker:young"), Holds("group-marker:young"));
        Assert.Equal((0, 1), (Row(matrix, "marker:young").Weight, Row(matrix, "group-marker:young").Weight));
        Assert.Equal(0, Row(matrix, "marker:renamed").Weight);
        Assert.Contains("group-marker:renamed", Row(matrix, "marker:renamed").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_WhatWasLookedForAndNotFound_WeighsHalf()
    {
        Assert.Equal(1, Row(Matrix(Holds("coordinated")), "coordinated").Weight);
        var absent = Matrix(Of("coordinated", false));
        Assert.Equal(0.5, Row(absent, "coordinated").Weight);
        Assert.Equal([Explanation.Organic], absent.Leading);
        // Traces that a coordinated group lacks speak against those who serve the country, and against whoever would have laid them; who loves a club has no country.
        var without = Matrix(Holds("coordinated"), Of("group-marker:az-letters", false));
        Assert.Equal([Explanation.Commercial, Explanation.Volunteers], without.Leading);
        Assert.Empty(Matrix(Of("group-marker:az-letters", false)).Rows);
    }

    [Theory]
    [InlineData(0, 100, 1.71)]
    [InlineData(0, 1000, 2)]
    [InlineData(60, 100, 0.5)]
    public void Matrix_OfARatio_WeighsByItsLogarithm(int count, int total, double expected)
    {
        var finding = Holds("coordinated") with { AmongOrdinaryGroups = new(count, total) };
        Assert.Equal(Math.Round(Math.Clamp(Math.Log10(LikelihoodRatio.Of(finding)!.Value), 0.5, 2), 2), Row(Matrix(finding), "coordinated").Weight);
        Assert.Equal(expected, Row(Matrix(finding), "coordinated").Weight);
    }

    [Theory]
    [InlineData("A1", 1)]
    [InlineData("B2", 1)]
    [InlineData("C1", 0.5)]
    [InlineData("A3", 0.5)]
    [InlineData("D2", 0.25)]
    [InlineData("E5", 0.25)]
    [InlineData("A4", 0.25)]
    [InlineData("F1", 0)]
    [InlineData("A6", 0)]
    public void Matrix_ContextualEvidence_WeighsByTheWorseOfItsGrades(string grade, double weight)
    {
        var matrix = HypothesisMatrix.Of([], [new() { Id = "C1", Statement = "An office denied it.", Source = "A paper", Grade = grade, Fits = new Dictionary<string, Fit> { ["party-or-state"] = Fit.VeryInconsistent, ["organic"] = Fit.Consistent } }]);
        Assert.Equal((weight, true), (matrix.Rows[0].Weight, matrix.Rows[0].IsContext));
        Assert.Equal([Fit.Consistent, Fit.Neutral, Fit.Neutral, Fit.VeryInconsistent, Fit.Neutral], matrix.Rows[0].Fits);
        Assert.Equal(2 * weight, Against(matrix, Explanation.PartyOrState));
        Assert.Equal(weight > 0 ? 1 : 0, matrix.Sensitivity.Count);
    }

    [Fact]
    public void Matrix_DescribingMarker_HoldsByTheRuleOfMarkers()
    {
        Finding Described(int count, double low) => Of("group-marker:young", null) with { Unit = "ratio of rates", Value = low + 1, Interval = new(low, low + 2), Studied = new Proportion(count, 80) };
        Assert.Equal(1, Against(Matrix(Described(5, 2)), Explanation.Organic));
        Assert.Equal(0, Against(Matrix(Described(4, 2)), Explanation.Organic));
        Assert.Equal(0, Against(Matrix(Described(5, 1.9)), Explanation.Organic));
        Assert.Equal(0, Against(Matrix(Described(5, 2) with { Status = FindingStatus.NotComputed }), Explanation.Organic));
        Assert.Equal(0, Against(Matrix(Described(5, 2) with { Studied = null, Value = null, Interval = null }), Explanation.Organic));
    }

    [Fact]
    public void Matrix_TracesOfAnotherCountry_AreShownAndNotCounted()
    {
        var matrix = Matrix([Holds("coordinated"), .. s_worn, Holds("marker:fr-letters"), Holds("group-hours-contradict:fr")]);
        Assert.Equal(0, Row(matrix, "group-hours-contradict:fr").Weight);
        Assert.StartsWith("Most traces are of another country", Row(matrix, "marker:fr-letters").Reason, StringComparison.Ordinal);
        Assert.Equal(1, Row(Matrix([Holds("coordinated"), .. s_worn, Holds("group-hours-contradict:az")]), "group-hours-contradict:az").Weight);
    }

    [Fact]
    public void Matrix_HoursOfTheGroup_TellAFalseFlagFromTheCountry()
    {
        Finding[] worn = [Holds("coordinated"), Holds("group-marker:young"), .. s_worn];
        Assert.Equal([Explanation.PartyOrState, Explanation.FalseFlag], Matrix(worn).Leading);
        Assert.Equal([Explanation.PartyOrState], Matrix([.. worn, Holds("group-hours:az"), Of("group-hours-contradict:az", false)]).Leading);
        Assert.Equal([Explanation.FalseFlag], Matrix([.. worn, Of("group-hours:az", false), Holds("group-hours-contradict:az")]).Leading);
    }

    [Fact]
    public void Matrix_SensitivityRun_LeavesOutAllThatSaysTheSame()
    {
        var matrix = Matrix([Holds("coordinated"), Holds("group-marker:young"), .. s_worn, Holds("group-hours-contradict:az")]);
        Assert.Equal(["group-marker:az-declared-place", "group-hours-contradict:az"], matrix.Sensitivity.Where(r => r.ChangesLeading).Select(r => r.Id));
        var without = matrix.Sensitivity.Single(r => r.Id == "group-marker:az-declared-place").Scores;
        Assert.Equal(Against(matrix, Explanation.Commercial) - 1, without.Single(s => s.Explanation == Explanation.Commercial).Against);
    }

    [Fact]
    public void Doubts_WhereEveryTraceCanBePutOn_SaySo()
    {
        Finding[] findings = [Holds("coordinated"), .. s_worn];
        var doubts = HypothesisMatrix.Doubts(Rung.CountryLinked, findings, Matrix(findings));
        Assert.Equal(s_worn.Select(f => f.Id), doubts.Single(d => d.Text.StartsWith("Every trace found can be laid on purpose", StringComparison.Ordinal)).FindingIds);
        foreach (var habit in new[] { "group-hours:az", "marker:az-awake", "marker:az-writes" })
        {
            Finding[] with = [.. findings, Holds(habit)];
            Assert.DoesNotContain(HypothesisMatrix.Doubts(Rung.CountryLinked, with, Matrix(with)), d => d.Text.StartsWith("Every trace", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Doubts_OfACountry_TellContradictionsOfItsWitnesses()
    {
        Finding[] findings = [Holds("coordinated"), .. s_worn, Holds("group-hours-contradict:az"), Holds("group-hours-contradict:fr"), Of("marker:declares-awake", true), Of("marker:writes-awake", false)];
        var doubts = HypothesisMatrix.Doubts(Rung.CountryLinked, findings, Matrix(findings)).ToList();
        Assert.Equal(["group-hours-contradict:az"], doubts[0].FindingIds);
        Assert.Equal(["marker:declares-awake"], doubts[1].FindingIds);
        Assert.DoesNotContain(doubts, d => d.FindingIds.Contains("group-hours-contradict:fr") || d.FindingIds.Contains("marker:writes-awake"));
        Assert.Contains(doubts, d => d.Text.StartsWith("That someone else laid the traces", StringComparison.Ordinal));
        Assert.Contains(doubts, d => d.Text.Contains("One piece of evidence", StringComparison.Ordinal) || !Matrix(findings).Sensitivity.Any(s => s.ChangesLeading));
    }

    [Fact]
    public void Doubts_WhereAnInnocentExplanationLeads_AreToldOfTheFirstRung()
    {
        Finding[] findings = [Holds("coordinated"), Of("group-marker:az-letters", true)];
        var matrix = Matrix(findings);
        Assert.Contains(Explanation.Volunteers, matrix.Leading);
        Assert.Contains(HypothesisMatrix.Doubts(Rung.Inauthentic, findings, matrix), d => d.Text.StartsWith("Volunteers or an openly organised group", StringComparison.Ordinal));
        Finding[] made = [.. findings, Holds("group-marker:young")];
        Assert.DoesNotContain(HypothesisMatrix.Doubts(Rung.Inauthentic, made, Matrix(made)), d => d.Text.StartsWith("Volunteers", StringComparison.Ordinal));
    }

    [Fact]
    public void Doubts_OfOnePieceThatCarriesItsRung_NameIt()
    {
        Finding[] findings = [Holds("coordinated") with { BearsOn = Rung.Coordinated }, Of("marker:copied-texts", false)];
        var matrix = Matrix(findings);
        Assert.True(matrix.Sensitivity.Single(r => r.Id == "coordinated").ChangesLeading);
        Assert.Equal(["coordinated"], HypothesisMatrix.Doubts(Rung.Coordinated, findings, matrix).Single().FindingIds);
        Assert.Empty(HypothesisMatrix.Doubts(Rung.OneCluster, findings, matrix));
    }

    [Fact]
    public void Doubts_WhateverTheFindings_RestOnSomething() => s_findings.Sample(findings =>
    {
        var matrix = HypothesisMatrix.Of(findings, []);
        var ids = findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return Enum.GetValues<Rung>().All(r => HypothesisMatrix.Doubts(r, findings, matrix).All(d => d.FindingIds.Count > 0 && d.FindingIds.All(ids.Contains)))
            && HypothesisMatrix.Doubts(Rung.StateDirected, findings, matrix).Count == 0;
    });
}
