namespace Concordance.Attribution;

/// <summary>Computes how probable a rung is.</summary>
public static class RungStrengths
{
    /// <summary>The strength of a rung from the findings that hold on it.</summary>
    public static RungStrength Of(Rung rung, IReadOnlyList<Finding> holding, StrengthOptions? options = null) => new(rung, [], double.NaN, double.NaN, [], "to do");

    /// <summary>The word where everything that bears on the lowest rungs was examined and nothing holds: that of the probability which the greatest prior and the least detection leave.</summary>
    public static LikelihoodWord WhereNothingHolds(StrengthOptions? options = null)
    {
        options ??= new();
        var (prior, missed) = (options.Priors.Max(), 1 - options.Detection.Low);
        return LikelihoodWord.Of(prior * missed / (prior * missed + (1 - prior)));
    }
}
