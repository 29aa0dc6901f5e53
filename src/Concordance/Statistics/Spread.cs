namespace Concordance.Statistics;

/// <summary>How counts and values are spread.</summary>
public static class Spread
{
    /// <summary>Gini coefficient of counts: 0 where all have the same, towards 1 where one has everything; not a number for none, nor for one, which can't be uneven.</summary>
    public static double Gini(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToArray();
        double total = sorted.Sum(c => (long)c);
        if (total == 0 || sorted.Length == 1) return double.NaN;
        double weighted = 0;
        for (var i = 0; i < sorted.Length; i++) weighted += (i + 1.0) * sorted[i];
        return 2 * weighted / (sorted.Length * total) - (sorted.Length + 1.0) / sorted.Length;
    }

    /// <summary>The median; not a number for none.</summary>
    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>A quantile, with a straight line between two values (type 7 of R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996); not a number for none.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="share">Which quantile, from 0 to 1.</param>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0) return double.NaN;
        var place = (sorted.Length - 1) * share;
        var (low, high) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return low == high ? low : low + (place - Math.Floor(place)) * (high - low);
    }
}
