namespace Concordance.Charts;

/// <summary>What every figure can be told.</summary>
/// <param name="Synthetic">Whether the data is made up. If so, both forms carry the words "SYNTHETIC DATA".</param>
/// <param name="Title">A title in place of the one that the figure makes from its numbers; plain text.</param>
public sealed record FigureOptions(bool Synthetic = false, string? Title = null);
