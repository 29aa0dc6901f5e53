using Concordance.Coordination;
using Plotly.NET;

namespace Concordance.Charts.Forms;

/// <summary>The interactive form of the network: hovering tells the account and how many it is tied to.</summary>
static class NetworkInteractive
{
    public static string Json(
        Heading heading, IReadOnlyList<PlacedGroup> groups, IReadOnlyList<PlacedTie> across, EdgeWidths widths, IReadOnlyDictionary<string, string> labels, double height)
    {
        var hidden = Props.Of(("visible", false));
        var layout = Props.Of(
            ("hovermode", "closest"),
            ("xaxis", Props.Of(("visible", false), ("range", new[] { 0, GroupLayout.Width }))),
            ("yaxis", Props.Of(("visible", false), ("range", new[] { -height, 0 }), ("scaleanchor", "x"))));
        var notes = groups.Select(g => InteractiveForm.Note(
            $"Community {g.Number}<br>{g.Size}", g.X, g.Y - g.Radius - 10, "x", "y", "center", "top"));
        return InteractiveForm.Json(Ties(across).Concat(groups.SelectMany(g => Traces(g, widths, labels))), heading, (int)Math.Ceiling(height), layout, notes, new Surround(16, 16, 16), keys: []);
    }

    static IEnumerable<Trace> Ties(IReadOnlyList<PlacedTie> across)
    {
        if (across.Count == 0) yield break;
        yield return InteractiveForm.Trace("scatter",
            ("mode", "lines"), ("x", across.SelectMany(t => new object?[] { t.X1, t.X2, null }).ToArray()), ("y", across.SelectMany(t => new object?[] { t.Y1, t.Y2, null }).ToArray()),
            ("line", Props.Of(("color", House.Muted), ("width", 1))), ("opacity", NetworkStatic.AcrossOpacity), ("hoverinfo", "skip"), ("showlegend", false));
    }

    static IEnumerable<Trace> Traces(PlacedGroup group, EdgeWidths widths, IReadOnlyDictionary<string, string> labels)
    {
        var index = group.Members.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        string key = $"community {group.Number}";
        foreach (var (width, edges) in widths.Of(group))
            yield return InteractiveForm.Trace("scatter",
                ("mode", "lines"), ("x", Ends(edges, e => group.Places[index[e]].X)), ("y", Ends(edges, e => group.Places[index[e]].Y)),
                ("line", Props.Of(("color", group.Color), ("width", width))), ("opacity", widths.Opacity(group)), ("hoverinfo", "skip"),
                ("legendgroup", key), ("showlegend", false));

        var degree = group.Edges.SelectMany(e => new[] { e.First, e.Second }).CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        yield return InteractiveForm.Trace("scatter",
            ("mode", "markers"), ("name", $"Community {group.Number}: {group.Size}"), ("legendgroup", key),
            ("x", group.Places.Select(p => p.X).ToArray()), ("y", group.Places.Select(p => p.Y).ToArray()),
            ("text", group.Members.Select(id => SafeText.Plotly(labels.GetValueOrDefault(id, id))).ToArray()),
            ("customdata", group.Members.Select(id => degree.GetValueOrDefault(id)).ToArray()),
            ("hovertemplate", "%{text}<br>tied to %{customdata} accounts<extra>" + $"Community {group.Number}</extra>"),
            ("marker", Props.Of(("color", group.Color), ("size", group.MarkSize), ("symbol", group.Again ? "square" : "circle"),
                ("line", Props.Of(("color", House.Paper), ("width", group.MarkSize > 6 ? 1 : 0))))));
    }

    /// <summary>Both ends of every edge, with a gap after each.</summary>
    static object?[] Ends(CoordinationEdge[] edges, Func<string, double> at) =>
        [.. edges.SelectMany(e => new object?[] { at(e.First), at(e.Second), null })];
}
