namespace Concordance.Attribution;

/// <summary>How firm the judgement is, by a rule: it rests on the sources, on what could not be examined, on how much hangs on one piece of evidence, and on doubts (Intelligence Community Directive 203 keeps it apart from likelihood).</summary>
/// <remarks>High confidence is never given: posts of one platform, collected by others' rules, do not carry it by themselves.</remarks>
/// <param name="Level">The level.</param>
/// <param name="Reasons">What lowers it, or why it is not higher, as half sentences; at least one.</param>
/// <param name="FindingIds">What the reasons rest on.</param>
sealed record Confidence(ConfidenceLevel Level, IReadOnlyList<string> Reasons, IReadOnlyList<string> FindingIds)
{
    /// <summary>The sentence of the summary.</summary>
    public SummarySentence Sentence => new($"Confidence is {Level.ToString().ToLowerInvariant()}: {string.Join("; ", Reasons)}.", FindingIds);

    public static Confidence Of(IReadOnlyList<LadderStep> steps, IReadOnlyList<Finding> findings, Publication publication)
    {
        List<string> reasons = [];
        List<string> ids = [];
        var gaps = findings.Where(f => f is { Status: FindingStatus.NotComputed, BearsOn: not null }).ToList();
        if (gaps.Count > 0) Add($"{Say.Count(gaps.Count)} of the findings that bear on a rung could not be computed", gaps.Select(f => f.Id));
        var hanging = Hinges.Of(findings, steps);
        if (hanging.Count > 0) Add("the rung that is reached hangs on single findings", hanging.Select(h => h.FindingId));
        var doubts = Ladder.Highest(steps)?.Doubts ?? [];
        if (doubts.Count > 0) Add("there are doubts about the rung that is reached", doubts.SelectMany(d => d.FindingIds));
        if (publication.Reliability is 'D' or 'E') Add("the collection is not held to be reliable", []);
        var level = reasons.Count == 0 ? ConfidenceLevel.Moderate : ConfidenceLevel.Low;
        if (reasons.Count == 0) reasons.Add("every step could be computed, but from one collection that nothing independent confirms");
        return new(level, reasons, ids.Count > 0 ? [.. ids.Distinct(StringComparer.Ordinal)] : [.. (steps.Any(s => s.Reached) ? steps.Where(s => s.Reached).SelectMany(s => s.FindingIds) : findings.Select(f => f.Id)).Distinct(StringComparer.Ordinal)]);

        void Add(string reason, IEnumerable<string> of)
        {
            reasons.Add(reason);
            ids.AddRange(of);
        }
    }
}

/// <summary>Levels of confidence (Intelligence Community Directive 203).</summary>
public enum ConfidenceLevel
{
    /// <summary>Sources or argument are thin.</summary>
    Low,

    /// <summary>Sources are credible and the argument holds, but other views stay possible.</summary>
    Moderate,
}
