using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Benchmarks.Kernels;

/// <summary>The smallest notebook that shows something.</summary>
static class HelloNotebook
{
    public const string Greeting = "hello, world";

    /// <summary>The notebook of a kernel, not yet run.</summary>
    public static NotebookDocument Of(Contender contender) => new()
    {
        Cells = [new("title", CellKind.Markdown, "# Hello"), new("hello", CellKind.Code, contender.Hello)],
        Metadata = new() { ["kernelspec"] = new JsonObject { ["display_name"] = contender.Name, ["name"] = contender.Kernel } },
    };

    /// <summary>Whether an executed notebook shows the greeting and nothing else.</summary>
    public static bool IsDone(NotebookDocument executed) =>
        executed.Cells is [_, { Outputs: [var output] }] && (string?)output["output_type"] == "stream" && Text(output["text"]) == Greeting;

    // Jupyter may write a text as its lines.
    static string? Text(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(l => (string?)l)) : (string?)text;
}
