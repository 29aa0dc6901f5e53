using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>The static form of <see cref="PairedRows"/>.</summary>
static class PairedRowsStatic
{
    public static byte[] Png(Heading heading, PairedRow[] rows, PairedGroup[] groups, PairedAxis axis, Surround around, bool bars, double? lineAfter)
    {
        string[] labels = [.. rows.Select(r => PairedRows.Static(r.Label))];
        string[] remarks = [.. rows.Select(r => r.Remark.Length == 0 ? r.Counts : r.Counts + "\n" + r.Remark)];
        LegendEntry[] legend = [.. groups.Select(g => g.Legend(bars))];
        return StaticForm.Png(heading, legend, rows.Length * PairedRows.RowHeight, around, plot =>
        {
            for (int i = 0; i < rows.Length; i++)
                foreach (var group in groups) Mark(plot, rows[i], i, group, axis, bars);
            if (lineAfter is { } below)
            {
                var line = plot.Add.HorizontalLine(-below);
                line.Color = Color.FromHex(House.Muted);
                line.LineWidth = 1;
            }
            StaticForm.Ticks(plot.Axes.Left, labels.Select((l, i) => (-(double)i, l)));
            StaticForm.Ticks(plot.Axes.Right, remarks.Select((r, i) => (-(double)i, r)));
            StaticForm.Ticks(plot.Axes.Bottom, axis.Ticks.Select(t => (axis.At(t), Ticks.Percent(t))));
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.XLabel(axis.Title);
            var limits = new CoordinateRange(-(rows.Length - 0.5), 0.5);
            plot.Axes.SetLimits(bars ? 0 : -PairedRows.Room * axis.End, (1 + PairedRows.Room) * axis.End, limits.Min, limits.Max);
            plot.Axes.SetLimitsY(limits.Min, limits.Max, plot.Axes.Right);
        });
    }

    static void Mark(Plot plot, PairedRow row, int index, PairedGroup group, PairedAxis axis, bool bars)
    {
        if (group.Of(row) is not { } share) return;
        var (value, low, high) = (axis.At(share.Value), axis.At(share.Low), axis.At(share.High));
        double y = -group.Y(index);
        var color = Color.FromHex(group.Color);
        if (bars)
            plot.Add.Bars(new Bar[] { new()
            {
                Position = y, Value = value, Size = 0.34, FillColor = color, LineWidth = 0, Orientation = Orientation.Horizontal,
            } });
        var interval = plot.Add.Line(low, y, high, y);
        interval.Color = bars ? Color.FromHex(House.Ink) : color;
        interval.LineWidth = bars ? 1 : 1.8f;
        if (bars) return;
        plot.Add.Marker(low, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(high, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(value, y, MarkerShape.FilledCircle, 10, color);
    }
}
