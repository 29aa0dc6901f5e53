using MathNet.Numerics;

namespace Concordance.Statistics;

/// <summary>Draws from distributions with <see cref="SplitMix64"/>.</summary>
static class Draw
{
    /// <summary>A number of at least 0 and below 1.</summary>
    public static double Unit(ref ulong state) => (SplitMix64.Next(ref state) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of at least 0 and below <paramref name="bound"/>; the bias is below bound / 2^53.</summary>
    public static int Below(int bound, ref ulong state) => (int)(Unit(ref state) * bound);

    /// <summary>A Poisson variable.</summary>
    /// <remarks>By adding up probabilities for small means; else transformed rejection: W. Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12 (1993), 39-45, algorithm PTRS.</remarks>
    public static int Poisson(double mean, ref ulong state)
    {
        const double Small = 10;
        if (mean <= 0) return 0;
        if (mean < Small)
        {
            var left = Unit(ref state);
            var probability = Math.Exp(-mean);
            var count = 0;
            while (left >= probability && probability > 0)
            {
                left -= probability;
                probability *= mean / ++count;
            }
            return count;
        }
        double b = 0.931 + 2.53 * Math.Sqrt(mean), a = -0.059 + 0.02483 * b, inverse = 1.1239 + 1.1328 / (b - 3.4), accept = 0.9277 - 3.6224 / (b - 2);
        while (true)
        {
            double u = Unit(ref state) - 0.5, v = Unit(ref state), us = 0.5 - Math.Abs(u);
            var k = Math.Floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= accept) return (int)k;
            if (k < 0 || (us < 0.013 && v > us)) continue;
            if (Math.Log(v * inverse / (a / (us * us) + b)) <= k * Math.Log(mean) - mean - SpecialFunctions.GammaLn(k + 1)) return (int)k;
        }
    }

    /// <summary>A standard normal variable: G. E. P. Box and M. E. Muller, "A note on the generation of random normal deviates", Ann. Math. Statist. 29 (1958), 610-611.</summary>
    public static double Normal(ref ulong state) => Math.Sqrt(-2 * Math.Log(1 - Unit(ref state))) * Math.Cos(2 * Math.PI * Unit(ref state));

    /// <summary>A gamma variable of scale 1: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000.</summary>
    public static double Gamma(double shape, ref ulong state)
    {
        if (shape < 1) return Gamma(shape + 1, ref state) * Math.Pow(1 - Unit(ref state), 1 / shape);
        double d = shape - 1.0 / 3, c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = Normal(ref state), v = 1 + c * x;
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(1 - Unit(ref state)) < 0.5 * x * x + d - d * v + d * Math.Log(v)) return d * v;
        }
    }
}
