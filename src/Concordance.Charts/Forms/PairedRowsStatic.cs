using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>The static form of <see cref="PairedRows"/>.</summary>
static class PairedRowsStatic
{
    public static byte[] Png(Heading heading, PairedRow[] rows, PairedGroup[] groups, IReadOnlyList<double> ticks, Surround around, bool bars)
    {
        string[] labels = [.. rows.Select(r => PairedRows.Static(r.Label))];
        string[] remarks = [.. rows.Select(r => r.Remark.Length == 0 ? r.Counts : r.Counts + "\n" + r.Remark)];
        LegendEntry[] legend = [.. groups.Select(g => g.Legend(bars))];
        return StaticForm.Png(heading, legend, rows.Length * PairedRows.RowHeight, around, plot =>
        {
            for (int i = 0; i < rows.Length; i++)
                foreach (var group in groups) Mark(plot, rows[i], i, group, bars);
            StaticForm.Ticks(plot.Axes.Left, labels.Select((l, i) => (-(double)i, l)));
            StaticForm.Ticks(plot.Axes.Right, remarks.Select((r, i) => (-(double)i, r)));
            StaticForm.Ticks(plot.Axes.Bottom, ticks.Select(t => (t, Ticks.Percent(t))));
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.XLabel("Share of the group");
            var limits = new CoordinateRange(-(rows.Length - 0.5), 0.5);
            plot.Axes.SetLimits(bars ? 0 : -PairedRows.Room * ticks[^1], (1 + PairedRows.Room) * ticks[^1], limits.Min, limits.Max);
            plot.Axes.SetLimitsY(limits.Min, limits.Max, plot.Axes.Right);
        });
    }

    static void Mark(Plot plot, PairedRow row, int index, PairedGroup group, bool bars)
    {
        var share = group.Of(row);
        if (share.Total == 0) return;
        double y = -group.Y(index);
        var color = Color.FromHex(group.Color);
        if (bars)
            plot.Add.Bars(new Bar[] { new()
            {
                Position = y, Value = share.Value, Size = 0.34, FillColor = color, LineWidth = 0, Orientation = Orientation.Horizontal,
            } });
        var interval = plot.Add.Line(share.Low, y, share.High, y);
        interval.Color = bars ? Color.FromHex(House.Ink) : color;
        interval.LineWidth = bars ? 1 : 1.8f;
        if (bars) return;
        plot.Add.Marker(share.Low, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(share.High, y, MarkerShape.VerticalBar, 9, color);
        plot.Add.Marker(share.Value, y, MarkerShape.FilledCircle, 10, color);
    }
}
