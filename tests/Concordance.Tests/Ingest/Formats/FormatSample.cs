using System.Text.Json;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>A small made-up file of a format. Test classes show theirs as <c>public static FormatSample Sample</c>; all are found by <see cref="FormatDetectionTests"/>.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="Text">The file as the tool writes it.</param>
/// <param name="IsDocument">Whether it is one JSON object that holds all items, and not one item a line.</param>
public sealed record FormatSample(string Format, string Text, bool IsDocument = false)
{
    static readonly JsonSerializerOptions s_pretty = new() { WriteIndented = true };

    bool IsJson => Text.TrimStart()[0] is '{' or '[';

    /// <summary>The same content in every way in which the format may be laid out.</summary>
    public IEnumerable<string> Layouts()
    {
        yield return Text;
        if (!IsJson) yield break;
        List<JsonElement> items = IsDocument ? [JsonElement.Parse(Text)] : [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
        yield return string.Join('\n', items.Select(i => JsonSerializer.Serialize(i))) + "\n";
        yield return string.Join("\r\n", items.Select(i => JsonSerializer.Serialize(i, s_pretty)));
        yield return JsonSerializer.Serialize(items);
        yield return JsonSerializer.Serialize(items, s_pretty);
    }
}
