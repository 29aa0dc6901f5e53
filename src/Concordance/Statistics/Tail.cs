using MathNet.Numerics;

namespace Concordance.Statistics;

/// <summary>Upper tails of count distributions: the probability of so many or more.</summary>
public static class Tail
{
    /// <summary>P(X ≥ <paramref name="count"/>) for a Poisson variable.</summary>
    public static double Poisson(int count, double mean) =>
        count <= 0 ? 1 : mean <= 0 ? 0 : SpecialFunctions.GammaLowerRegularized(count, mean);

    /// <summary>P(X ≥ <paramref name="count"/>) for a count whose variance is <paramref name="dispersion"/> times its mean.</summary>
    /// <remarks>Negative binomial in the form whose variance is linear in the mean (NB1); Poisson where the dispersion is 1 or less.</remarks>
    public static double NegativeBinomial(int count, double mean, double dispersion)
    {
        if (dispersion <= 1 + 1e-9) return Poisson(count, mean);
        if (count <= 0) return 1;
        if (mean <= 0) return 0;
        var size = mean / (dispersion - 1);
        return SpecialFunctions.BetaRegularized(count, size, (dispersion - 1) / dispersion);
    }

    /// <summary>The least count whose upper tail is below <paramref name="probability"/>.</summary>
    public static int NegativeBinomialQuantile(double probability, double mean, double dispersion)
    {
        var high = 1;
        while (NegativeBinomial(high, mean, dispersion) >= probability) high *= 2;
        var low = high / 2;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (NegativeBinomial(middle, mean, dispersion) >= probability) low = middle; else high = middle;
        }
        return high;
    }
}
