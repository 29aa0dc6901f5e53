namespace Concordance.Notebooks;

/// <summary>Something that is not as it was published.</summary>
/// <param name="Where">The notebook and cell, or the record.</param>
/// <param name="What">Which part: <c>text of the cell</c>, <c>output 1, text/html</c>, <c>value</c>.</param>
/// <param name="Was">What was published, cut to a line or so.</param>
/// <param name="Is">What there is now, likewise.</param>
/// <param name="WithinTolerance">Whether only numbers differ, and by no more than <see cref="JsonComparison.RelativeTolerance"/>: that does not count as a change.</param>
public sealed record Difference(string Where, string What, string Was, string Is, bool WithinTolerance = false);
