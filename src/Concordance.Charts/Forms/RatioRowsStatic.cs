using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>The static form of <see cref="RatioRows"/>.</summary>
static class RatioRowsStatic
{
    // The font sits high in its line: so much lower, in rows, labels of one line are level with their dots.
    const double Sunk = 0.12;

    public static byte[] Png(Heading heading, RatioRow[] rows, (double Low, double High) range, IReadOnlyList<(double Position, string Text)> ticks, Surround around, LegendEntry[] legend, string axis) =>
        StaticForm.Png(heading, legend, rows.Length * RatioRows.RowHeight, around, plot =>
        {
            plot.Add.VerticalLine(0, 1.2f, Color.FromHex(House.Muted));
            for (int i = 0; i < rows.Length; i++) Mark(plot, rows[i], -i);
            StaticForm.Ticks(plot.Axes.Left, rows.Select((r, i) => (-(i + Sunk), PairedRows.Static(r.Label))));
            StaticForm.Ticks(plot.Axes.Right, rows.Select((r, i) => (-(i + Sunk), r.Remark)));
            StaticForm.Ticks(plot.Axes.Bottom, ticks);
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.XLabel(axis);
            var limits = new CoordinateRange(-(rows.Length - 0.5), 0.5);
            plot.Axes.SetLimits(range.Low, range.High, limits.Min, limits.Max);
            plot.Axes.SetLimitsY(limits.Min, limits.Max, plot.Axes.Right);
        });

    static void Mark(Plot plot, RatioRow row, double y)
    {
        var color = Color.FromHex(RatioRows.ColorOf(row.More));
        var interval = plot.Add.Line(row.Low, y, row.High, y);
        interval.Color = color;
        interval.LineWidth = 1.8f;
        plot.Add.Marker(row.Low, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(row.High, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(row.Value, y, MarkerShape.FilledCircle, 10, color);
    }
}
