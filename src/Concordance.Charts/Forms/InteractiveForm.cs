using System.Text.Json.Nodes;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Concordance.Charts.Forms;

/// <summary>The frame of every interactive form: title, remarks, legend, axes in house style.</summary>
static class InteractiveForm
{
    const int TitleTop = 26, TitleLine = 24, LegendRoom = 30;

    /// <param name="traces">What is drawn.</param>
    /// <param name="heading">Title and subtitle.</param>
    /// <param name="dataHeight">Height of the data area; pixels.</param>
    /// <param name="layout">Properties of the layout beyond the frame.</param>
    /// <param name="notes">Texts placed in the figure.</param>
    /// <param name="bottom">Room under the data area; pixels.</param>
    public static string Json(
        IEnumerable<Trace> traces, Heading heading, int dataHeight, IReadOnlyDictionary<string, object> layout,
        IEnumerable<Dictionary<string, object>>? notes = null, int bottom = 56)
    {
        var all = new Layout();
        foreach (var (name, value) in Frame(heading, dataHeight, bottom)) all.SetProperty(name, value);
        foreach (var (name, value) in layout) all.SetProperty(name, value);
        all.SetProperty("annotations", (notes ?? []).ToArray());

        var chart = Chart.Combine(traces.Select(trace => GenericChart.ofTraceObject(false, trace)));
        return CanonicalJson.Of(WithConfig(GenericChart.toFigureJson(GenericChart.setLayout(all, chart))));
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
            ("ticks", "outside"), ("tickcolor", House.Muted), ("ticklen", 4),
            ("tickfont", Props.Font(House.Ink, House.SmallSize)));
        foreach (var (name, value) in properties) axis[name] = value;
        return axis;
    }

    /// <summary>A text in the figure; <paramref name="text"/> must be safe for plotly.js already.</summary>
    public static Dictionary<string, object> Note(
        string text, object x, object y, string xref, string yref, string xanchor, string yanchor, string color = House.Ink) =>
        Props.Of(("text", text), ("x", x), ("y", y), ("xref", xref), ("yref", yref), ("xanchor", xanchor),
            ("yanchor", yanchor), ("align", xanchor), ("showarrow", false), ("font", Props.Font(color, House.SmallSize)));

    /// <summary>Room over the data area for the heading and a line of legend; pixels.</summary>
    public static int Top(Heading heading)
    {
        // plotly.js sets every line of a title as high as its first.
        return TitleTop + Subtitle(heading).Count * TitleLine + LegendRoom;
    }

    static Dictionary<string, object> Frame(Heading heading, int dataHeight, int bottom) => Props.Of(
        ("title", Props.Of(
            ("text", string.Join("<br>", Subtitle(heading).Prepend(SafeText.Plotly(heading.Title, Heading.LongestTitle)))),
            ("x", 0), ("xref", "container"), ("xanchor", "left"), ("y", 1), ("yanchor", "top"),
            ("pad", Props.Of(("l", 16), ("t", TitleTop))), ("font", Props.Font(House.Ink, House.TitleSize)))),
        ("height", Top(heading) + dataHeight + bottom), ("autosize", true),
        ("margin", Props.Of(("l", 64), ("r", 24), ("t", Top(heading)), ("b", bottom))),
        ("paper_bgcolor", House.Paper), ("plot_bgcolor", House.Paper),
        ("font", Props.Of(("family", House.WebFont), ("color", House.Ink), ("size", House.TextSize))),
        ("legend", Props.Of(("orientation", "h"), ("traceorder", "normal"), ("x", 0), ("y", 1), ("xanchor", "left"), ("yanchor", "bottom"))),
        ("hoverlabel", Props.Of(("align", "left"))));

    /// <summary>The lines under the title. The mark of made-up data leads them, where no toolbar can cover it.</summary>
    static List<string> Subtitle(Heading heading)
    {
        string plain = SafeText.Label(heading.Subtitle, Heading.LongestSubtitle);
        string mark = heading.Synthetic ? House.SyntheticMark + (plain.Length > 0 ? ". " : "") : "";
        return [.. TextLines.Wrap(mark + plain, House.TextSize, House.Width - 48).Select((line, i) =>
            i == 0 && mark.Length > 0
                ? Small(House.SyntheticMark, House.Studied) + Small(line[House.SyntheticMark.Length..], House.Muted)
                : Small(line, House.Muted))];
    }

    static string Small(string text, string color) => text.Length == 0 ? ""
        : $"<span style=\"font-size:{House.TextSize}px;color:{color}\">{SafeText.Plotly(text, int.MaxValue)}</span>";

    /// <summary>Plotly.NET leaves the configuration out of a figure, where frontends look for it, and puts in animation frames.</summary>
    static string WithConfig(string json)
    {
        var figure = JsonNode.Parse(json)!.AsObject();
        figure.Remove("frames");
        figure["config"] = new JsonObject { ["displaylogo"] = false, ["responsive"] = true };
        return figure.ToJsonString();
    }
}
