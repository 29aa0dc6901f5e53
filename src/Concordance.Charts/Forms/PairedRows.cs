using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Charts.Forms;

/// <summary>One row: a label, two proportions, a remark.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Studied">The proportion of the group under study.</param>
/// <param name="Comparison">That of the comparison group.</param>
/// <param name="Remark">What stands under the counts.</param>
/// <param name="HidesFew">Whether accounts are counted, of which the few are neither told nor drawn (<see cref="SmallCell"/>).</param>
sealed record PairedRow(string Label, Proportion Studied, Proportion Comparison, string Remark, bool HidesFew = false)
{
    /// <summary>What stands beside the row.</summary>
    public string Counts => $"{Count(Studied)} vs {Count(Comparison)}";

    /// <summary>What is drawn of a proportion: none where it is hidden.</summary>
    public Proportion Drawn(Proportion p) => IsHidden(p) ? new(0, 0) : p;

    /// <summary>A proportion in words.</summary>
    public string Told(Proportion p) => IsHidden(p) ? $"fewer than {SmallCell.Least}" : Ticks.Told(p.Value);

    string Count(Proportion p) => $"{(IsHidden(p) ? $"<{SmallCell.Least}" : p.Count)}/{p.Total}";

    bool IsHidden(Proportion p) => HidesFew && SmallCell.Hides(p.Count);
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
        float WidestOf(Func<PairedRow, string> text) => rows.Max(r => HouseFont.Measure(text(r), House.SmallSize));
        return new((float)Math.Ceiling(Widest(rows.Select(r => r.Label)) + 26),
            (float)Math.Ceiling(Math.Max(WidestOf(r => r.Counts), WidestOf(r => r.Remark)) + 26), 54);
    }

    /// <summary>A label as it fits beside its row, the same in both forms.</summary>
    public static IReadOnlyList<string> Lines(string label) => TextLines.FitTwo(label, WidestLabel);

    /// <summary>The label as text for a picture.</summary>
    public static string Static(string label) => string.Join('\n', Lines(label));

    /// <summary>The label as text for plotly.js; its lines are as long as fits already.</summary>
    public static string Interactive(string label) => string.Join("<br>", Lines(label).Select(line => SafeText.Plotly(line, int.MaxValue)));

    /// <summary>Width of the labels; pixels.</summary>
    public static float Widest(IEnumerable<string> labels) => labels.SelectMany(Lines).Max(line => HouseFont.Measure(line, House.SmallSize));

    public static Figure Draw(Heading heading, PairedRow[] rows, string studiedLabel, string comparisonLabel, bool bars)
    {
        double offset = bars ? 0.18 : 0.13;
        PairedGroup[] groups =
        [
            new(studiedLabel, House.Studied, -offset, r => r.Drawn(r.Studied)),
            new(comparisonLabel, House.Comparison, offset, r => r.Drawn(r.Comparison)),
        ];
        double max = rows.SelectMany(r => groups.Select(g => g.Of(r))).Where(p => p.Total > 0).Select(p => p.High).DefaultIfEmpty(1).Max();
        var around = Around(rows);
        int wanted = (int)Math.Clamp((House.Width - around.Left - around.Right) / 80, 2, 5);
        var ticks = Ticks.Shares(max, wanted);
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label, 2 * House.LabelLength)}: {r.Told(r.Studied)} against {r.Told(r.Comparison)} ({r.Counts}).")) + $" First {SafeText.Label(studiedLabel)}, then {SafeText.Label(comparisonLabel)}.";
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            PairedRowsInteractive.Json(heading, rows, groups, ticks, around, bars),
            PairedRowsStatic.Png(heading, rows, groups, ticks, around, bars));
    }
}
