using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Kernel;

/// <summary>A request to run a cell.</summary>
/// <param name="Code">The cell.</param>
/// <param name="Silent">Nothing of it is published, counted or remembered.</param>
/// <param name="StoreHistory">It is counted and remembered.</param>
/// <param name="UserExpressions">Name to expression, evaluated after the cell.</param>
/// <param name="AllowStdin">Whether the cell may ask for input.</param>
/// <param name="StopOnError">Whether cells that wait behind it are given up if it fails.</param>
/// <param name="Language">Language by the cell's metadata, where the frontend sent them; else null.</param>
sealed record ExecuteRequest(
    string Code, bool Silent, bool StoreHistory, IReadOnlyDictionary<string, string> UserExpressions, bool AllowStdin, bool StopOnError, string? Language)
{
    /// <summary>Reads the request; what is missing or of the wrong kind gets the protocol's default.</summary>
    public static ExecuteRequest Of(Message message)
    {
        var content = message.Content;
        var silent = content.Flag("silent", false);
        return new(
            content.Text("code"), silent, !silent && content.Flag("store_history", true), Expressions(content.Child("user_expressions")),
            content.Flag("allow_stdin", true), content.Flag("stop_on_error", true), CellLanguage.Of(message.Metadata));
    }

    static Dictionary<string, string> Expressions(JsonObject json) =>
        json.Where(p => p.Value?.GetValueKind() == JsonValueKind.String).ToDictionary(p => p.Key, p => json.Text(p.Key), StringComparer.Ordinal);
}

/// <summary>The language of a cell by its metadata, as .NET Interactive's notebooks hold it.</summary>
static class CellLanguage
{
    /// <summary>The language; null where the metadata name none. Frontends send a cell's metadata as the message's own, or under <c>cell</c>.</summary>
    public static string? Of(JsonObject metadata)
    {
        foreach (var place in (JsonObject[])[metadata, metadata.Child("cell"), metadata.Child("cell").Child("metadata")])
        {
            if (place.Child("polyglot_notebook").Text("kernelName") is { Length: > 0 } kernel) return kernel;
            if (place.Child("dotnet_interactive").Text("language") is { Length: > 0 } language) return language;
        }
        return null;
    }
}
