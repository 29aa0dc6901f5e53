namespace Concordance.Statistics;

/// <summary>A count out of a total, with the interval that its size allows.</summary>
/// <remarks>
/// The interval is Wilson's score interval at 95 %: E. B. Wilson, "Probable inference, the law of succession, and
/// statistical inference", JASA 22 (1927), 209-212. It treats the accounts or posts counted as independent draws. Members
/// of one campaign are not, so for them it is narrower than it should be.
/// </remarks>
/// <param name="Count">How many have the property; 0 to <paramref name="Total"/>.</param>
/// <param name="Total">How many were looked at. Zero is allowed: then nothing is known and the interval is 0 to 1.</param>
public sealed record Proportion(int Count, int Total)
{
    /// <summary>The two-sided 95 % point of the standard normal distribution.</summary>
    internal const double Z95 = 1.959963984540054;

    /// <summary>The share, 0 to 1; not a number where <see cref="Total"/> is zero.</summary>
    public double Value => Total == 0 ? double.NaN : (double)Count / Total;

    /// <summary>Lower end of the 95 % interval.</summary>
    public double Low => Bound(-1);

    /// <summary>Upper end of the 95 % interval.</summary>
    public double High => Bound(+1);

    double Bound(int sign)
    {
        if (Total == 0) return sign < 0 ? 0 : 1;
        double n = Total, p = Count / n, z2 = Z95 * Z95;
        double centre = p + z2 / (2 * n);
        double spread = Z95 * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        return Math.Clamp((centre + sign * spread) / (1 + z2 / n), 0, 1);
    }
}
