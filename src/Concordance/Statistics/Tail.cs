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

    /// <summary>P(X ≥ <paramref name="count"/>) for the number of marked ones among <paramref name="drawn"/> that are drawn from <paramref name="total"/>, without putting back.</summary>
    /// <param name="count">The count.</param>
    /// <param name="drawn">How many are drawn.</param>
    /// <param name="marked">How many of all are marked.</param>
    /// <param name="total">How many there are.</param>
    public static double Hypergeometric(int count, int drawn, int marked, int total)
    {
        int least = Math.Max(0, drawn + marked - total), most = Math.Min(drawn, marked);
        if (count <= least) return 1;
        if (count > most) return 0;
        // The shorter way: up where the count is above the mean, else down, by the ratio of neighbours.
        var up = count > (double)drawn * marked / total;
        double term = 1, sum = 0;
        for (var k = up ? count : count - 1; k >= least && k <= most && term > sum * 1e-17; k += up ? 1 : -1)
        {
            sum += term;
            term *= up ? (double)(marked - k) * (drawn - k) / ((k + 1.0) * (total - marked - drawn + k + 1.0)) : (double)k * (total - marked - drawn + k) / ((marked - k + 1.0) * (drawn - k + 1.0));
        }
        var tail = sum * Math.Exp(LogChoose(marked, up ? count : count - 1) + LogChoose(total - marked, drawn - (up ? count : count - 1)) - LogChoose(total, drawn));
        return Math.Clamp(up ? tail : 1 - tail, 0, 1);
    }

    static double LogChoose(int n, int k) => SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0);
}
