using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Text that a notebook file stores as a list of lines: joined in memory, split in the file.</summary>
static class MultilineText
{
    public static bool IsText(string mime) =>
        mime.StartsWith("text/", StringComparison.Ordinal) || mime is "image/svg+xml" or "application/javascript";

    public static bool IsJson(string mime) =>
        mime.StartsWith("application/", StringComparison.Ordinal)
        && (mime == "application/json" || mime.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>The text of a string or of a list of strings; null for anything else.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonArray lines when lines.All(IsString) => string.Concat(lines.Select(l => l!.GetValue<string>())),
        _ => null,
    };

    /// <summary>Lines with their ends, broken where Python's splitlines breaks them, because nbformat uses that.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBreak(text[i])) continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            lines.Add((JsonNode)text[start..(i + 1)]);
            start = i + 1;
        }
        if (start < text.Length) lines.Add((JsonNode)text[start..]);
        return lines;
    }

    public static void JoinBundle(JsonObject? bundle)
    {
        foreach (var (mime, value) in Members(bundle))
            if (!IsJson(mime) && value is JsonArray && Join(value) is { } text) bundle![mime] = text;
    }

    public static void SplitBundle(JsonObject? bundle)
    {
        foreach (var (mime, value) in Members(bundle))
            if (IsText(mime) && value is JsonValue && Join(value) is { } text) bundle![mime] = Split(text);
    }

    public static string UnixLineEnds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    static KeyValuePair<string, JsonNode?>[] Members(JsonObject? bundle) => bundle is null ? [] : [.. bundle];

    static bool IsString(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String;

    static bool IsBreak(char c) =>
        c is '\n' or '\r' or '\v' or '\f' or (>= '\u001c' and <= '\u001e') or '\u0085' or '\u2028' or '\u2029';
}
