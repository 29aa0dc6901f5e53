namespace Concordance.Statistics;

/// <summary>How counts and values are spread.</summary>
public static class Spread
{
    /// <summary>Gini coefficient of counts: 0 where all have the same, towards 1 where one has everything; not a number for none.</summary>
    public static double Gini(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToArray();
        double total = sorted.Sum(c => (long)c);
        if (total == 0) return double.NaN;
        double weighted = 0;
        for (var i = 0; i < sorted.Length; i++) weighted += (i + 1.0) * sorted[i];
        return 2 * weighted / (sorted.Length * total) - (sorted.Length + 1.0) / sorted.Length;
    }

    /// <summary>The median; not a number for none.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0) return double.NaN;
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
