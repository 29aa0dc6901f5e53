using System.Text;
using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>A row that is a JSON object, with what stands beside it on its page, such as the account that posted.</summary>
public sealed class JsonRow : IRow
{
    readonly string? _raw;
    readonly (string Name, JsonElement Element)[] _beside;

    /// <summary>A row that can be read.</summary>
    /// <param name="element">The object.</param>
    /// <param name="line">Its line, or number of the item.</param>
    /// <param name="beside">Objects that read as if they were members of the row: their name and themselves. What the row itself has comes first.</param>
    public JsonRow(JsonElement element, long line, params (string Name, JsonElement Element)[] beside) => (Element, Line, _beside) = (element, line, beside);

    JsonRow(JsonElement element, long line, string problem, string? detail, string? raw)
    {
        (Element, Line, Problem, Detail, _raw, _beside) = (element, line, problem, detail, raw, []);
    }

    /// <summary>A row from which nothing can be taken.</summary>
    public static JsonRow Broken(JsonElement element, long line, string problem, string? detail = null) => new(element, line, problem, detail, null);

    /// <summary>A line or item that is no JSON value.</summary>
    public static JsonRow Broken(string raw, long line, string problem, string? detail = null) => new(default, line, problem, detail, raw);

    /// <summary>The name under which a row reads what the object around its list says: <c>^.name</c>.</summary>
    public const string Around = "^";

    /// <summary>The same row, with what stands around its list.</summary>
    internal JsonRow Within(JsonElement around) => Problem is null ? new(Element, Line, [.. _beside, (Around, around)]) : this;

    /// <summary>The object itself.</summary>
    public JsonElement Element { get; }

    /// <inheritdoc/>
    public long Line { get; }

    /// <inheritdoc/>
    public string? Problem { get; }

    /// <inheritdoc/>
    public string? Detail { get; }

    /// <inheritdoc/>
    public string Raw => _raw ?? (Element.ValueKind == JsonValueKind.Undefined ? "" : Element.GetRawText());

    /// <inheritdoc/>
    public string? Get(string path)
    {
        var found = Utf8(FieldPath.Of(path));
        return found.IsEmpty ? null : Encoding.UTF8.GetString(found);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(FieldPath path)
    {
        if (Element.ValueKind != JsonValueKind.Object) return [];
        if (path.Json.Utf8(Element) is { Length: > 0 } own) return own;
        if (path.Head is { } head)
            foreach (var (name, element) in _beside)
                if (name == head) return path.Tail.Json.Utf8(element);
        return [];
    }
}
