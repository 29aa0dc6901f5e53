using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Figures that the page's script draws with plotly.js. The still form stands until then, on paper, and without a script.
/// </summary>
static partial class FigureRendering
{
    public const string Mime = "application/vnd.plotly.v1+json";

    public static string Live(JsonObject figure, string still, bool isPicture)
    {
        var kind = isPicture ? "figure has-picture" : "figure";
        return $"<figure class=\"{kind}\" data-figure><script type=\"application/json\">{Data(figure)}</script>"
            + $"<div class=\"live\"></div><div class=\"still\">{still}</div></figure>";
    }

    // plotly.js makes links of <a> in labels, and labels come from data.
    static string Data(JsonObject figure) =>
        LinkTag().Replace(CanonicalJson.Render(figure), "&lt;").Replace("<", "\\u003c", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?=\s*/?\s*a\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkTag();
}
