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
    /// <param name="live">Whether figures are to be drawn by the page's script.</param>
    public static string Render(JsonObject output, string heading, bool live)
    {
        switch (Text(output, "output_type"))
        {
            case "stream":
                var kind = Text(output, "name") == "stderr" ? "stderr" : "stdout";
                return $"<pre class=\"stream {kind}\">{Html.Terminal(Text(output, "text"))}</pre>\n";
            case "error":
                var trace = output["traceback"] is JsonArray lines ? string.Join('\n', lines.Select(l => MultilineText.Join(l))) : "";
                return $"<div class=\"error\" role=\"alert\"><p><strong>{Html.Terminal(Text(output, "ename"))}</strong>: "
                    + $"{Html.Terminal(Text(output, "evalue"))}</p>\n<pre>{Html.Terminal(trace)}</pre></div>\n";
            default:
                return output["data"] is JsonObject data ? Bundle(data, output["metadata"] as JsonObject, heading, live) : "";
        }
    }

    public static bool HasFigure(JsonObject output) => FigureRendering.In(output["data"] as JsonObject) is not null;

    static string Bundle(JsonObject data, JsonObject? metadata, string heading, bool live)
    {
        var still = Still(data, metadata, heading);
        var shown = live && FigureRendering.In(data) is { } figure
            ? FigureRendering.Live(figure, still, isPicture: still.StartsWith("<img", StringComparison.Ordinal))
            : still;
        return shown.Length == 0 ? "" : $"<div class=\"output\">{shown}</div>\n";
    }

    static string Still(JsonObject data, JsonObject? metadata, string heading)
    {
        // A figure's HTML form, where there is one, is made of scripts that would not run.
        if (!data.ContainsKey(FigureRendering.Mime) && Content(data, "text/html") is { } html) return OutputHtml.Clean(html);
        if (Content(data, "image/svg+xml") is { } svg) return Image(DataImage.FromSvg(svg), "image/svg+xml", metadata, heading);
        foreach (var mime in DataImage.Types)
            if (DataImage.FromBase64(mime, Content(data, mime)) is { } source) return Image(source, mime, metadata, heading);
        return Content(data, "text/plain") is { } text ? $"<pre class=\"value\">{Html.Terminal(text)}</pre>" : "";
    }

    static string Image(string source, string mime, JsonObject? metadata, string heading)
    {
        var about = metadata?[mime] as JsonObject;
        var alt = MultilineText.Join(about?["alt"]) is { Length: > 0 } own ? own : heading;
        var img = new StringBuilder($"<img src=\"{source}\" alt=\"{Html.Escape(alt)}\"");
        foreach (var side in (string[])["width", "height"])
            if (about?[side] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var pixels))
                img.Append(CultureInfo.InvariantCulture, $" {side}=\"{pixels}\"");
        return img.Append('>').ToString();
    }

    static string? Content(JsonObject data, string mime) => MultilineText.Join(data[mime]);

    static string Text(JsonObject output, string key) => MultilineText.Join(output[key]) ?? "";
}
