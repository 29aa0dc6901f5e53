using Plotly.NET;

namespace Concordance.Charts.Forms;

/// <summary>The interactive form of <see cref="PairedRows"/>.</summary>
static class PairedRowsInteractive
{
    public static string Json(
        Heading heading, PairedRow[] rows, PairedGroup[] groups, PairedAxis axis, Surround around, bool bars, double? lineAfter)
    {
        var layout = Props.Of(
            ("barmode", "overlay"),
            ("xaxis", InteractiveForm.Axis(axis.Title, ("range", new[] { bars ? 0 : -PairedRows.Room * axis.End, (1 + PairedRows.Room) * axis.End }),
                ("tickvals", axis.Ticks.Select(axis.At).ToArray()), ("ticktext", axis.Ticks.Select(Ticks.Percent).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { rows.Length - 0.5, -0.5 }), ("showgrid", false), ("automargin", false),
                ("tickvals", Enumerable.Range(0, rows.Length).ToArray()),
                ("ticktext", rows.Select(r => PairedRows.Interactive(r.Label)).ToArray()))));
        if (lineAfter is { } below)
            layout["shapes"] = new[] { Props.Of(("type", "line"), ("xref", "paper"), ("x0", 0), ("x1", 1), ("yref", "y"), ("y0", below), ("y1", below), ("line", Props.Of(("color", House.Muted), ("width", 1)))) };
        var notes = rows.Select((r, i) => InteractiveForm.Note(
            r.Remark.Length == 0 ? r.Counts : r.Counts + "<br>" + r.Remark, 1.01, i, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(groups.Select(g => Trace(rows, g, axis, bars)), heading,
            rows.Length * PairedRows.RowHeight, layout, notes, around,
            [.. groups.Select(g => g.Legend(bars))]);
    }

    static Trace Trace(PairedRow[] rows, PairedGroup group, PairedAxis axis, bool bars)
    {
        var known = rows.Select((r, i) => (Row: r, Index: i, Share: group.Of(r)!)).Where(k => k.Share is not null).ToArray();
        var trace = InteractiveForm.Trace(bars ? "bar" : "scatter",
            ("name", SafeText.Plotly(group.Label)), ("x", known.Select(k => axis.At(k.Share.Value)).ToArray()),
            ("y", known.Select(k => group.Y(k.Index)).ToArray()),
            ("text", known.Select(k => SafeText.Plotly(k.Row.Label)).ToArray()),
            ("customdata", known.Select(k => new[]
            {
                k.Share.Counted, Ticks.Told(k.Share.Value), Ticks.Told(k.Share.Low), Ticks.Told(k.Share.High),
            }).ToArray()),
            ("hovertemplate", "%{text}<br>%{customdata[0]}: %{customdata[1]} "
                + "(%{customdata[2]} to %{customdata[3]})<extra>%{fullData.name}</extra>"),
            ("error_x", Props.Of(
                ("type", "data"), ("symmetric", false), ("thickness", bars ? 1 : 1.8), ("width", bars ? 0 : 4),
                ("color", bars ? House.Ink : group.Color),
                ("array", known.Select(k => axis.At(k.Share.High) - axis.At(k.Share.Value)).ToArray()),
                ("arrayminus", known.Select(k => axis.At(k.Share.Value) - axis.At(k.Share.Low)).ToArray()))));
        return bars
            ? trace.With("orientation", "h").With("textposition", "none").With("width", 0.34).With("marker", Props.Of(("color", group.Color)))
            : trace.With("mode", "markers").With("cliponaxis", false).With("marker", Props.Of(("color", group.Color), ("size", 10)));
    }
}
