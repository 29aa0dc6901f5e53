using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>A table of texts in the forms that frontends show: plain HTML, and aligned text.</summary>
static class SmallTable
{
    public static MimeBundle Of(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.Select(r => r.Select(c => c.ReplaceLineEndings(" ")).ToList()).ToList();
        return new MimeBundle(new JsonObject { ["text/html"] = HtmlOf(headers, all), ["text/plain"] = TextOf(headers, all) }, []);
    }

    static string HtmlOf(IReadOnlyList<string> headers, List<List<string>> rows)
    {
        var html = new StringBuilder("<table>\n<thead>\n").Append(Row(headers, "th")).Append("</thead>\n<tbody>\n");
        foreach (var row in rows) html.Append(Row(row, "td"));
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    static string Row(IReadOnlyList<string> cells, string element) =>
        $"<tr>{string.Concat(cells.Select(c => $"<{element}>{Html.Escape(c)}</{element}>"))}</tr>\n";

    static string TextOf(IReadOnlyList<string> headers, List<List<string>> rows)
    {
        var widths = headers.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max()).ToList();
        return string.Concat(rows.Prepend(headers).Select(row => string.Join("  ", row.Select((c, i) => c.PadRight(widths[i]))).TrimEnd(' ') + "\n"));
    }
}
