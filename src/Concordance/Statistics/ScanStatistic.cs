namespace Concordance.Statistics;

/// <summary>A stretch of days with more events than were to be expected.</summary>
/// <param name="Start">Its first day, counted from the first of the series.</param>
/// <param name="Days">How many days.</param>
/// <param name="Count">Events in it.</param>
/// <param name="Expected">Events to be expected in it.</param>
/// <param name="Ratio">Logarithm of the likelihood ratio: count ln(count / expected) - (count - expected).</param>
/// <param name="PValue">Probability that the strongest stretch of the whole series is as strong or stronger by chance; never below 1 / (replicates + 1).</param>
public sealed record ScanWindow(int Start, int Days, int Count, double Expected, double Ratio, double PValue);

/// <summary>Finds stretches of days with too many events, whatever their place and length, with one p-value for having looked everywhere.</summary>
/// <remarks>
/// The scan statistic of J. I. Naus, "The distribution of the size of the maximum cluster of points on a line", JASA 60 (1965), 532-538, with windows of several lengths and the likelihood ratio of M. Kulldorff, "A spatial scan statistic",
/// Commun. Statist. Theory Meth. 26 (1997), 1481-1496, section 4. P-values by Monte Carlo (M. Dwass, Ann. Math. Statist. 28 (1957), 181-187): the strongest window of each series that the null draws is set beside those of the data, so that they are exact for any
/// null that can be drawn, and cautious for the second window and those after it.
/// </remarks>
public static class ScanStatistic
{
    /// <summary>Windows that overlap are told once: each is the strongest among those that it overlaps.</summary>
    /// <param name="counts">Events of each day.</param>
    /// <param name="expected">From counts to what was to be expected of each day, above 0. Asked for each series, since what is expected may be learnt from it.</param>
    /// <param name="draw">Draws a series of the null; the argument is the seed.</param>
    /// <param name="longest">Longest window; days.</param>
    /// <param name="replicates">Series drawn.</param>
    /// <param name="level">P-value up to which a window is told.</param>
    /// <param name="seed">Seed; same seed, same p-values.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The windows, the strongest first.</returns>
    public static IReadOnlyList<ScanWindow> Of(
        int[] counts, Func<int[], double[]> expected, Func<ulong, int[]> draw, int longest, int replicates, double level, ulong seed, CancellationToken cancel = default)
    {
        if (counts.Length == 0) return [];
        var of = expected(counts);
        var strongest = Strongest(counts, of, longest);
        if (strongest == 0) return [];
        var seeds = new ulong[replicates];
        for (var r = 0; r < replicates; r++) seeds[r] = SplitMix64.Next(ref seed);
        var null_ = new double[replicates];
        Parallel.For(0, replicates, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, r =>
        {
            var series = draw(seeds[r]);
            null_[r] = Strongest(series, expected(series), longest);
        });
        Array.Sort(null_);
        // The least ratio whose p-value is within the level.
        var most = (int)Math.Floor(level * (replicates + 1)) - 1;
        if (most < 0) return [];
        var least = most >= replicates ? 0 : null_[replicates - 1 - most];
        return [.. Apart(Windows(counts, of, longest, least)).Select(w => w with { PValue = PValue(w.Ratio) }).Where(w => w.PValue <= level)];

        double PValue(double ratio)
        {
            // How many draws are as strong: rounding must not tell a tie apart.
            var below = Array.FindIndex(null_, n => n >= ratio - 1e-9);
            return (1.0 + (below < 0 ? 0 : replicates - below)) / (replicates + 1.0);
        }
    }

    /// <summary>The greatest likelihood ratio of any window; 0 where none holds more than expected.</summary>
    internal static double Strongest(int[] counts, double[] expected, int longest)
    {
        var best = 0.0;
        for (var start = 0; start < counts.Length; start++)
        {
            if (counts[start] == 0) continue;
            double count = 0, mean = 0;
            for (var day = start; day < Math.Min(counts.Length, start + longest); day++)
            {
                count += counts[day];
                mean += expected[day];
                if (counts[day] == 0 || count <= mean) continue;
                // Never more than this: most windows need no logarithm.
                if ((count - mean) * (count - mean) / (2 * mean) <= best) continue;
                best = Math.Max(best, Ratio(count, mean));
            }
        }
        return best;
    }

    static double Ratio(double count, double mean) => count * Math.Log(count / mean) - (count - mean);

    // The strongest window begins and ends with a day that has events.
    static IEnumerable<ScanWindow> Windows(int[] counts, double[] expected, int longest, double least)
    {
        for (var start = 0; start < counts.Length; start++)
        {
            if (counts[start] == 0) continue;
            double mean = 0;
            var count = 0;
            for (var day = start; day < Math.Min(counts.Length, start + longest); day++)
            {
                count += counts[day];
                mean += expected[day];
                if (counts[day] == 0 || count <= mean) continue;
                if (Ratio(count, mean) is var ratio && ratio >= least - 1e-9) yield return new(start, day - start + 1, count, mean, ratio, 1);
            }
        }
    }

    static IEnumerable<ScanWindow> Apart(IEnumerable<ScanWindow> windows)
    {
        List<ScanWindow> kept = [];
        foreach (var window in windows.OrderByDescending(w => w.Ratio).ThenBy(w => w.Days).ThenBy(w => w.Start))
        {
            if (kept.Any(k => k.Start < window.Start + window.Days && window.Start < k.Start + k.Days)) continue;
            kept.Add(window);
            yield return window;
        }
    }
}
