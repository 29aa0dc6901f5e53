using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary><c>#!set --name x --value @csharp:y</c>: a variable from another language's, from JSON, or from text.</summary>
sealed class SetMagic : Magic
{
    static readonly MagicOption s_name = new("--name", "name of the variable"), s_value = new("--value", "@language:name, @name, a number, true, false, or text");

    public override string Name => "set";

    public override string Title => "sets a variable";

    public override IReadOnlyList<MagicOption> Options { get; } = [s_name, s_value];

    public override void Run(MagicCall call)
    {
        var name = call.Arguments.Required(s_name);
        var value = Value(call, call.Arguments.Required(s_value));
        call.Target.Set(value with { Name = name }, call.Cell);
    }

    static SessionVariable Value(MagicCall call, string text)
    {
        if (text.StartsWith('@'))
        {
            var parts = text[1..].Split(':', 2);
            return parts.Length == 2 ? call.Variable(parts[0], parts[1]) : call.Variable(null, parts[0]);
        }
        var value = Literal(text);
        return new SessionVariable("", value, value.GetType());
    }

    static object Literal(string text)
    {
        try
        {
            return JsonNode.Parse(text) switch
            {
                JsonValue value when value.TryGetValue(out bool truth) => truth,
                JsonValue value when value.TryGetValue(out int whole) => whole,
                JsonValue value when value.TryGetValue(out long whole) => whole,
                JsonValue value when value.TryGetValue(out double number) => number,
                JsonValue value when value.TryGetValue(out string? inner) => inner!,
                _ => text,
            };
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
