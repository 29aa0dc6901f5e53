using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Concordance.Declaration;

/// <summary>A value in a text of JSON, with the line and the path where it stands.</summary>
/// <param name="Kind">What it is; <see cref="JsonValueKind.True"/> and <see cref="JsonValueKind.False"/> apart.</param>
/// <param name="Text">Of text its characters, of a number its digits as written; else empty.</param>
/// <param name="Line">Line of its beginning, from 1.</param>
/// <param name="Path">Where it stands, such as <c>hypotheses[0].id</c>; empty for the whole.</param>
/// <param name="Members">Fields of an object, in their order; one that is there twice is twice in the list.</param>
/// <param name="Items">Items of a list.</param>
sealed partial record LocatedJson(JsonValueKind Kind, string Text, int Line, string Path, IReadOnlyList<LocatedMember> Members, IReadOnlyList<LocatedJson> Items)
{
    /// <summary>The value of a field; null where this has none or is no object.</summary>
    public LocatedJson? this[string name] => Members.LastOrDefault(m => m.Name == name)?.Value;

    /// <summary>Its characters if it is text, else null.</summary>
    public string? String => Kind == JsonValueKind.String ? Text : null;

    /// <summary>Reads a text; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">It is no JSON; the line, from 0, is told.</exception>
    public static LocatedJson Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var lines = new LineCounter(bytes);
        reader.Read();
        var value = Value(ref reader, lines, "");
        // What stands behind the value is no JSON, which the reader says.
        while (reader.Read()) { }
        return value;
    }

    /// <summary>The path of a field of what stands at a path.</summary>
    public static string PathOf(string path, string field) =>
        !Plain().IsMatch(field) ? $"{path}[\"{ReadableText.Short(field, MostShown)}\"]" : path.Length == 0 ? field : $"{path}.{field}";

    const int MostShown = 40;

    static LocatedJson Value(ref Utf8JsonReader reader, LineCounter lines, string path)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                List<LocatedMember> members = [];
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var (name, at) = (reader.GetString()!, lines.At(reader.TokenStartIndex));
                    reader.Read();
                    members.Add(new(name, at, Value(ref reader, lines, PathOf(path, name))));
                }
                return new(JsonValueKind.Object, "", line, path, members, []);
            case JsonTokenType.StartArray:
                List<LocatedJson> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, lines, FormattableString.Invariant($"{path}[{items.Count}]")));
                return new(JsonValueKind.Array, "", line, path, [], items);
            case JsonTokenType.String:
                return new(JsonValueKind.String, reader.GetString()!, line, path, [], []);
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), line, path, [], []);
            default:
                return new(reader.TokenType switch { JsonTokenType.True => JsonValueKind.True, JsonTokenType.False => JsonValueKind.False, _ => JsonValueKind.Null }, "", line, path, [], []);
        }
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex Plain();

    sealed class LineCounter(byte[] bytes)
    {
        int _line = 1, _at;

        public int At(long index)
        {
            _line += bytes.AsSpan(_at, (int)index - _at).Count((byte)'\n');
            _at = (int)index;
            return _line;
        }
    }
}

/// <summary>A field of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">Line of the name, from 1.</param>
/// <param name="Value">Its value.</param>
sealed record LocatedMember(string Name, int Line, LocatedJson Value);
