namespace Concordance.Coordination.Peers;

/// <summary>Quantiles as R computes them by default: Hyndman and Fan's type 7 (The American Statistician 50, 1996, 361-365).</summary>
static class Quantile
{
    /// <summary>A quantile of those of the numbers that are above 0; NaN where none is.</summary>
    internal static double OfCounts(int[] counts, double p)
    {
        var sorted = Array.FindAll(counts, c => c > 0);
        if (sorted.Length == 0) return double.NaN;
        Array.Sort(sorted);
        var place = (sorted.Length - 1) * p;
        var (low, high) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        var part = place - Math.Floor(place);
        return low == high ? low : (1 - part) * low + part * high;
    }
}
