using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>The attributes that an output's elements may keep.</summary>
static partial class OutputAttributes
{
    static readonly HashSet<string> s_kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "class", "title", "lang", "dir", "role", "scope", "colspan", "rowspan", "span", "align", "valign", "alt", "width", "height",
        "open", "datetime", "start", "value", "reversed", "style", "href", "src",
        "viewbox", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
        "stroke-linejoin", "opacity", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "points", "transform",
        "text-anchor", "dominant-baseline", "font-family", "font-size", "font-weight", "font-style", "preserveaspectratio", "xmlns",
    };

    public static string Clean(string attributes)
    {
        var clean = new StringBuilder();
        foreach (Match match in Attribute().Matches(attributes))
        {
            var name = match.Groups["name"].Value;
            var value = WebUtility.HtmlDecode(match.Groups["value"].Value);
            if (!s_kept.Contains(name) && !name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase)) continue;
            if (IsHarmless(name.ToLowerInvariant(), value))
                clean.Append(' ').Append(name).Append("=\"").Append(Html.Escape(value)).Append('"');
        }
        return clean.ToString();
    }

    static bool IsHarmless(string name, string value) => name switch
    {
        "href" => value.StartsWith('#'),
        "src" => DataImage.Checked(value) is not null,
        // Neither loads something, nor covers the page with something that isn't the report's.
        "style" => !Loading().IsMatch(value) && !value.Contains("position", StringComparison.OrdinalIgnoreCase),
        "xmlns" => value == "http://www.w3.org/2000/svg",
        _ => !Loading().IsMatch(value) || name is "title" or "alt" or "class",
    };

    [GeneratedRegex("""(?<name>[a-zA-Z][a-zA-Z0-9:-]*)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+)))?""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"url\s*\(|image-set|expression|@import|\\", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loading();
}
