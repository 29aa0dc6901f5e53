using System.Globalization;

namespace Concordance.Attribution;

/// <summary>A sentence of the summary with the findings under it. There is none without.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="FindingIds">Ids of the findings that it rests on; at least one.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> FindingIds);

/// <summary>The attribution summary: made from findings alone.</summary>
/// <param name="BottomLine">What the evidence carries, in one sentence.</param>
/// <param name="Confidence">How firm that is, kept apart from it (ICD 203 keeps likelihood and confidence apart).</param>
/// <param name="Ladder">The rungs.</param>
/// <param name="Evidence">All computed findings.</param>
/// <param name="Gaps">What could not be examined.</param>
/// <param name="Alternatives">Other explanations, and whether this data speaks against them.</param>
public sealed record Summary(
    SummarySentence BottomLine, SummarySentence Confidence, IReadOnlyList<LadderStep> Ladder,
    IReadOnlyList<Finding> Evidence, IReadOnlyList<Finding> Gaps, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Makes the summary.</summary>
    /// <param name="findings">The findings that the notebooks of one case recorded.</param>
    /// <param name="case">The case, for the names of its hypotheses.</param>
    /// <exception cref="InputException">There are no findings, or they are about a hypothesis that the case does not have.</exception>
    public static Summary Of(IReadOnlyList<Finding> findings, Case @case)
    {
        if (findings.Count == 0) throw new InputException("No findings are recorded for this case.", "Run notebooks 01 to 05 first; 'concordance run' does all in order.");
        var steps = Attribution.Ladder.Climb(findings);
        var gaps = findings.Where(f => f.Status == FindingStatus.NotComputed).ToList();
        var highest = Attribution.Ladder.Highest(steps);
        return new Summary(
            BottomLineOf(steps, highest, findings, @case), ConfidenceOf(findings, gaps), steps,
            [.. findings.Where(f => f.Status == FindingStatus.Computed)], gaps, Alternative.All(findings));
    }

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
