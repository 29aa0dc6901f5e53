using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>From JSON text to a document, with errors that name what is wrong.</summary>
static class NotebookReader
{
    static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    public static NotebookDocument Parse(string json, string name)
    {
        var root = ParseObject(json, name);
        CheckVersion(root, name);
        if (root["cells"] is not JsonArray cells)
            throw new NotebookException(name, "'cells' is missing or is no list.");

        var document = new NotebookDocument
        {
            Metadata = Take<JsonObject>(root, "metadata", name, "the notebook") ?? [],
            FormatMinor = Whole(root["nbformat_minor"]) ?? 0,
        };
        var taken = cells.Select(c => MultilineText.Join((c as JsonObject)?["id"])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
            document.Cells.Add(CellReader.Read(cells[i], i + 1, taken, name));

        foreach (var known in (string[])["cells", "metadata", "nbformat", "nbformat_minor"]) root.Remove(known);
        MoveAll(root, document.Unknown);
        return document;
    }

    /// <summary>Takes a member out of its object; null where it is missing or null.</summary>
    public static T? Take<T>(JsonObject from, string key, string name, string where) where T : JsonNode
    {
        from.Remove(key, out var node);
        return node is null or T
            ? (T?)node
            : throw new NotebookException(name, $"'{key}' of {where} is {Describe(node)}, but must be {(typeof(T) == typeof(JsonArray) ? "a list" : "an object")}.");
    }

    public static int? Whole(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    public static void MoveAll(JsonObject from, JsonObject to)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. from];
        from.Clear();
        foreach (var (key, node) in members) to[key] = node;
    }

    static JsonObject ParseObject(string json, string name)
    {
        try
        {
            var root = JsonNode.Parse(json.TrimStart('\uFEFF'), documentOptions: s_strict) as JsonObject
                ?? throw new NotebookException(name, "the file holds JSON, but no notebook: its outermost value is no object.");
            // Strings are decoded lazily: one that is no valid text must be found now, not while writing.
            _ = CanonicalJson.Render(root);
            return root;
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? FormattableString.Invariant($" (line {number + 1})") : "";
            throw new NotebookException(name, $"the file is no valid JSON{line}: {FirstSentence(e.Message)}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new NotebookException(name, "the file holds a text with half a surrogate pair, which no text may have.", e);
        }
    }

    static void CheckVersion(JsonObject root, string name)
    {
        var major = Whole(root["nbformat"]);
        if (major is null)
            throw new NotebookException(name, "'nbformat' is missing or no whole number, so this is no Jupyter notebook.");
        if (major != 4)
            throw new NotebookException(name, FormattableString.Invariant($"the notebook has format {major}, and only format 4 can be read. Open it in Jupyter and save it again."));
    }

    static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        if (end < 0) end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    static string Describe(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        _ => "a plain value",
    };
}
