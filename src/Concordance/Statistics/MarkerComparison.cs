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

    /// <summary>The rate by the weights, 0 to 1, which rounded counts would make another; null where the comparison group is not weighted.</summary>
    public double? WeightedRate { get; init; }

    /// <summary>The comparison group before it is weighted, by which small counts are told; the proportion itself where it is not weighted.</summary>
    public Proportion BeforeWeights { get; init; } = Comparison;

    /// <summary>The ratio of the two rates with its 95 % interval.</summary>
    public RateRatio Ratio => Weighted ?? RateRatio.Of(Studied, Comparison);
}
