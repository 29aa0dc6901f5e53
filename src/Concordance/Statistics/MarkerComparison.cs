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
    /// <summary>The ratio of the two rates with its 95 % interval.</summary>
    public RateRatio Ratio => RateRatio.Of(Studied, Comparison);
}
