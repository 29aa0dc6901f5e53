using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Keeps an output's HTML to itself: known elements and attributes only, every element closed, nothing that runs, loads or leads away.
/// What formatters of tables and drawings write passes unchanged.
/// </summary>
static partial class OutputHtml
{
    static readonly HashSet<string> s_elements = Words("""
        a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
        h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th
        thead time tr u ul var wbr
        svg g path rect circle ellipse line polyline polygon text tspan title desc
        """);

    static readonly HashSet<string> s_void = Words("br hr img col wbr");

    static readonly HashSet<string> s_contentToo = Words(
        "script style iframe object embed noscript textarea template xmp noembed noframes math head select");

    public static string Clean(string html)
    {
        var clean = new StringBuilder(html.Length);
        var open = new Stack<string>();
        var at = 0;
        while (at < html.Length)
        {
            var tag = Tag().Match(html, at);
            if (!tag.Success)
            {
                clean.Append(Text(html[at..]));
                break;
            }
            clean.Append(Text(html[at..tag.Index]));
            at = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (name.Length == 0) continue;
            if (s_contentToo.Contains(name))
            {
                if (!tag.Value.StartsWith("</", StringComparison.Ordinal)) at = After(html, name, at);
            }
            else if (s_elements.Contains(name))
            {
                if (tag.Value.StartsWith("</", StringComparison.Ordinal)) Close(name, open, clean);
                else Open(name, tag, open, clean);
            }
        }
        while (open.TryPop(out var left)) clean.Append("</").Append(left).Append('>');
        return clean.ToString();
    }

    static void Open(string name, Match tag, Stack<string> open, StringBuilder clean)
    {
        var attributes = OutputAttributes.Clean(tag.Groups["attributes"].Value);
        if (name == "img")
        {
            // Nothing is left of a picture that would have been loaded; one without words would be read aloud as its data.
            if (!attributes.Contains(" src=\"", StringComparison.Ordinal)) return;
            if (!attributes.Contains(" alt=\"", StringComparison.Ordinal)) attributes += " alt=\"picture without a description\"";
        }
        clean.Append('<').Append(name).Append(attributes).Append('>');
        if (s_void.Contains(name)) return;
        if (tag.Value.EndsWith("/>", StringComparison.Ordinal) && open.Contains("svg")) clean.Append("</").Append(name).Append('>');
        else open.Push(name);
    }

    static void Close(string name, Stack<string> open, StringBuilder clean)
    {
        if (!open.Contains(name)) return;
        string closed;
        do
        {
            closed = open.Pop();
            clean.Append("</").Append(closed).Append('>');
        }
        while (closed != name);
    }

    static int After(string html, string name, int from)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        var close = end < 0 ? -1 : html.IndexOf('>', end);
        return close < 0 ? html.Length : close + 1;
    }

    static string Text(string text) =>
        Html.Upright(text).Replace("<", "&lt;", StringComparison.Ordinal).Replace('\0', '\ufffd');

    static HashSet<string> Words(string words) =>
        [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    // No "<" within a tag: what is left open is then found out at the next one, and hostile input costs no more than its length.
    [GeneratedRegex("""<!--.*?(?:-->|\z)|<[!?][^>]*(?:>|\z)|</?(?<name>[a-zA-Z][^\s/>]*)(?<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
