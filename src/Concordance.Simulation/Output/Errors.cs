using System.Text.Json;

namespace Concordance.Simulation.Output;

/// <summary>The part of a page that names what could not be found.</summary>
static class Errors
{
    public static void Of(Utf8JsonWriter json, IReadOnlyList<string> postIds, string parameter)
    {
        if (postIds.Count == 0) return;
        json.WriteStartArray("errors");
        foreach (var id in postIds)
        {
            json.WriteStartObject();
            json.WriteString("value", id);
            json.WriteString("detail", $"Could not find tweet with {parameter}: [{id}].");
            json.WriteString("title", "Not Found Error");
            json.WriteString("resource_type", "tweet");
            json.WriteString("parameter", parameter);
            json.WriteString("resource_id", id);
            json.WriteString("type", "https://api.example/2/problems/resource-not-found");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
