namespace Concordance.Statistics;

/// <summary>Correction for looking many times: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995), 289-300.</summary>
public static class FalseDiscovery
{
    /// <summary>The q-value of each p-value: the least false discovery rate at which it would be kept.</summary>
    /// <param name="pValues">P-values, in any order.</param>
    /// <param name="tests">Number of tests made, at least the number of p-values; those not given count as p = 1.</param>
    /// <returns>Q-values in the order of <paramref name="pValues"/>.</returns>
    public static double[] QValues(IReadOnlyList<double> pValues, long tests)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tests, pValues.Count);
        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToArray();
        var q = new double[pValues.Count];
        var least = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, pValues[order[rank - 1]] * tests / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
