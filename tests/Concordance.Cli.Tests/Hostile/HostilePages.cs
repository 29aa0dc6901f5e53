using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Concordance.Charts;
using Concordance.Notebooks;
using Markdig;

namespace Concordance.Cli.Tests.Hostile;

/// <summary>What came of the hostile case as pages: those that a run writes, and what others make of its notebooks and its Markdown.</summary>
static class HostilePages
{
    /// <summary>Names of all pages of a run.</summary>
    public static IReadOnlyList<string> Names { get; } = ["report", "summary", "brief", "outputs", "markdown", "markdown-advanced"];

    /// <summary>The file of a page, made where the run has none.</summary>
    public static string FileOf(string run, string name)
    {
        var file = Path.Combine(run, name + ".html");
        if (File.Exists(file)) return file;
        file = run + "-" + name + ".html";
        var markdown = File.ReadAllText(Path.Combine(run, "summary.md"));
        File.WriteAllText(file, name switch
        {
            "outputs" => Outputs(Path.Combine(run, "notebooks")),
            "markdown" => Page(Markdown.ToHtml(markdown)),
            "markdown-advanced" => Page(Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().UseEmojiAndSmiley().Build())),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        });
        return file;
    }

    // As hosts of notebooks show outputs: HTML as it is, figures by plotly.js from their JSON, text as text, each in a box that scrolls.
    static string Outputs(string notebooks)
    {
        var html = new StringBuilder("<script>").Append(PlotlyScript.Source()).Append("</script>\n");
        foreach (var output in Directory.GetFiles(notebooks, "*.ipynb").Order(StringComparer.Ordinal).SelectMany(f => NotebookDocument.Read(f).Cells).SelectMany(c => c.Outputs))
        {
            var data = output["data"] as JsonObject;
            if (data?["application/vnd.plotly.v1+json"] is { } figure)
                html.Append("<div class=figure></div><script>{const f=").Append(figure.ToJsonString().Replace("<", "\\u003c", StringComparison.Ordinal)).Append(";Plotly.newPlot(document.currentScript.previousElementSibling,f.data,f.layout,f.config)}</script>\n");
            if (Text(data?["text/html"]) is { } markup) html.Append("<div>").Append(markup).Append("</div>\n");
            if ((Text(data?["text/plain"]) ?? Text(output["text"])) is { } text) html.Append("<pre>").Append(WebUtility.HtmlEncode(text)).Append("</pre>\n");
        }
        return Page(html.ToString());
    }

    static string? Text(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(l => (string)l!)) : (string?)text;

    static string Page(string body) => $"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>as others show it</title><style>body{{overflow-wrap:anywhere}} body>div,pre,table{{display:block;overflow:auto}}</style></head><body>{body}</body></html>";
}
