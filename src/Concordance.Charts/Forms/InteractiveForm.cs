using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Concordance.Charts.Forms;

/// <summary>The frame of every interactive form: title, remarks, legend, axes in house style.</summary>
static class InteractiveForm
{
    const int TopMargin = 112, LineOfText = 19;

    /// <param name="traces">What is drawn.</param>
    /// <param name="heading">Title and subtitle.</param>
    /// <param name="height">Height; pixels.</param>
    /// <param name="layout">Properties of the layout beyond the frame.</param>
    /// <param name="notes">Texts placed in the figure.</param>
    public static string Json(
        IEnumerable<Trace> traces, Heading heading, int height, IReadOnlyDictionary<string, object> layout,
        IEnumerable<Dictionary<string, object>>? notes = null)
    {
        var all = new Layout();
        foreach (var (name, value) in Frame(heading, height)) all.SetProperty(name, value);
        foreach (var (name, value) in layout) all.SetProperty(name, value);
        all.SetProperty("annotations", Marks(heading).Concat(notes ?? []).ToArray());

        var chart = Chart.Combine(traces.Select(trace => GenericChart.ofTraceObject(false, trace)));
        chart = GenericChart.setConfig(new Config().With("displaylogo", false).With("responsive", true), chart);
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
            ("gridcolor", House.Grid), ("zeroline", false), ("automargin", true),
            ("tickfont", Props.Font(House.Ink, House.SmallSize)));
        foreach (var (name, value) in properties) axis[name] = value;
        return axis;
    }

    /// <summary>A text in the figure; <paramref name="text"/> must be safe for plotly.js already.</summary>
    public static Dictionary<string, object> Note(
        string text, object x, object y, string xref, string yref, string xanchor, string yanchor, string color = House.Ink) =>
        Props.Of(("text", text), ("x", x), ("y", y), ("xref", xref), ("yref", yref), ("xanchor", xanchor),
            ("yanchor", yanchor), ("align", xanchor), ("showarrow", false), ("font", Props.Font(color, House.SmallSize)));

    static Dictionary<string, object> Frame(Heading heading, int height) => Props.Of(
        ("title", Props.Of(
            ("text", SafeText.Plotly(heading.Title, Heading.LongestTitle) + Small(heading.Subtitle)),
            ("x", 0), ("xref", "container"), ("xanchor", "left"), ("y", 1), ("yanchor", "top"),
            ("pad", Props.Of(("l", 16), ("t", 16))), ("font", Props.Font(House.Ink, House.TitleSize)))),
        ("height", height), ("autosize", true),
        ("margin", Props.Of(("l", 64), ("r", 24), ("t", TopMargin), ("b", 56))),
        ("paper_bgcolor", House.Paper), ("plot_bgcolor", House.Paper),
        ("font", Props.Of(("family", House.WebFont), ("color", House.Ink), ("size", House.TextSize))),
        ("legend", Props.Of(("orientation", "h"), ("x", 0), ("y", 1), ("xanchor", "left"), ("yanchor", "bottom"))),
        ("hoverlabel", Props.Of(("align", "left"))));

    static string Small(string subtitle) => subtitle.Length == 0 ? "" :
        $"<br><span style=\"font-size:{House.TextSize}px;color:{House.Muted}\">{SafeText.Plotly(subtitle, 400)}</span>";

    static IEnumerable<Dictionary<string, object>> Marks(Heading heading)
    {
        if (!heading.Synthetic) yield break;
        var mark = Note(House.SyntheticMark, 1, 1, "paper", "paper", "right", "bottom", House.Studied);
        mark["yshift"] = TopMargin - LineOfText - 12;
        mark["bordercolor"] = House.Studied;
        mark["borderpad"] = 3;
        mark["bgcolor"] = House.Paper;
        yield return mark;
    }

    /// <summary>Plotly.NET leaves the configuration out of a figure; frontends take it from there.</summary>
    static string WithConfig(string figure) =>
        figure.TrimStart().Insert(1, "\"config\":{\"displaylogo\":false,\"responsive\":true},");
}
