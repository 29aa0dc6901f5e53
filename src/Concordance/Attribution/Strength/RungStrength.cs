namespace Concordance.Attribution;

/// <summary>How probable a rung is, given the findings that bear on it: a range over what is assumed, and the word that follows from it.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Items">The findings that hold and whose ratio can be told, in the order in which they are multiplied: those of one group of dependent markers count once.</param>
/// <param name="AsOne">The ratio if all of them were one and the same thing said several times: that of the strongest.</param>
/// <param name="AsIndependent">The ratio if they were independent: the product.</param>
/// <param name="Probabilities">For each prior the probability with <paramref name="AsOne"/> and with <paramref name="AsIndependent"/>.</param>
/// <param name="CannotTell">Why no strength is told; null where it is.</param>
public sealed record RungStrength(
    Rung Rung, IReadOnlyList<RungStrengthItem> Items, double AsOne, double AsIndependent, IReadOnlyList<PriorProbability> Probabilities, string? CannotTell)
{
    /// <summary>The least probability over all priors and both bounds of dependence.</summary>
    public double Low => Probabilities.Count == 0 ? double.NaN : Probabilities.Min(p => Math.Min(p.AsOne, p.AsIndependent));

    /// <summary>The greatest.</summary>
    public double High => Probabilities.Count == 0 ? double.NaN : Probabilities.Max(p => Math.Max(p.AsOne, p.AsIndependent));

    /// <summary>The word of the low end: what is said holds for the most sceptical of the priors; null where none is told.</summary>
    public LikelihoodWord? Word => CannotTell is null ? LikelihoodWord.Of(Low) : null;
}

/// <summary>A finding and its ratio.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="Ratio">Its ratio.</param>
public sealed record RungStrengthItem(string FindingId, LikelihoodRatio Ratio);

/// <summary>What becomes of a prior.</summary>
/// <param name="Prior">Probability before the evidence.</param>
/// <param name="AsOne">After it, if all findings say one thing.</param>
/// <param name="AsIndependent">After it, if they are independent.</param>
public sealed record PriorProbability(double Prior, double AsOne, double AsIndependent);
