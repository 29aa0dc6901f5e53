using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>One cell of a notebook. Line ends are <c>\n</c> everywhere, multi-line texts are single strings.</summary>
public sealed class NotebookCell
{
    /// <summary>Makes an empty cell.</summary>
    /// <param name="id">The cell's id: 1 to 64 letters, digits, <c>-</c> or <c>_</c>, unique in its notebook.</param>
    /// <param name="kind">What the cell is.</param>
    /// <param name="source">Its text.</param>
    public NotebookCell(string id, CellKind kind, string source = "")
    {
        Id = id;
        Kind = kind;
        Source = source;
    }

    /// <summary>The id; where the file has none, <c>cell-3</c> for the third cell.</summary>
    public string Id { get; set; }

    /// <summary>Whether the id stands in the file that the cell was read from. Cells made in memory have one.</summary>
    public bool HasStoredId { get; init; } = true;

    /// <summary>What the cell is.</summary>
    public CellKind Kind { get; }

    /// <summary>The text, with <c>\n</c> line ends.</summary>
    public string Source { get; set; }

    /// <summary>The cell's metadata, kept as found.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>Outputs in notebook format 4; only code cells write them.</summary>
    public IList<JsonObject> Outputs { get; init; } = [];

    /// <summary>Which execution made the outputs, counted from 1; null where the cell was not run.</summary>
    public int? ExecutionCount { get; set; }

    /// <summary>Files that the text refers to as <c>attachment:name</c>: name to mime bundle. Null where there are none.</summary>
    public JsonObject? Attachments { get; init; }

    /// <summary>Members of the cell that the notebook format does not name, kept for writing.</summary>
    public JsonObject Unknown { get; init; } = [];

    /// <summary>The words in <c>metadata.tags</c>.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags
            ? [.. tags.OfType<JsonValue>().Where(t => t.GetValueKind() == JsonValueKind.String).Select(t => t.GetValue<string>())]
            : [];

    /// <summary>The language that the metadata names, as .NET Interactive or Polyglot Notebooks write it; null for the notebook's own.</summary>
    public string? Language => Text(Metadata["polyglot_notebook"], "kernelName") ?? Text(Metadata["dotnet_interactive"], "language");

    /// <summary>Whether the cell carries a tag. Case matters.</summary>
    /// <param name="tag">The tag.</param>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    static string? Text(JsonNode? node, string member) =>
        node is JsonObject members && members[member] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
