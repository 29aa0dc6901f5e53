using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>A notebook of three cells: a title, the parameters, and the code of which a test asks what becomes.</summary>
static class MadeUpNotebook
{
    public static string Of(string name, string code, string parameters = "")
    {
        JsonObject Cell(string id, string type, string source, params string[] tags)
        {
            var cell = new JsonObject { ["cell_type"] = type, ["id"] = id, ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t)]) }, ["source"] = source };
            if (type == "code") (cell["outputs"], cell["execution_count"]) = (new JsonArray(), null);
            return cell;
        }
        return new JsonObject
        {
            ["cells"] = new JsonArray(Cell("title", "markdown", "# " + name), Cell("parameters", "code", "string casePath = \"x\";\n" + parameters, "parameters"), Cell("work", "code", code)),
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" } },
            ["nbformat"] = 4, ["nbformat_minor"] = 5,
        }.ToJsonString();
    }
}
