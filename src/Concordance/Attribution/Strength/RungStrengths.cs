namespace Concordance.Attribution;

/// <summary>Computes how probable a rung is.</summary>
public static class RungStrengths
{
    /// <summary>The strength of a rung from the findings that hold on it.</summary>
    public static RungStrength Of(Rung rung, IReadOnlyList<Finding> holding, StrengthOptions? options = null) => new(rung, [], double.NaN, double.NaN, [], "to do");
}
