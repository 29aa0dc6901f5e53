using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>Lying bars of stacked parts without an axis: the numbers stand beside them.</summary>
static class LyingBars
{
    const int RowHeight = 30;
    const float WidestLabel = 290;

    /// <summary>Least width of a part that is not zero; pixels.</summary>
    const double Sliver = 2;

    /// <summary>One part of a bar.</summary>
    public sealed record Part(long Rows, string Color, string Name);

    /// <summary>One bar: its label, its parts, the number that the whole width stands for, and what is written beside it.</summary>
    public sealed record Row(string Label, Part[] Parts, double Full, string Told, bool StartsPart = false);

    sealed record Placed(double Left, double Right, double Y, Part Part, Row Row);

    public static Figure Draw(Heading heading, Row[] rows, LegendEntry[] legend)
    {
        var around = new Surround((float)Math.Ceiling(rows.Max(r => HouseFont.Measure(TextLines.Fit(r.Label, WidestLabel), House.SmallSize)) + 26),
            (float)Math.Ceiling(Math.Min(300, rows.Max(r => HouseFont.Measure(r.Told, House.SmallSize)) + 26)), 20);
        double width = House.Width - around.Left - around.Right;
        double[] ys = new double[rows.Length];
        for (int i = 0; i < rows.Length; i++) ys[i] = (i == 0 ? 0.5 : ys[i - 1] + 1) + (rows[i].StartsPart && i > 0 ? 0.6 : 0);
        double height = ys[^1] + 0.5;
        Placed[] placed = [.. rows.SelectMany((r, i) => Place(r, ys[i], width))];
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label)}: {r.Told}."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            Interactive(heading, rows, ys, placed, height, around, legend), Static(heading, rows, ys, placed, height, around, legend));
    }

    static IEnumerable<Placed> Place(Row row, double y, double width)
    {
        double left = 0;
        foreach (var part in row.Parts.Where(p => p.Rows > 0))
        {
            double right = left + Math.Max(part.Rows / row.Full, Sliver / width);
            yield return new(left, right, y, part, row);
            left = right;
        }
    }

    // Slivers may push a full bar a few pixels beyond its end.
    const double Room = 1.015;

    static string Interactive(Heading heading, Row[] rows, double[] ys, Placed[] placed, double height, Surround around, LegendEntry[] legend)
    {
        var traces = placed.GroupBy(p => (p.Part.Name, p.Part.Color)).Select(g => InteractiveForm.Trace("bar",
            ("orientation", "h"), ("name", g.Key.Name), ("y", g.Select(p => -p.Y).ToArray()), ("base", g.Select(p => p.Left).ToArray()),
            ("x", g.Select(p => p.Right - p.Left).ToArray()), ("width", g.Select(_ => 0.62).ToArray()), ("marker", Props.Of(("color", g.Key.Color))),
            ("customdata", g.Select(p => $"{SafeText.Plotly(p.Row.Label)}: {SafeText.Plotly(p.Row.Told, 200)}").ToArray()),
            ("hovertemplate", "%{customdata}<extra></extra>")));
        var layout = Props.Of(
            ("barmode", "overlay"), ("hovermode", "closest"),
            ("xaxis", Props.Of(("visible", false), ("range", new[] { 0, Room }))),
            ("yaxis", Props.Of(("range", new[] { -height, 0 }), ("showgrid", false), ("zeroline", false), ("ticks", ""),
                ("tickvals", ys.Select(y => -y).ToArray()), ("ticktext", rows.Select(r => SafeText.Plotly(TextLines.Fit(r.Label, WidestLabel))).ToArray()),
                ("tickfont", Props.Font(House.Ink, House.SmallSize)))));
        var notes = rows.Select((r, i) => InteractiveForm.Note(SafeText.Plotly(r.Told, 200), 1.01, -ys[i], "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(traces, heading, (int)Math.Ceiling(height * RowHeight), layout, notes, around, legend);
    }

    static byte[] Static(Heading heading, Row[] rows, double[] ys, Placed[] placed, double height, Surround around, LegendEntry[] legend) =>
        StaticForm.Png(heading, legend, (int)Math.Ceiling(height * RowHeight), around, plot =>
        {
            foreach (var part in placed)
            {
                var bar = plot.Add.Rectangle(part.Left, part.Right, -part.Y - 0.31, -part.Y + 0.31);
                bar.FillColor = Color.FromHex(part.Part.Color);
                bar.LineWidth = 0;
            }
            StaticForm.Ticks(plot.Axes.Left, rows.Select((r, i) => (-ys[i], TextLines.Fit(r.Label, WidestLabel))));
            StaticForm.Ticks(plot.Axes.Right, rows.Select((r, i) => (-ys[i], r.Told)));
            StaticForm.Ticks(plot.Axes.Bottom, []);
            plot.HideGrid();
            foreach (var axis in plot.Axes.GetAxes()) axis.FrameLineStyle.Width = axis.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Axes.SetLimits(0, Room, -height, 0);
            plot.Axes.SetLimitsY(-height, 0, plot.Axes.Right);
        });
}
