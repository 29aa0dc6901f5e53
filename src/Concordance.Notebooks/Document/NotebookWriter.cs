using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>From a document to the JSON tree of its file.</summary>
static class NotebookWriter
{
    public static JsonObject ToNode(NotebookDocument document)
    {
        var root = (JsonObject)document.Unknown.DeepClone();
        root["cells"] = new JsonArray([.. document.Cells.Select(ToNode)]);
        root["metadata"] = document.Metadata.DeepClone();
        root["nbformat"] = 4;
        root["nbformat_minor"] = Math.Max(document.FormatMinor, NotebookDocument.WrittenMinor);
        return root;
    }

    static JsonNode ToNode(NotebookCell cell)
    {
        var node = (JsonObject)cell.Unknown.DeepClone();
        node["id"] = cell.Id;
        node["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" };
        node["metadata"] = cell.Metadata.DeepClone();
        node["source"] = MultilineText.Split(cell.Source);
        if (cell.Attachments is { } attachments)
        {
            var copy = (JsonObject)attachments.DeepClone();
            foreach (var (_, bundle) in copy) MultilineText.SplitBundle(bundle as JsonObject);
            node["attachments"] = copy;
        }
        if (cell.Kind == CellKind.Code)
        {
            node["execution_count"] = cell.ExecutionCount;
            node["outputs"] = new JsonArray([.. cell.Outputs.Select(ToNode)]);
        }
        return node;
    }

    static JsonNode ToNode(JsonObject output)
    {
        var node = (JsonObject)output.DeepClone();
        MultilineText.SplitBundle(node["data"] as JsonObject);
        if (node["text"] is JsonValue text && MultilineText.Join(text) is { } joined) node["text"] = MultilineText.Split(joined);
        return node;
    }
}
