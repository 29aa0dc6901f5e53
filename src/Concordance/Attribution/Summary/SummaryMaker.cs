using System.Security.Cryptography;
using System.Text;

namespace Concordance.Attribution;

/// <summary>Makes the summary of a case from its findings.</summary>
public static class SummaryMaker
{
    /// <summary>Makes the summary and checks it.</summary>
    /// <param name="file">What the notebooks of one case recorded.</param>
    /// <param name="case">The case: names of its hypotheses, contextual evidence, what the analyst says of the work.</param>
    /// <param name="options">What is assumed where strength is computed.</param>
    /// <exception cref="InputException">There are no findings, they are about a hypothesis that the case does not have, or the summary would say what it may not; see <see cref="SummaryGuard"/>.</exception>
    public static Summary Of(FindingsFile file, Case @case, StrengthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(@case);
        options ??= new();
        var findings = file.Findings;
        if (findings.Count == 0) throw new InputException("No findings are recorded for this case.", "Run notebooks 01 to 05 first; 'concordance run' does all in order.");
        var explanations = HypothesisMatrix.Of(findings, @case.Context, options);
        var steps = Ladder.Climb(findings, options).Select(s => s.Reached ? s with { Doubts = HypothesisMatrix.Doubts(s.Rung, findings, explanations) } : s).ToList();
        var country = steps[(int)Rung.CountryLinked - 1] is { Reached: true } linked ? CountryOf(linked, findings, @case) : null;
        var confidence = Confidence.Of(steps, findings, @case.Publication);
        var summary = new Summary
        {
            CaseId = @case.Id, Title = @case.Title, Banner = CaseCard.BannerOf(@case), Synthetic = @case.Synthetic,
            BottomLine = BottomLine.Of(steps, findings, country), Confidence = confidence.Sentence, Level = confidence.Level, Ladder = steps,
            Evidence = EvidenceOf(findings, explanations, @case, options), Findings = findings, Indicators = IndicatorsOf(file, steps), NotChecked = SummaryGuard.NotChecked(@case), Context = @case.Context, Explanations = explanations,
            Techniques = TechniqueTags.Of(findings), Publication = @case.Publication, Period = @case.Period, Country = country, Assumptions = options,
            Sections = [], InputHash = findings[0].InputHash, RunHash = HashOf(file, @case),
        };
        return SummaryGuard.Check(summary with { Sections = SummarySections.Of(summary) }, @case);
    }

    // What bears on a rung, and what tells explanations apart; all else describes and stands in the annex.
    static List<EvidenceItem> EvidenceOf(IReadOnlyList<Finding> findings, CompetingHypotheses explanations, Case @case, StrengthOptions options)
    {
        var telling = explanations.Rows.Where(r => r is { Weight: > 0, IsDiagnostic: true }).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. findings.Where(f => f.Status == FindingStatus.Computed && (f.BearsOn is not null || telling.Contains(f.Id))).Select(f => (Finding: f, Ratio: LikelihoodRatio.Of(f, options)))
                .Select(f => new EvidenceItem(f.Finding, EvidenceGrade.Of(f.Finding, f.Ratio, @case), f.Ratio)).OrderBy(e => e.Finding.Holds switch { true => 0, null => 1, false => 2 }),
        ];
    }

    // An account is named to others only where the ladder holds it to be of an inauthentic group that acted together: fans who agree openly are told as coordinated and are not put on a list.
    static IReadOnlyList<Indicator> IndicatorsOf(FindingsFile file, IReadOnlyList<LadderStep> steps) =>
        steps[(int)Rung.Coordinated - 1].Reached ? file.Indicators : [.. file.Indicators.Where(i => i.Kind != IndicatorKind.Account)];

    static string HashOf(FindingsFile file, Case @case) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.ToJson() + CaseFile.Entered(@case))));

    static string CountryOf(LadderStep step, IReadOnlyList<Finding> findings, Case @case)
    {
        var finding = findings.First(f => f.Id == step.FindingIds[0]);
        return @case.Hypotheses.FirstOrDefault(h => h.Id == CountryTrace.HypothesisOf(finding))?.Label
            ?? throw new InputException($"The finding '{finding.Name}' is about a hypothesis that the case no longer has.", "Run the notebooks again.");
    }
}
