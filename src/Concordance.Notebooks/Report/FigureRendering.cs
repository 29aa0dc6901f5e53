using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Figures that the page's script draws with plotly.js. The still form stands until then, on paper, and without a script.
/// </summary>
static partial class FigureRendering
{
    public const string Mime = "application/vnd.plotly.v1+json";

    // These are drawn by WebGL or on maps that plotly.js fetches. Under the page's policy the axes come out without the data:
    // worse than a picture, as it seems to say that there is none.
    static readonly HashSet<string> s_notDrawn = new(StringComparer.Ordinal)
    {
        "scattergl", "scatterpolargl", "heatmapgl", "contourgl", "pointcloud", "parcoords", "splom", "scatter3d", "surface", "mesh3d",
        "cone", "streamtube", "volume", "isosurface", "scattergeo", "choropleth", "scattermapbox", "choroplethmapbox", "densitymapbox",
        "scattermap", "choroplethmap", "densitymap",
    };

    /// <summary>The figure among an output's forms; null where there is none or the page could not draw it.</summary>
    public static JsonObject? In(JsonObject? data) =>
        data?[Mime] is JsonObject figure && !Types(figure).Any(s_notDrawn.Contains) ? figure : null;

    public static string Live(JsonObject figure, string still, string alt, bool isPicture)
    {
        var kind = isPicture ? "figure has-picture" : "figure";
        return $"<figure class=\"{kind}\" aria-label=\"{Html.Escape(alt)}\" data-figure><script type=\"application/json\">{Data(figure)}</script>"
            + $"<div class=\"live\"></div><div class=\"still\">{still}</div></figure>";
    }

    static IEnumerable<string> Types(JsonObject figure) => figure["data"] is JsonArray traces
        ? traces.OfType<JsonObject>().Select(t => MultilineText.Join(t["type"])).OfType<string>()
        : [];

    // plotly.js makes links of <a> in labels, and labels come from data.
    static string Data(JsonObject figure) =>
        LinkTag().Replace(CanonicalJson.Render(figure), "&lt;").Replace("<", "\\u003c", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?=\s*/?\s*a\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkTag();
}
