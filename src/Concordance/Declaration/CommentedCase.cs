using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Declaration;

/// <summary>Writes a <c>case.json</c> in which every field stands with what it is, and those that are not set stand with an example behind slashes.</summary>
/// <remarks>
/// Comments are the descriptions of the schema. A line that begins with <c>//</c> at its very left is a field that is not set: without these two characters it is. All else that is a comment is indented.
/// </remarks>
static class CommentedCase
{
    /// <summary>What stands before a field that is not set.</summary>
    internal const string TakenOut = "//";

    const int Width = 120;

    static readonly string[] s_head =
    [
        "What every field means stands above it. A line that begins with // at its very left is a field that is not set:",
        "take these two characters away, on each line of the field, and put your own in place of the example.",
    ];

    /// <summary>The text; read, it gives the same case.</summary>
    /// <exception cref="InputException">The case can't be read back.</exception>
    public static string Of(Case @case)
    {
        var writer = new Writer();
        writer.Whole(CaseSchema.Root, JsonNode.Parse(CaseFile.ToJson(@case))!.AsObject());
        return writer.ToString();
    }

    sealed class Writer
    {
        readonly StringBuilder _text = new();

        // What is said once is known: a second table has the fields of the first.
        readonly HashSet<string> _said = new(StringComparer.Ordinal);
        int _depth;
        bool _out, _plain;

        public override string ToString() => _text.ToString();

        public void Whole(SchemaNode schema, JsonObject value)
        {
            Line("{");
            Inside(() =>
            {
                foreach (var line in s_head) Line("// " + line);
                Fields(schema, value);
            });
            Line("}");
        }

        void Fields(SchemaNode schema, JsonObject value)
        {
            foreach (var (name, field) in schema.Fields)
            {
                var set = value[name] is { } there && !IsEmpty(there) ? there : null;
                // Within an example, and of a second source, only what is there.
                if (set is null && (_out || _plain)) continue;
                Describe(field);
                if (set is not null) Field(name, field, set);
                else if (field.Fields.Count > 0 && !field.IsNullable) Field(name, field, new JsonObject());
                else
                {
                    _out = true;
                    Field(name, field, SchemaCheck.ExampleOf(field));
                    _out = false;
                }
            }
        }

        void Field(string name, SchemaNode schema, JsonNode value)
        {
            var start = $"\"{name}\": ";
            if (value is JsonObject o && schema.Fields.Count > 0)
            {
                Line(start + "{");
                Inside(() => Fields(schema, o));
                Line("},");
            }
            else if (value is JsonArray { Count: > 0 } list && schema.Items is { Fields.Count: > 0 } item)
            {
                Line(start + "[");
                Inside(() =>
                {
                    var plain = _plain;
                    foreach (var each in list)
                    {
                        Line("{");
                        Inside(() => Fields(item, each!.AsObject()));
                        Line("},");
                        _plain = true;
                    }
                    _plain = plain;
                });
                Line("],");
            }
            else Plain(start, value);
        }

        void Plain(string start, JsonNode value)
        {
            var (open, close, parts) = value switch
            {
                JsonArray a => ("[", "]", a.Select(Json).ToList()),
                JsonObject o => ("{ ", " }", [.. o.Select(p => $"{Json(JsonValue.Create(p.Key))}: {Json(p.Value)}")]),
                _ => ("", "", [Json(value)]),
            };
            var inOne = start + open + string.Join(", ", parts) + close + ",";
            if (parts.Count < 2 || 2 * _depth + inOne.Length <= Width) Line(inOne);
            else
            {
                Line(start + open.Trim());
                Inside(() => parts.ForEach(p => Line(p + ",")));
                Line(close.Trim() + ",");
            }
        }

        void Inside(Action write)
        {
            _depth++;
            write();
            _depth--;
        }

        void Describe(SchemaNode schema)
        {
            if (_plain || !_said.Add(schema.Description)) return;
            var line = new StringBuilder("//");
            foreach (var word in schema.Description.Split(' '))
            {
                if (2 * _depth + line.Length + 1 + word.Length > Width)
                {
                    Line(line.ToString());
                    line.Clear().Append("//");
                }
                line.Append(' ').Append(word);
            }
            Line(line.ToString());
        }

        void Line(string text) => _text.Append(_out ? TakenOut : "").Append(' ', 2 * _depth).Append(text).Append('\n');
    }

    static string Json(JsonNode? value) => value?.ToJsonString(SchemaCheck.OneLine) ?? "null";

    static bool IsEmpty(JsonNode value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 };
}
