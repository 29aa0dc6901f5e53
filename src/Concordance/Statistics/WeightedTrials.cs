namespace Concordance.Statistics;

/// <summary>Independent trials that each have a chance of their own, added up by what each is worth.</summary>
/// <remarks>
/// With all worth the same it is the Poisson-binomial count. Worth is told in whole numbers, so that the distribution of the sum can be worked out exactly, one trial
/// after the other.
/// </remarks>
public static class WeightedTrials
{
    /// <summary>P(sum of the worth of the successes ≥ <paramref name="sum"/>), exactly up to rounding.</summary>
    /// <param name="sum">The sum seen.</param>
    /// <param name="chances">The chance of each trial, 0 to 1.</param>
    /// <param name="worth">What each success is worth, 0 or more.</param>
    /// <returns>The probability. The work grows with the product of the sum and the number of trials.</returns>
    public static double UpperTail(int sum, ReadOnlySpan<double> chances, ReadOnlySpan<int> worth)
    {
        if (chances.Length != worth.Length) throw new ArgumentException("Every trial needs a worth.", nameof(worth));
        if (sum <= 0) return 1;
        // Probability of exactly 0, 1, … so far; that of the sum and more is added up where it arrives, for good.
        Span<double> exactly = sum <= 512 ? stackalloc double[sum] : new double[sum];
        exactly.Clear();
        exactly[0] = 1;
        double tail = 0;
        var most = 0;
        for (var i = 0; i < chances.Length; i++)
        {
            var (chance, step) = (chances[i], worth[i]);
            if (step == 0) continue;
            most = Math.Min(sum - 1, most + step);
            for (var k = most; k >= Math.Max(0, sum - step); k--) tail += exactly[k] * chance;
            for (var k = most; k >= step; k--) exactly[k] = exactly[k] * (1 - chance) + exactly[k - step] * chance;
            for (var k = Math.Min(step - 1, most); k >= 0; k--) exactly[k] *= 1 - chance;
        }
        return Math.Min(1, tail);
    }
}
