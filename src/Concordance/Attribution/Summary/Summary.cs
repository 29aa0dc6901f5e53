namespace Concordance.Attribution;

/// <summary>The attribution summary: made from findings, and from what the analyst entered as contextual evidence, which stays apart. Every form of it (notebook, page, Markdown, brief, STIX) is made from this record alone.</summary>
public sealed record Summary
{
    /// <summary>Id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>Title of the case.</summary>
    public required string Title { get; init; }

    /// <summary>A warning that no reader may miss: that all is made up, or that accounts appear under pseudonyms.</summary>
    public required string Banner { get; init; }

    /// <summary>Whether all accounts and posts are made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>What the evidence carries, in one sentence with a word of likelihood.</summary>
    public required SummarySentence BottomLine { get; init; }

    /// <summary>How firm that is, kept apart from it (ICD 203 keeps likelihood and confidence apart).</summary>
    public required SummarySentence Confidence { get; init; }

    /// <summary>The level that <see cref="Confidence"/> says. Default low.</summary>
    public ConfidenceLevel Level { get; init; }

    /// <summary>The rungs, the lowest first.</summary>
    public required IReadOnlyList<LadderStep> Ladder { get; init; }

    /// <summary>The findings that bear on the judgement, with their grades.</summary>
    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>All findings, with those that only describe and those that could not be computed.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>By what others can look for the same; accounts only where they are held to be inauthentic and coordinated.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>What the analyst entered.</summary>
    public required IReadOnlyList<ContextItem> Context { get; init; }

    /// <summary>The explanations weighed against each other.</summary>
    public required CompetingHypotheses Explanations { get; init; }

    /// <summary>Techniques of the DISARM framework that the findings show.</summary>
    public required IReadOnlyList<TechniqueTag> Techniques { get; init; }

    /// <summary>What the analyst says of the work.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The period under study; null where the case names none.</summary>
    public Period? Period { get; init; }

    /// <summary>Label of the country whose traces hold, where the ladder reaches that rung; else null.</summary>
    public string? Country { get; init; }

    /// <summary>What could not be checked before the summary was made, as sentences.</summary>
    public IReadOnlyList<string> NotChecked { get; init; } = [];

    /// <summary>What was assumed where strength was computed.</summary>
    public StrengthOptions Assumptions { get; init; } = new();

    /// <summary>All of it as sections, in the order of reading: what every readable form shows.</summary>
    public required IReadOnlyList<SummarySection> Sections { get; init; }

    /// <summary>Hash of what the findings rest on.</summary>
    public required string InputHash { get; init; }

    /// <summary>Hash of the run: over the findings and all that the analyst entered. Every form carries it.</summary>
    public required string RunHash { get; init; }

    /// <summary>The instant that stands in exports in place of a clock: midnight UTC of the day of publication, else the end of the period, else the latest date of the contextual evidence, else the first instant of 1970.</summary>
    public DateTime AsOf =>
        Publication.On is { } day ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        : Period?.End ?? Context.Max(c => c.Date)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? DateTime.UnixEpoch;

    /// <summary>One section, for those who show them one by one.</summary>
    /// <param name="id">Its id, such as <c>bottom-line</c>.</param>
    /// <exception cref="InputException">There is no such section.</exception>
    public SummarySection Section(string id) =>
        Sections.FirstOrDefault(s => s.Id == id)
        ?? throw new InputException(
            $"The summary has no section '{id}'.",
            Sections.Count == 0 ? "It has no sections at all." : $"Its sections are: {string.Join(", ", Sections.Select(s => s.Id))}.");
}
