namespace Concordance.Coordination.Peers;

/// <summary>Quantiles as R computes them by default: Hyndman and Fan's type 7 (The American Statistician 50, 1996, 361-365).</summary>
static class Quantile
{
    /// <summary>A quantile of those of the numbers that are above 0; NaN where none is.</summary>
    internal static double OfCounts(int[] counts, double p)
    {
        // Nearly all weights are small: they are counted, and only the others sorted.
        Span<int> small = stackalloc int[256];
        var large = new List<int>();
        var number = 0;
        foreach (var count in counts)
        {
            if (count <= 0) continue;
            number++;
            if (count < small.Length) small[count]++;
            else large.Add(count);
        }
        if (number == 0) return double.NaN;
        large.Sort();
        var place = (number - 1) * p;
        var (low, high) = (At((int)Math.Floor(place), small, large), At((int)Math.Ceiling(place), small, large));
        var part = place - Math.Floor(place);
        return low == high ? low : (1 - part) * low + part * high;
    }

    static int At(int place, ReadOnlySpan<int> small, List<int> large)
    {
        for (var value = 1; value < small.Length; value++)
        {
            if (place < small[value]) return value;
            place -= small[value];
        }
        return large[place];
    }
}
