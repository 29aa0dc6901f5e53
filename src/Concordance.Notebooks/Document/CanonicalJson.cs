using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>
/// Writes JSON as nbformat does: keys sorted, one space a level, nothing escaped that need not be.
/// The encoders of System.Text.Json escape no-break spaces, which French text is full of, so strings are written here.
/// </summary>
static class CanonicalJson
{
    public static string Render(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                WriteAll(text, '{', '}', depth, members.OrderBy(m => m.Key, StringComparer.Ordinal), m =>
                {
                    WriteString(text, m.Key);
                    text.Append(": ");
                    Write(text, m.Value, depth + 1);
                });
                break;
            case JsonArray { Count: > 0 } items:
                WriteAll(text, '[', ']', depth, items, item => Write(text, item, depth + 1));
                break;
            case JsonObject:
                text.Append("{}");
                break;
            case JsonArray:
                text.Append("[]");
                break;
            case null:
                text.Append("null");
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    static void WriteAll<T>(StringBuilder text, char open, char close, int depth, IEnumerable<T> items, Action<T> write)
    {
        var separator = open.ToString();
        foreach (var item in items)
        {
            text.Append(separator).Append('\n').Append(' ', depth + 1);
            write(item);
            separator = ",";
        }
        text.Append('\n').Append(' ', depth).Append(close);
    }

    static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
