namespace Concordance.Statistics;

/// <summary>How often a marker occurs in the group under study, beside how often it occurs in the comparison group: its base rate.</summary>
/// <remarks>
/// A marker says something only through the ratio of the two rates. Even a large ratio does not say who is behind an
/// account, and one account with the marker proves nothing about that account.
/// </remarks>
/// <param name="Id">Stable short name, such as <c>created-within-30-days</c>.</param>
/// <param name="Label">The marker in words, as shown to a reader.</param>
/// <param name="Studied">Rate in the group under study.</param>
/// <param name="Comparison">Rate in the comparison group: the base rate.</param>
public sealed record MarkerComparison(string Id, string Label, Proportion Studied, Proportion Comparison)
{
    /// <summary>Where the comparison group is weighted to be like the group under study: the ratio by the weights, as it may be shown, since rounded counts would make another. Null where the counts make the ratio.</summary>
    public RateRatio? Weighted { get; init; }

    /// <summary>How many of the comparison group have the marker before it is weighted, by which small counts are told; the count itself where it is not weighted.</summary>
    public int Unweighted { get; init; } = Comparison.Count;

    /// <summary>The ratio of the two rates with its 95 % interval.</summary>
    public RateRatio Ratio => Weighted ?? RateRatio.Of(Studied, Comparison);
}
