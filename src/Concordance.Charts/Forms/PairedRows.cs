using Concordance.Statistics;

namespace Concordance.Charts.Forms;

/// <summary>One row: a label, two proportions, a remark.</summary>
sealed record PairedRow(string Label, Proportion Studied, Proportion Comparison, string Remark)
{
    public string Counts => $"{Studied.Count}/{Studied.Total} vs {Comparison.Count}/{Comparison.Total}";
}

/// <summary>One of the two groups: name, colour, and where its marks lie within a row (down is positive).</summary>
sealed record PairedGroup(string Label, string Color, double Offset, Func<PairedRow, Proportion> Of)
{
    public double Y(int row) => row + Offset;

    public LegendEntry Legend(bool bars) => new(SafeText.Label(Label), Color, bars ? LegendMark.Box : LegendMark.Dot);
}

/// <summary>Rows of two proportions each, as dots or as bars, with 95 % intervals and counts.</summary>
static class PairedRows
{
    public const int RowHeight = 46;

    const float WidestLabel = 300;

    /// <summary>Room beside the axis, as a part of it, so that a dot at zero is whole.</summary>
    public const double Room = 0.02;

    /// <summary>Room for the labels at the left, the counts and remarks at the right.</summary>
    static Surround Around(PairedRow[] rows)
    {
        float Widest(Func<PairedRow, string> text) => rows.Max(r => HouseFont.Measure(text(r), House.SmallSize));
        return new((float)Math.Ceiling(Widest(r => Fit(r.Label)) + 26),
            (float)Math.Ceiling(Math.Max(Widest(r => r.Counts), Widest(r => r.Remark)) + 26), 54);
    }

    /// <summary>A label cut to the room that it has, the same in both forms.</summary>
    public static string Fit(string label)
    {
        label = SafeText.Label(label);
        string fitted = label;
        for (int length = House.LabelLength; HouseFont.Measure(fitted, House.SmallSize) > WidestLabel && length > 8; length -= 2)
            fitted = SafeText.Cut(label, length);
        return fitted;
    }

    public static Figure Draw(Heading heading, PairedRow[] rows, string studiedLabel, string comparisonLabel, bool bars)
    {
        double offset = bars ? 0.18 : 0.13;
        PairedGroup[] groups =
        [
            new(studiedLabel, House.Studied, -offset, r => r.Studied),
            new(comparisonLabel, House.Comparison, offset, r => r.Comparison),
        ];
        double max = rows.SelectMany(r => groups.Select(g => g.Of(r))).Where(p => p.Total > 0).Select(p => p.High).DefaultIfEmpty(1).Max();
        var around = Around(rows);
        int wanted = (int)Math.Clamp((House.Width - around.Left - around.Right) / 80, 2, 5);
        var ticks = Ticks.Shares(max, wanted);
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label)}: {Ticks.Told(r.Studied.Value)} "
            + $"against {Ticks.Told(r.Comparison.Value)} ({r.Counts}).")) + $" First {SafeText.Label(studiedLabel)}, then {SafeText.Label(comparisonLabel)}.";
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            PairedRowsInteractive.Json(heading, rows, groups, ticks, around, bars),
            PairedRowsStatic.Png(heading, rows, groups, ticks, around, bars));
    }
}
