using System.Globalization;

namespace Concordance.Charts.Forms;

/// <summary>One row: a label, the common logarithms of a ratio and of the ends of its interval, a remark.</summary>
sealed record RatioRow(string Label, double Value, double Low, double High, string Remark)
{
    /// <summary>Whether the ratio is above 1: it decides the colour.</summary>
    public bool More => Value > 0;
}

/// <summary>Rows of one ratio each, as a dot with its interval on a logarithmic scale.</summary>
static class RatioRows
{
    public const int RowHeight = 26;

    // Ends of an interval beyond a million times are cut: what they say is that nothing is known there.
    const double Farthest = 6;

    public static Figure Draw(Heading heading, RatioRow[] rows, string moreLabel, string lessLabel, string axis)
    {
        rows = [.. rows.Select(r => r with { Low = Math.Max(r.Low, -Farthest), High = Math.Min(r.High, Farthest) })];
        var range = Range(rows);
        var ticks = TicksOf(range.Low, range.High);
        var around = new Surround((float)Math.Ceiling(PairedRows.Widest(rows.Select(r => r.Label)) + 26),
            (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Remark, House.SmallSize)) + 26), 54);
        LegendEntry[] legend = [.. new[] { (More: true, Label: moreLabel), (More: false, Label: lessLabel) }
            .Where(l => rows.Any(r => r.More == l.More)).Select(l => new LegendEntry(SafeText.Label(l.Label, 80), ColorOf(l.More), LegendMark.Dot))];
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label)}: {Told(r.Value)} times ({Told(r.Low)} to {Told(r.High)}; {r.Remark})."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            RatioRowsInteractive.Json(heading, rows, range, ticks, around, legend, axis), RatioRowsStatic.Png(heading, rows, range, ticks, around, legend, axis));
    }

    public static string ColorOf(bool more) => more ? House.Studied : House.Comparison;

    /// <summary>A ratio of which the common logarithm is given, as it is told to a reader.</summary>
    public static string Told(double log)
    {
        double ratio = Math.Pow(10, log);
        return ratio.ToString(ratio switch { >= 9.95 => "#,0", >= 0.995 => "0.0", >= 0.0995 => "0.00", _ => "0.0000" }, CultureInfo.InvariantCulture);
    }

    static (double Low, double High) Range(RatioRow[] rows)
    {
        double low = Math.Min(rows.Min(r => r.Low), 0), high = Math.Max(rows.Max(r => r.High), 0), room = 0.03 * Math.Max(high - low, 0.5);
        return (low - room, high + room);
    }

    // Powers of ten, with 2 and 5 between where there are few of them.
    static IReadOnlyList<(double Position, string Text)> TicksOf(double low, double high)
    {
        double[] within = high - low > 3 ? [1] : high - low > 1.2 ? [1, 3] : [1, 1.5, 2, 3, 5, 7];
        return [.. Enumerable.Range((int)Math.Floor(low), (int)Math.Ceiling(high) - (int)Math.Floor(low) + 1)
            .SelectMany(power => within.Select(w => power + Math.Log10(w))).Where(t => t >= low && t <= high).Select(t => (t, Label(t)))];
    }

    static string Label(double log)
    {
        double ratio = Math.Pow(10, Math.Abs(log));
        string number = ratio.ToString("#,0.##", CultureInfo.InvariantCulture);
        return log < -1e-9 ? Math.Pow(10, log).ToString("0.######", CultureInfo.InvariantCulture) : number;
    }
}
