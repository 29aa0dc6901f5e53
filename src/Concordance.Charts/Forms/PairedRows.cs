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
}

/// <summary>Rows of two proportions each, as dots or as bars, with 95 % intervals and counts.</summary>
static class PairedRows
{
    public const int RowHeight = 46;

    /// <summary>Room beside the axis, as a part of it, so that a dot at zero is whole.</summary>
    public const double Room = 0.02;

    /// <summary>Width of the counts and remarks at the right; pixels.</summary>
    public static float RemarksWidth(PairedRow[] rows) =>
        rows.Max(r => Math.Max(HouseFont.Measure(r.Counts, House.SmallSize), HouseFont.Measure(r.Remark, House.SmallSize))) + 26;

    public static Figure Draw(Heading heading, PairedRow[] rows, string studiedLabel, string comparisonLabel, bool bars)
    {
        double offset = bars ? 0.18 : 0.13;
        PairedGroup[] groups =
        [
            new(studiedLabel, House.Studied, -offset, r => r.Studied),
            new(comparisonLabel, House.Comparison, offset, r => r.Comparison),
        ];
        double max = rows.SelectMany(r => groups.Select(g => g.Of(r))).Where(p => p.Total > 0).Select(p => p.High).DefaultIfEmpty(1).Max();
        var ticks = Ticks.Shares(max);
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label)}: {Ticks.Told(r.Studied.Value)} "
            + $"against {Ticks.Told(r.Comparison.Value)} ({r.Counts}).")) + $" First {SafeText.Label(studiedLabel)}, then {SafeText.Label(comparisonLabel)}.";
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            PairedRowsInteractive.Json(heading, rows, groups, ticks, bars), PairedRowsStatic.Png(heading, rows, groups, ticks, bars));
    }
}
