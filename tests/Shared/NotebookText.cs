using System.Text.Json.Nodes;

namespace Concordance.Tests.Shared;

/// <summary>The text of a notebook as tests compare it.</summary>
public static class NotebookText
{
    /// <summary>Without its pictures: another CPU may smooth an edge by another shade. Figures are compared by their numbers.</summary>
    public static string WithoutPictures(string notebook)
    {
        var json = JsonNode.Parse(notebook)!;
        foreach (var output in json["cells"]!.AsArray().SelectMany(c => c!["outputs"]?.AsArray() ?? []))
            if (output!["data"]?.AsObject() is { } data && data.ContainsKey("image/png")) data["image/png"] = "(picture)";
        return json.ToJsonString();
    }
}
