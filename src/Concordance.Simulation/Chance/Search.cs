namespace Concordance.Simulation.Chance;

/// <summary>Binary search over places in order.</summary>
static class Search
{
    /// <summary>The first place from <paramref name="low"/> on that does not lie before what is sought; <paramref name="high"/> where all do.</summary>
    public static long First(long low, long high, Func<long, bool> liesBefore)
    {
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (liesBefore(middle)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
