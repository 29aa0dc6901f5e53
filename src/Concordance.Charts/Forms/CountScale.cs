using System.Globalization;

namespace Concordance.Charts.Forms;

/// <summary>Colours for counts, from pale to dark, on a scale under which one burst does not make all else pale.</summary>
sealed record CountScale(long Low, long Max, bool Logarithmic)
{
    // One hue, darker with every step: the order is seen also in grey, and by the colour-blind.
    static readonly (int R, int G, int B)[] Stops = [(214, 232, 244), (120, 183, 222), (0, 114, 178), (5, 48, 84)];

    /// <summary>Above this many times the median, the square root would leave the usual counts too pale to tell apart.</summary>
    const double MostForRoot = 16;

    /// <summary>The scale for some counts above zero.</summary>
    public static CountScale Of(IReadOnlyList<long> counts)
    {
        long[] sorted = [.. counts.Order()];
        bool logarithmic = sorted[^1] > MostForRoot * sorted[sorted.Length / 2];
        // Half of a quiet day: below it the ramp would be spent on counts that hardly occur.
        return new(logarithmic ? Math.Max(1, sorted[sorted.Length / 20] / 2) : 0, sorted[^1], logarithmic);
    }

    public string Name => Logarithmic ? "logarithmic" : "square-root";

    /// <summary>Where a count lies between the palest (0) and the darkest (1).</summary>
    public double Position(long count) => Max <= 1 ? 1
        : Logarithmic ? Math.Max(0, Math.Log(count / (double)Low) / Math.Log(Max / (double)Low)) : Math.Sqrt(count / (double)Max);

    public string Color(double position)
    {
        double scaled = Math.Clamp(position, 0, 1) * (Stops.Length - 1);
        int below = Math.Min((int)scaled, Stops.Length - 2);
        double part = scaled - below;
        int Mix(int a, int b) => (int)Math.Round(a + part * (b - a));
        var ((r, g, b), (r2, g2, b2)) = (Stops[below], Stops[below + 1]);
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(r, r2):X2}{Mix(g, g2):X2}{Mix(b, b2):X2}");
    }

    /// <summary>Whether white is easier to read than ink on the colour of a position.</summary>
    public static bool IsDark(double position) => position > 0.5;

    /// <summary>The ramp as plotly.js wants it.</summary>
    public object[] Ramp() => [.. Stops.Select((_, i) => (double)i / (Stops.Length - 1)).Select(p => new object[] { p, Color(p) })];

    /// <summary>Four or fewer round counts over the scale, the last the largest count itself.</summary>
    public IReadOnlyList<long> Samples()
    {
        var samples = new SortedSet<long> { Max };
        foreach (double position in new[] { 0.25, 0.5, 0.75 })
        {
            double count = Logarithmic ? Low * Math.Pow(Max / (double)Low, position) : position * position * Max;
            long round = Round(count);
            if (round > Low && round < Max) samples.Add(round);
        }
        return [.. samples];
    }

    static long Round(double count)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, count))));
        return (long)(power * Math.Round(count / power));
    }
}
