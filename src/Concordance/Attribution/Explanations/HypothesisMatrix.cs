namespace Concordance.Attribution;

/// <summary>Makes the matrix of evidence and explanations.</summary>
public static class HypothesisMatrix
{
    /// <summary>The matrix of the findings that bear on the explanations and of the contextual evidence.</summary>
    public static CompetingHypotheses Of(IReadOnlyList<Finding> findings, IReadOnlyList<ContextItem> context) => new([], [], []);

    /// <summary>What speaks against a rung although its condition is met.</summary>
    public static IReadOnlyList<SummarySentence> Doubts(Rung rung, IReadOnlyList<Finding> findings, CompetingHypotheses matrix) => [];
}
