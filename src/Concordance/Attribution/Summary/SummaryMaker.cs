using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Attribution;

/// <summary>Makes the summary of a case from its findings.</summary>
public static class SummaryMaker
{
    /// <summary>Makes the summary and checks it.</summary>
    /// <param name="file">What the notebooks of one case recorded.</param>
    /// <param name="case">The case: names of its hypotheses, contextual evidence, what the analyst says of the work.</param>
    /// <exception cref="InputException">There are no findings, they are about a hypothesis that the case does not have, or the summary would say what it may not; see <see cref="SummaryGuard"/>.</exception>
    public static Summary Of(FindingsFile file, Case @case)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(@case);
        if (file.Findings.Count == 0) throw new InputException("No findings are recorded for this case.", "Run notebooks 01 to 05 first; 'concordance run' does all in order.");
        var matrix = HypothesisMatrix.Of(file.Findings, @case.Context);
        var steps = HypothesisMatrix.WithDoubts(Attribution.Ladder.Climb(file.Findings), file.Findings, matrix);
        var gaps = file.Findings.Where(f => f.Status == FindingStatus.NotComputed).ToList();
        var highest = Attribution.Ladder.Highest(steps);
        var evidence = file.Findings.Where(f => f is { BearsOn: not null, Status: FindingStatus.Computed }).Select(f => (Finding: f, Ratio: LikelihoodRatio.Of(f)))
            .Select(f => new EvidenceItem(f.Finding, EvidenceGrade.Of(f.Finding, f.Ratio, @case), f.Ratio)).ToList();
        var summary = new Summary
        {
            CaseId = @case.Id, Title = @case.Title, Banner = CaseCard.BannerOf(@case), Synthetic = @case.Synthetic,
            BottomLine = BottomLineOf(steps, highest, file.Findings, @case), Confidence = ConfidenceOf(file.Findings, gaps), Ladder = steps, Evidence = evidence,
            Findings = file.Findings, Indicators = file.Indicators, Context = @case.Context, Explanations = matrix, Techniques = TechniqueTags.Of(file.Findings), Publication = @case.Publication,
            Period = @case.Period, Country = highest?.Rung == Rung.CountryLinked ? CountryOf(highest, file.Findings, @case) : null,
            Sections = [], InputHash = file.Findings[0].InputHash, RunHash = HashOf(file, @case),
        };
        return SummaryGuard.Check(summary, @case);
    }

    static string HashOf(FindingsFile file, Case @case) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.ToJson() + CaseFile.Entered(@case))));

    static SummarySentence BottomLineOf(IReadOnlyList<LadderStep> steps, LadderStep? highest, IReadOnlyList<Finding> findings, Case @case)
    {
        var next = steps[highest is null ? 0 : (int)highest.Rung];
        // The sentence speaks of what is reached and of what is missing next, and rests on the findings for both.
        var ids = steps.Where(s => s.Reached).Append(next).SelectMany(s => s.FindingIds).Distinct(StringComparer.Ordinal).ToList();
        var stop = $"the next rung needs that {next.Condition}, and {next.Reason}";
        var text = highest?.Rung switch
        {
            null => $"The evidence does not reach the first rung of the ladder: {stop.Replace("the next rung", "it", StringComparison.Ordinal)}.",
            Rung.Inauthentic => $"The accounts that carried the campaign differ from others in ways that inauthentic accounts do; {stop}.",
            Rung.Coordinated => $"The accounts that carried the campaign differ from others, and a part of them acted together beyond chance; {stop}.",
            Rung.OneCluster => $"Accounts that carried the campaign acted together beyond chance, most of them as one group; {stop}.",
            _ => $"Accounts that carried the campaign acted together beyond chance, most of them as one group that bears more traces of {CountryOf(highest!, findings, @case)} than other accounts do; {stop}.",
        };
        // Where no notebook has looked at the first rung, it is all that was recorded which does not reach it.
        return new(text, ids.Count > 0 ? ids : [.. findings.Select(f => f.Id)]);
    }

    static SummarySentence ConfidenceOf(IReadOnlyList<Finding> findings, List<Finding> gaps)
    {
        // One platform's posts, collected by others' rules, never carry high confidence by themselves.
        var bearing = gaps.Where(g => g.BearsOn is not null).ToList();
        var level = bearing.Count == 0 ? "moderate" : "low";
        var why = bearing.Count == 0
            ? "every step could be computed, but from one collection that nothing independent confirms"
            : string.Create(CultureInfo.InvariantCulture, $"{bearing.Count} of the findings that bear on a rung could not be computed");
        return new($"Confidence is {level}: {why}.", [.. (bearing.Count > 0 ? bearing : findings).Select(f => f.Id)]);
    }

    static string CountryOf(LadderStep step, IReadOnlyList<Finding> findings, Case @case)
    {
        var name = findings.First(f => f.Id == step.FindingIds[0]).Name;
        return @case.Hypotheses.FirstOrDefault(h => name.Contains($":{h.Id}-", StringComparison.Ordinal))?.Label
            ?? throw new InputException($"The finding '{name}' is about a hypothesis that the case no longer has.", "Run the notebooks again.");
    }
}
