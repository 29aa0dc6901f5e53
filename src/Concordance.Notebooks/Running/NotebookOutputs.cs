using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>From a cell's result to the outputs that notebook format 4 stores.</summary>
static class NotebookOutputs
{
    public static IEnumerable<JsonObject> Of(CellResult result, int executionCount)
    {
        if (result.Output.Length > 0) yield return Stream("stdout", result.Output);
        if (result.ErrorOutput.Length > 0) yield return Stream("stderr", result.ErrorOutput);
        if (result.Value is { } value)
            yield return new JsonObject
            {
                ["output_type"] = "execute_result",
                ["execution_count"] = executionCount,
                ["data"] = value.Data.DeepClone(),
                ["metadata"] = value.Metadata.DeepClone(),
            };
        if (result.Error is { } error)
            yield return new JsonObject
            {
                ["output_type"] = "error",
                ["ename"] = error.TypeName,
                ["evalue"] = error.Message,
                ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
            };
    }

    static JsonObject Stream(string name, string text) =>
        new() { ["output_type"] = "stream", ["name"] = name, ["text"] = text };
}
