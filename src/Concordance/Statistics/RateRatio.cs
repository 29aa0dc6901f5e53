namespace Concordance.Statistics;

/// <summary>The ratio of two proportions with its 95 % interval.</summary>
/// <remarks>
/// Interval on the log scale (D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies",
/// Biometrics 34 (1978), 469-474). Half a count is added to every cell, so that a marker never seen in one group gives a
/// wide interval in place of an infinite ratio. So the value is not quite that of dividing the two rates; where both are of all, it is 1.
/// </remarks>
/// <param name="Value">Rate in the first group over rate in the second; not a number where a group is empty.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
public sealed record RateRatio(double Value, double Low, double High)
{
    /// <summary>The ratio of <paramref name="first"/> to <paramref name="second"/>.</summary>
    public static RateRatio Of(Proportion first, Proportion second)
    {
        if (first.Total == 0 || second.Total == 0) return new(double.NaN, 0, double.PositiveInfinity);
        return Of(first.Count, first.Total, second.Count, second.Total);
    }

    /// <summary>The same of counts that need not be whole, as weighted ones are.</summary>
    internal static RateRatio Of(double firstCount, double firstTotal, double secondCount, double secondTotal)
    {
        double a = firstCount + 0.5, n = firstTotal + 1, b = secondCount + 0.5, m = secondTotal + 1;
        double log = Math.Log(a / n) - Math.Log(b / m);
        double error = Math.Sqrt(1 / a - 1 / n + 1 / b - 1 / m);
        double spread = Proportion.Z95 * error;
        // All beside all are equally frequent: the half counts would make a little less or more of it.
        if (firstCount == firstTotal && secondCount == secondTotal) return new(1, Math.Min(1, Math.Exp(log - spread)), Math.Max(1, Math.Exp(log + spread)));
        return new(Math.Exp(log), Math.Exp(log - spread), Math.Exp(log + spread));
    }
}
