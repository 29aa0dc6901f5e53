namespace Concordance.Attribution;

/// <summary>How far the findings carry, rung by rung.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Reached">Whether the evidence reaches it: its own condition is met, and those of all rungs below.</param>
/// <param name="Met">Whether its own condition is met.</param>
/// <param name="Condition">What it takes.</param>
/// <param name="Reason">What is there, or what is missing.</param>
/// <param name="FindingIds">The findings that it rests on.</param>
public sealed record LadderStep(Rung Rung, bool Reached, bool Met, string Condition, string Reason, IReadOnlyList<string> FindingIds)
{
    /// <summary>How probable it is; null for rungs that posts can't show.</summary>
    public RungStrength? Strength { get; init; }

    /// <summary>Why it is to be doubted although its condition is met, as sentences; empty where nothing speaks against it.</summary>
    public IReadOnlyList<SummarySentence> Doubts { get; init; } = [];
}
