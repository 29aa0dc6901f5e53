using Concordance.Statistics;

namespace Concordance.Tests.Statistics;

public class TailTests
{
    // The first term by logarithms, the others from the ratio of neighbours; summed from the count up, so that nothing cancels.
    static double Sum(int count, double first, Func<int, double> ratio)
    {
        double sum = 0, term = first;
        for (var k = count; k < count + 100_000 && term > 0; k++)
        {
            sum += term;
            term *= ratio(k);
        }
        return sum;
    }

    static double LogFactorial(int n) => Enumerable.Range(1, n).Sum(i => Math.Log(i));

    [Theory]
    [InlineData(1, 0.001)]
    [InlineData(2, 0.2)]
    [InlineData(5, 5.0)]
    [InlineData(12, 0.05)]
    [InlineData(50, 0.5)]
    [InlineData(40, 90.0)]
    [InlineData(300, 200.0)]
    public void Tail_Poisson_IsTheSum(int count, double mean)
    {
        var sum = Sum(count, Math.Exp(count * Math.Log(mean) - mean - LogFactorial(count)), k => mean / (k + 1));
        Assert.Equal(1, Tail.Poisson(count, mean) / sum, 1e-8);
    }

    [Theory]
    [InlineData(1, 0.2, 1.5)]
    [InlineData(3, 0.2, 1.2)]
    [InlineData(10, 4.0, 2.0)]
    [InlineData(60, 12.0, 3.0)]
    [InlineData(400, 100.0, 8.0)]
    [InlineData(5, 20.0, 1.01)]
    public void Tail_NegativeBinomial_IsTheSum(int count, double mean, double dispersion)
    {
        // Drawn as a Poisson variable whose mean is gamma: successes r, stop probability 1 / dispersion.
        double r = mean / (dispersion - 1), p = 1 / dispersion;
        var first = Math.Exp(Enumerable.Range(0, count).Sum(i => Math.Log(r + i)) - LogFactorial(count) + r * Math.Log(p) + count * Math.Log(1 - p));
        Assert.Equal(1, Tail.NegativeBinomial(count, mean, dispersion) / Sum(count, first, k => (r + k) / (k + 1) * (1 - p)), 1e-7);
    }

    [Theory]
    [InlineData(0.2, 1.0)]
    [InlineData(3.0, 1.0)]
    [InlineData(40.0, 2.5)]
    [InlineData(1000.0, 12.0)]
    public void Tail_Quantile_IsTheFirstCountBelowTheProbability(double mean, double dispersion)
    {
        foreach (var probability in new[] { 0.5, 0.05, 0.001, 1e-9 })
        {
            var count = Tail.NegativeBinomialQuantile(probability, mean, dispersion);
            Assert.True(Tail.NegativeBinomial(count, mean, dispersion) < probability);
            Assert.True(Tail.NegativeBinomial(count - 1, mean, dispersion) >= probability);
        }
    }

    [Theory]
    [InlineData(0, 3.0, 1.0)]
    [InlineData(-1, 3.0, 2.0)]
    [InlineData(0, 0.0, 2.0)]
    public void Tail_NoneOrMore_IsCertain(int count, double mean, double dispersion) =>
        Assert.Equal(1, Tail.NegativeBinomial(count, mean, dispersion));

    [Fact]
    public void Tail_ManyWhereNoneAreExpected_IsImpossible() =>
        Assert.Equal((0, 0), (Tail.Poisson(1, 0), Tail.NegativeBinomial(1, 0, 2)));

    [Theory]
    [InlineData(100_000, 0.2, 1.5)]
    [InlineData(1_000_000, 50.0, 1.0)]
    [InlineData(1_000_000, 900_000.0, 3.0)]
    public void Tail_LargeCounts_AreStillProbabilities(int count, double mean, double dispersion) =>
        Assert.InRange(Tail.NegativeBinomial(count, mean, dispersion), 0, 1e-9);

    [Fact]
    public void Tail_Hypergeometric_IsTheSumOfAllWays()
    {
        foreach (var (drawn, marked, total) in new[] { (5, 4, 12), (10, 3, 11), (20, 30, 60), (1, 1, 1), (0, 3, 5), (7, 0, 9), (50, 51, 101), (40, 200, 1000) })
            for (var count = 0; count <= Math.Min(drawn, marked) + 1; count++)
            {
                double sum = 0;
                for (var k = Math.Max(count, Math.Max(0, drawn + marked - total)); k <= Math.Min(drawn, marked); k++)
                    sum += Math.Exp(Choose(marked, k) + Choose(total - marked, drawn - k) - Choose(total, drawn));
                Assert.Equal(sum, Tail.Hypergeometric(count, drawn, marked, total), 1e-9);
                if (sum > 0) Assert.Equal(1, Tail.Hypergeometric(count, drawn, marked, total) / sum, 1e-7);
            }

        static double Choose(int n, int k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);
    }

    [Fact]
    public void Tail_HypergeometricOfMillions_IsNearTheNormalCurve()
    {
        // Mean 50,000, standard deviation 154.1: the count, less half, is 2.7156 of these above.
        Assert.Equal(0.003308, Tail.Hypergeometric(50_419, 1_000_000, 100_000, 2_000_000), 1e-5);
        Assert.Equal(1 - 0.003308, Tail.Hypergeometric(49_582, 1_000_000, 100_000, 2_000_000), 1e-5);
    }
}
