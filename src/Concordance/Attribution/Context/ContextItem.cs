namespace Concordance.Attribution;

/// <summary>Evidence that no data holds, entered by the analyst in <c>case.json</c>: a press report, an extract of a registry, a diplomatic statement. It is shown as such and never counts among what was computed.</summary>
public sealed record ContextItem
{
    /// <summary>Short id, such as <c>C1</c>: the letter C and a number, each once in a case.</summary>
    public required string Id { get; init; }

    /// <summary>What the source says, in the analyst's words: one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>Who says it: paper and date, registry and extract, office and occasion.</summary>
    public required string Source { get; init; }

    /// <summary>Day of the source.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it can be read; shown as text, never as a link that a page would follow by itself.</summary>
    public string? Url { get; init; }

    /// <summary>Admiralty grade of source and information, such as <c>B2</c>; see <see cref="AdmiraltyGrade"/>.</summary>
    public required string Grade { get; init; }

    /// <summary>How it fits each explanation, by its id (see <see cref="Explanation"/>); those not named are neutral.</summary>
    public IReadOnlyDictionary<string, Fit> Fits { get; init; } = new Dictionary<string, Fit>();

    /// <summary>Findings that the source bears out from elsewhere, by name, such as <c>coordinated</c>.</summary>
    public IReadOnlyList<string> Confirms { get; init; } = [];
}
