namespace Concordance.Simulation.Realism;

/// <summary>
/// How whole numbers are spread. A quantile is by nearest rank: the p-th percentile of n values in order is the value at rank
/// p * n / 100, rounded up, so it is always one of the values.
/// </summary>
/// <param name="Count">How many values there were; with none, everything else is 0.</param>
/// <param name="P10">10th percentile.</param>
/// <param name="P25">25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">75th percentile.</param>
/// <param name="P90">90th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Max">The largest value.</param>
sealed record Quantiles(long Count, long P10, long P25, long P50, long P75, long P90, long P99, long Max)
{
    /// <summary>From values in any order.</summary>
    public static Quantiles Of(IEnumerable<long> values)
    {
        var tally = new Dictionary<long, long>();
        foreach (var value in values) tally[value] = tally.GetValueOrDefault(value) + 1;
        return OfTally(tally);
    }

    /// <summary>From values with how often each occurs.</summary>
    public static Quantiles OfTally(IReadOnlyDictionary<long, long> tally)
    {
        var values = tally.OrderBy(t => t.Key).ToArray();
        var count = values.Sum(v => v.Value);
        return new(count, At(10), At(25), At(50), At(75), At(90), At(99), At(100));

        long At(int percent)
        {
            var rank = (percent * count + 99) / 100;
            foreach (var (value, times) in values)
            {
                rank -= times;
                if (rank <= 0) return value;
            }
            return 0;
        }
    }
}
