using System.Text.Json.Nodes;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Concordance.Charts.Forms;

/// <summary>The frame of every interactive form: heading, legend, axes in house style.</summary>
static class InteractiveForm
{
    static readonly Surround UsualSurround = new(64, 24, 56);

    /// <param name="traces">What is drawn.</param>
    /// <param name="heading">Title and subtitle.</param>
    /// <param name="dataHeight">Height of the data area; pixels.</param>
    /// <param name="layout">Properties of the layout beyond the frame.</param>
    /// <param name="notes">Texts placed in the figure.</param>
    /// <param name="around">Room around the data area.</param>
    /// <param name="keys">A legend to write under the title, where plotly.js is not to make one of the traces.</param>
    public static string Json(
        IEnumerable<Trace> traces, Heading heading, int dataHeight, IReadOnlyDictionary<string, object> layout,
        IEnumerable<Dictionary<string, object>>? notes = null, Surround? around = null,
        IReadOnlyList<LegendEntry>? keys = null)
    {
        Trace[] drawn = [.. traces];
        var all = new Layout();
        foreach (var (name, value) in Frame(heading, keys, drawn, dataHeight, around ?? UsualSurround)) all.SetProperty(name, value);
        foreach (var (name, value) in layout) all.SetProperty(name, value);
        all.SetProperty("annotations", (notes ?? []).ToArray());

        var chart = Chart.Combine(drawn.Select(trace => GenericChart.ofTraceObject(false, trace)));
        return CanonicalJson.Of(Completed(GenericChart.toFigureJson(GenericChart.setLayout(all, chart))));
    }

    public static Trace Trace(string type, params ReadOnlySpan<(string Name, object Value)> properties)
    {
        var trace = new Trace(type);
        foreach (var (name, value) in properties) trace.SetProperty(name, value);
        return trace;
    }

    public static Dictionary<string, object> Axis(string title, params ReadOnlySpan<(string Name, object Value)> properties)
    {
        var axis = Props.Of(
            ("title", Props.Of(("text", title), ("font", Props.Font(House.Muted, House.TextSize)))),
            ("gridcolor", House.Grid), ("zeroline", false), ("automargin", true), ("showline", true), ("linecolor", House.Muted),
            ("ticks", "outside"), ("tickcolor", House.Muted), ("ticklen", 4), ("tickangle", 0),
            ("tickfont", Props.Font(House.Ink, House.SmallSize)));
        foreach (var (name, value) in properties) axis[name] = value;
        return axis;
    }

    /// <summary>A text in the figure; <paramref name="text"/> must be safe for plotly.js already.</summary>
    public static Dictionary<string, object> Note(
        string text, object x, object y, string xref, string yref, string xanchor, string yanchor, string color = House.Ink, int size = House.SmallSize) =>
        Props.Of(("text", text), ("x", x), ("y", y), ("xref", xref), ("yref", yref), ("xanchor", xanchor),
            ("yanchor", yanchor), ("align", xanchor), ("showarrow", false), ("font", Props.Font(color, size)));

    static Dictionary<string, object> Frame(
        Heading heading, IReadOnlyList<LegendEntry>? keys, Trace[] traces, int dataHeight, Surround around)
    {
        var head = new InteractiveHeading(heading, keys ?? [], keys == null ? traces : []);
        return Props.Of(
            ("title", head.Title()), ("legend", head.Legend()), ("showlegend", keys == null),
            ("height", head.Height + dataHeight + around.Bottom), ("autosize", true),
            ("margin", Props.Of(("l", around.Left), ("r", around.Right), ("t", head.Height), ("b", around.Bottom))),
            ("paper_bgcolor", House.Paper), ("plot_bgcolor", House.Paper),
            ("font", Props.Of(("family", House.WebFont), ("color", House.Ink), ("size", House.TextSize))),
            ("hoverlabel", Props.Of(("align", "left"))));
    }

    /// <summary>Plotly.NET leaves the configuration out of a figure, where frontends look for it, and puts in animation frames.</summary>
    static string Completed(string json)
    {
        var figure = JsonNode.Parse(json)!.AsObject();
        figure.Remove("frames");
        figure["config"] = new JsonObject { ["displaylogo"] = false, ["responsive"] = true };
        return figure.ToJsonString();
    }
}
