using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Concordance.Kernel;

/// <summary>Reads JSON that comes from outside: not deep, no name twice, no broken UTF-8. What would fail later fails here.</summary>
static class StrictJson
{
    static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The object; null where the text is JSON of another kind.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonObject? Object(string json) => JsonNode.Parse(json, null, s_options) as JsonObject;

    /// <summary>The object; null where the bytes hold none.</summary>
    public static JsonObject? TryObject(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return null;
        try
        {
            return JsonNode.Parse(json, null, s_options) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text; the other where there is none, or it is no text.</summary>
    public static string Text(this JsonObject json, string name, string otherwise = "") =>
        json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && TryText(value) is { } text ? text : otherwise;

    /// <summary>Yes or no; the other where there is neither.</summary>
    public static bool Flag(this JsonObject json, string name, bool otherwise) =>
        json[name]?.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => otherwise };

    /// <summary>A whole number; the other where there is none.</summary>
    public static int Number(this JsonObject json, string name, int otherwise) =>
        json[name] is JsonValue value && value.TryGetValue(out int number) ? number : otherwise;

    /// <summary>An object; an empty one where there is none.</summary>
    public static JsonObject Child(this JsonObject json, string name) => json[name] as JsonObject ?? [];

    // Half of a surrogate pair is good JSON and no text.
    static string? TryText(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
