using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Outputs of a cell as HTML, each in its richest form that a page on its own can show.</summary>
static class OutputRendering
{
    /// <param name="output">The output, in notebook format 4.</param>
    /// <param name="heading">What images without a text of their own are about.</param>
    /// <param name="cell">The cell's place among all cells, counted from 1.</param>
    /// <param name="live">Whether figures are to be drawn by the page's script.</param>
    public static string Render(JsonObject output, string heading, int cell, bool live)
    {
        switch (Text(output, "output_type"))
        {
            case "stream":
                var kind = Text(output, "name") == "stderr" ? "stderr" : "stdout";
                return $"<pre class=\"stream {kind}\" tabindex=\"0\">{Html.Terminal(Text(output, "text"))}</pre>\n";
            case "error":
                var trace = output["traceback"] is JsonArray lines ? string.Join('\n', lines.Select(l => MultilineText.Join(l))) : "";
                return $"<div class=\"error\" role=\"alert\"><p><strong>{Html.Terminal(Text(output, "ename"))}</strong>: "
                    + $"{Html.Terminal(Text(output, "evalue"))}</p>\n<pre tabindex=\"0\">{Html.Terminal(trace)}</pre></div>\n";
            default:
                return output["data"] is JsonObject data ? Bundle(data, output["metadata"] as JsonObject, heading, cell, live) : "";
        }
    }

    public static bool HasFigure(JsonObject output) => FigureRendering.In(output["data"] as JsonObject) is not null;

    static string Bundle(JsonObject data, JsonObject? metadata, string heading, int cell, bool live)
    {
        var still = Still(data, metadata, heading);
        var shown = live && FigureRendering.In(data) is { } figure
            ? FigureRendering.Live(figure, still, Alt(metadata, heading), isPicture: still.StartsWith("<img", StringComparison.Ordinal))
            : still;
        if (shown.Length == 0) return "";
        // What is wider than the page scrolls by itself, and those without a mouse can reach it.
        var reach = shown.Contains("<table", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $" role=\"region\" aria-label=\"Table of cell {cell}\" tabindex=\"0\"") : "";
        return $"<div class=\"output\"{reach}>{shown}</div>\n";
    }

    static string Still(JsonObject data, JsonObject? metadata, string heading)
    {
        // A figure's HTML form, where there is one, is made of scripts that would not run.
        if (!data.ContainsKey(FigureRendering.Mime) && Content(data, "text/html") is { } html) return OutputHtml.Clean(html);
        if (Content(data, "image/svg+xml") is { } svg) return Image(DataImage.FromSvg(svg), "image/svg+xml", metadata, heading);
        foreach (var mime in DataImage.Types)
            if (DataImage.FromBase64(mime, Content(data, mime)) is { } source) return Image(source, mime, metadata, heading);
        return Content(data, "text/plain") is { } text ? $"<pre class=\"value{(text.Contains('\n', StringComparison.Ordinal) ? "" : " line")}\" tabindex=\"0\">{Html.Terminal(text)}</pre>" : "";
    }

    static string Image(string source, string mime, JsonObject? metadata, string heading)
    {
        var about = metadata?[mime] as JsonObject;
        var alt = AltOf(about) ?? heading;
        var img = new StringBuilder($"<img src=\"{source}\" alt=\"{Html.Escape(alt)}\"");
        foreach (var side in (string[])["width", "height"])
            if (about?[side] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var pixels))
                img.Append(CultureInfo.InvariantCulture, $" {side}=\"{pixels}\"");
        return img.Append('>').ToString();
    }

    // A figure that a script draws has no picture of its own to describe: what is said of its still form is said of it.
    static string Alt(JsonObject? metadata, string heading) => DataImage.Types.Select(mime => AltOf(metadata?[mime] as JsonObject)).FirstOrDefault(alt => alt is not null) ?? heading;

    static string? AltOf(JsonObject? about) => MultilineText.Join(about?["alt"]) is { Length: > 0 } own ? own : null;

    static string? Content(JsonObject data, string mime) => MultilineText.Join(data[mime]);

    static string Text(JsonObject output, string key) => MultilineText.Join(output[key]) ?? "";
}
