using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Reads one cell of a notebook file.</summary>
static class CellReader
{
    public static NotebookCell Read(JsonNode? node, int number, ISet<string> takenIds, string name)
    {
        var where = "cell " + number.ToString(CultureInfo.InvariantCulture);
        if (node is not JsonObject found)
            throw new NotebookException(name, $"{where} is no object.");
        var source = (JsonObject)found.DeepClone();

        source.Remove("cell_type", out var type);
        var kind = MultilineText.Join(type) switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw new NotebookException(name, $"{where} has the type '{other}', but must be code, markdown or raw."),
        };
        source.Remove("id", out var id);
        source.Remove("execution_count", out var count);
        source.Remove("source", out var text);

        var cell = new NotebookCell(MultilineText.Join(id) ?? FreeId(number, takenIds), kind)
        {
            Source = MultilineText.UnixLineEnds(MultilineText.Join(text)
                ?? throw new NotebookException(name, $"{where} has no 'source' that is a text or a list of texts.")),
            HasStoredId = MultilineText.Join(id) is not null,
            Metadata = NotebookReader.Take<JsonObject>(source, "metadata", name, where) ?? [],
            ExecutionCount = NotebookReader.Whole(count),
            Attachments = NotebookReader.Take<JsonObject>(source, "attachments", name, where),
        };
        foreach (var (_, bundle) in cell.Attachments ?? []) MultilineText.JoinBundle(bundle as JsonObject);
        var outputs = NotebookReader.Take<JsonArray>(source, "outputs", name, where) ?? [];
        foreach (var output in outputs) cell.Outputs.Add(ReadOutput(output, where, name));
        NotebookReader.MoveAll(source, cell.Unknown);
        return cell;
    }

    static JsonObject ReadOutput(JsonNode? node, string where, string name)
    {
        if (node is not JsonObject found)
            throw new NotebookException(name, $"an output of {where} is no object.");
        var output = (JsonObject)found.DeepClone();
        MultilineText.JoinBundle(output["data"] as JsonObject);
        if (output["text"] is JsonArray lines && MultilineText.Join(lines) is { } text) output["text"] = text;
        return output;
    }

    static string FreeId(int number, ISet<string> taken)
    {
        var id = "cell-" + number.ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(id)) id += "-";
        return id;
    }
}
