using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>The rules for stored outputs.</summary>
static partial class OutputRules
{
    public static IEnumerable<string> Check(NotebookCell cell)
    {
        if (cell.Outputs.Any(o => Type(o) == "error")) yield return "an error is stored as output.";

        var results = cell.Outputs.Count(o => Type(o) == "execute_result");
        if (results > 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"{results} results are stored, more than 1.");

        foreach (var output in cell.Outputs)
        {
            if (Texts(output).Select(AbsolutePaths.FirstIn).FirstOrDefault(p => p is not null) is { } path)
                yield return $"an output has the absolute path '{path}'.";
            if (output["data"] is JsonObject data)
                foreach (var (mime, reference) in ForeignReferences(data))
                    yield return $"an output of type {mime} refers to another host: '{reference}'.";
        }
    }

    /// <summary>The forms of a value that would reach for another host when they are shown, with what they reach for.</summary>
    public static IEnumerable<(string Mime, string Reference)> ForeignReferences(JsonObject data)
    {
        foreach (var mime in (string[])["text/html", "image/svg+xml"])
            if (MultilineText.Join(data[mime]) is { } html && Foreign().Match(html) is { Success: true } match)
                yield return (mime, match.Value);
    }

    static string? Type(JsonObject output) => MultilineText.Join(output["output_type"]);

    // Pictures are base64, where a slash is a digit.
    static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(m => !m.Key.StartsWith("image/", StringComparison.Ordinal) || m.Key == "image/svg+xml")
            .SelectMany(m => Texts(m.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    [GeneratedRegex("""(?:\b(?:src|srcset|href|action|poster|data)\s*=\s*["']?\s*|url\(\s*["']?\s*)(?:https?:|ftp:)?//[^\s"'<>)]*""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
