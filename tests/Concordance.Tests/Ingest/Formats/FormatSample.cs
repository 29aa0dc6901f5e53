using System.Reflection;
using System.Text.Json;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>A small file as the real tool writes it. Every static property of this type is checked by <see cref="FormatDetectionTests"/>.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="Text">A table, JSON objects one a line, or one whole-file object.</param>
/// <param name="IsWholeFile">Whether it is such an object, of which there are no lists.</param>
public sealed record FormatSample(string Format, string Text, bool IsWholeFile = false)
{
    static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>The samples of all tests, in a fixed order.</summary>
    public static IReadOnlyList<FormatSample> All { get; } =
    [
        .. from type in typeof(FormatSample).Assembly.GetTypes()
           from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where property.PropertyType == typeof(FormatSample)
           orderby type.FullName, property.Name
           select (FormatSample)property.GetValue(null)!,
    ];

    public bool IsJson => Text.TrimStart()[0] is '{' or '[';

    /// <summary>The same content in every way in which it can lie in a file.</summary>
    public IEnumerable<(string Layout, string Text)> Layouts()
    {
        yield return ("as it is", Text);
        if (!IsJson) yield break;
        var lines = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!lines.All(IsWhole)) lines = [JsonSerializer.Serialize(JsonElement.Parse(Text))];
        yield return ("one value a line", string.Join('\n', lines) + "\n");
        yield return ("over many lines", string.Join('\n', lines.Select(Indented)));
        if (IsWholeFile) yield break;
        yield return ("a list", $"[{string.Join(',', lines)}]");
        yield return ("a list over many lines", Indented($"[{string.Join(',', lines)}]"));
    }

    public static string Indented(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), s_indented);

    static bool IsWhole(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
