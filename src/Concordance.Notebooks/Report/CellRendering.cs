using System.Globalization;
using System.Text;

namespace Concordance.Notebooks;

/// <summary>A cell as HTML: text as it reads, code folded away above its outputs.</summary>
static class CellRendering
{
    public static string Render(PreparedCell prepared, LinkTargets targets, bool live) => prepared.Cell.Kind switch
    {
        CellKind.Markdown => Text(prepared, targets),
        CellKind.Code => Code(prepared, live),
        _ => "",
    };

    static string Text(PreparedCell prepared, LinkTargets targets)
    {
        var body = prepared.Markdown is { } markdown
            ? ReportMarkdown.ToHtml(markdown, targets)
            : $"<pre>{Html.Escape(prepared.Cell.Source)}</pre>\n";
        return $"<div class=\"text\" id=\"{prepared.Anchor}\">\n{body}</div>\n";
    }

    static string Code(PreparedCell prepared, bool live)
    {
        var cell = prepared.Cell;
        if (string.IsNullOrWhiteSpace(cell.Source) && cell.Outputs.Count == 0) return "";
        var failed = cell.Outputs.Any(o => MultilineText.Join(o["output_type"]) == "error");
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"cell\" id=\"{prepared.Anchor}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<details class=\"code\"{(failed ? " open" : "")}><summary>Code of cell {prepared.Number}</summary>");
        html.Append(CultureInfo.InvariantCulture, $"<pre><code>{Html.Escape(cell.Source)}</code></pre></details>\n");
        foreach (var output in cell.Outputs) html.Append(OutputRendering.Render(output, prepared.Under, prepared.Number, live));
        return html.Append("</div>\n").ToString();
    }
}
