using System.Globalization;

namespace Concordance.Charts.Forms;

/// <summary>Round positions for axes of numbers and of shares, the same in both forms.</summary>
static class Ticks
{
    /// <summary>About <paramref name="wanted"/> round steps from zero; the last is at or above <paramref name="max"/>.</summary>
    public static IReadOnlyList<double> UpTo(double max, int wanted = 5)
    {
        if (!(max > 0) || double.IsInfinity(max)) max = 1;
        double rough = max / wanted, power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        int count = (int)Math.Ceiling(max / step - 1e-9);
        return [.. Enumerable.Range(0, count + 1).Select(i => i * step)];
    }

    /// <summary>Counts: whole steps only.</summary>
    public static IReadOnlyList<double> Counts(double max) =>
        max <= 5 ? [.. Enumerable.Range(0, (int)Math.Ceiling(Math.Max(max, 1)) + 1).Select(i => (double)i)] : UpTo(max);

    /// <summary>Shares from zero to <paramref name="max"/> (0 to 1), never beyond one.</summary>
    public static IReadOnlyList<double> Shares(double max, int wanted = 5) => [.. UpTo(Math.Min(100 * max, 100), wanted).Select(t => Math.Min(t, 100) / 100)];

    /// <summary>Shares from zero to the first of 100, 40, 20, 10 per cent and so on that holds <paramref name="max"/> (0 to 1), for an axis of square roots: closer together where they are small.</summary>
    public static IReadOnlyList<double> Roots(double max)
    {
        double[] parts = [0, 0.01, 0.04, 0.1, 0.25, 0.5, 1];
        double end = 1;
        foreach (double smaller in new[] { 0.4, 0.2, 0.1, 0.04, 0.02, 0.01 })
            if (max <= smaller) end = smaller;
        // Below one in a hundred labels have a digit more, and no room for the first.
        return [.. parts.Where(p => end == 1 || p != 0.01).Select(p => p * end)];
    }

    public static string Count(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>A share as it is told to a reader: two significant digits below ten percent, none after the point above.</summary>
    public static string Told(double share)
    {
        double percent = 100 * share;
        string format = percent is 0 or >= 9.95 ? "0" : percent >= 0.995 ? "0.0" : "0.00";
        return double.IsNaN(share) ? "no data" : percent.ToString(format, CultureInfo.InvariantCulture) + " %";
    }
}
