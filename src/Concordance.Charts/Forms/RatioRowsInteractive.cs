using Plotly.NET;

namespace Concordance.Charts.Forms;

/// <summary>The interactive form of <see cref="RatioRows"/>.</summary>
static class RatioRowsInteractive
{
    public static string Json(Heading heading, RatioRow[] rows, (double Low, double High) range, IReadOnlyList<(double Position, string Text)> ticks, Surround around, LegendEntry[] legend, string axis)
    {
        var layout = Props.Of(
            ("xaxis", InteractiveForm.Axis(axis, ("range", new[] { range.Low, range.High }), ("zeroline", true), ("zerolinecolor", House.Muted),
                ("tickvals", ticks.Select(t => t.Position).ToArray()), ("ticktext", ticks.Select(t => t.Text).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { rows.Length - 0.5, -0.5 }), ("showgrid", false), ("automargin", false),
                ("tickvals", Enumerable.Range(0, rows.Length).ToArray()),
                ("ticktext", rows.Select(r => PairedRows.Interactive(r.Label)).ToArray()))));
        var notes = rows.Select((r, i) => InteractiveForm.Note(r.Remark, 1.01, i, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(new[] { true, false }.Select(more => Trace(rows, more)), heading, rows.Length * RatioRows.RowHeight, layout, notes, around, legend);
    }

    static Trace Trace(RatioRow[] rows, bool more)
    {
        var own = rows.Index().Where(r => r.Item.More == more).ToArray();
        string color = RatioRows.ColorOf(more);
        return InteractiveForm.Trace("scatter",
            ("mode", "markers"), ("cliponaxis", false), ("marker", Props.Of(("color", color), ("size", 10))),
            ("x", own.Select(r => r.Item.Value).ToArray()), ("y", own.Select(r => r.Index).ToArray()),
            ("text", own.Select(r => SafeText.Plotly(r.Item.Label)).ToArray()),
            ("customdata", own.Select(r => new[] { RatioRows.Told(r.Item.Value), RatioRows.Told(r.Item.Low), RatioRows.Told(r.Item.High), r.Item.Remark }).ToArray()),
            ("hovertemplate", "%{text}<br>%{customdata[0]} (%{customdata[1]} to %{customdata[2]})<br>%{customdata[3]}<extra></extra>"),
            ("error_x", Props.Of(
                ("type", "data"), ("symmetric", false), ("thickness", 1.8), ("width", 4), ("color", color),
                ("array", own.Select(r => r.Item.High - r.Item.Value).ToArray()), ("arrayminus", own.Select(r => r.Item.Value - r.Item.Low).ToArray()))));
    }
}
