using System.Text.Json.Nodes;

namespace Concordance.Notebooks.Tests;

/// <summary>Small notebooks for tests.</summary>
static class MadeUp
{
    public static NotebookDocument Notebook(params NotebookCell[] cells) => new()
    {
        Metadata = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        },
        Cells = [.. cells],
    };

    public static NotebookCell Text(string id, string source) => new(id, CellKind.Markdown, source);

    public static NotebookCell Code(string id, string source, params string[] tags) => new(id, CellKind.Code, source)
    {
        Metadata = tags.Length == 0 ? [] : new JsonObject { ["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t)]) },
    };

    public static NotebookCell Result(string id, string mime, JsonNode content, JsonObject? metadata = null)
    {
        var cell = Code(id, "value");
        cell.Outputs.Add(new JsonObject
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = 1,
            ["data"] = new JsonObject { [mime] = content },
            ["metadata"] = metadata ?? [],
        });
        return cell;
    }
}
