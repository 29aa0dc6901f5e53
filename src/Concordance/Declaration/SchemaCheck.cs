using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Declaration;

/// <summary>Checks a text of JSON by a schema and says everything that won't do, with the line, the path and the remedy.</summary>
/// <remarks>
/// A validator of JSON Schema says whether a document fits, by rules; a person who wrote the document by hand needs lines, what was meant by a misspelt name, and what to write instead. Tests hold this and a validator to each other.
/// </remarks>
static class SchemaCheck
{
    /// <summary>Characters of a value that are shown.</summary>
    internal const int MostShown = 60;

    /// <summary>How values are written in a line.</summary>
    internal static JsonSerializerOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything that won't do, in the order of the text.</summary>
    public static IEnumerable<CaseProblem> Of(LocatedJson value, SchemaNode schema) => Value(value, schema, "");

    /// <param name="value">The value.</param>
    /// <param name="schema">What holds for it.</param>
    /// <param name="name">Name of the field that it is the value of, or an item of.</param>
    static IEnumerable<CaseProblem> Value(LocatedJson value, SchemaNode schema, string name)
    {
        if (schema.Types.Count > 0 && !schema.Types.Any(t => Is(value, t)))
            return [CaseProblem.At(value, value.Kind == JsonValueKind.Null ? "null stands here." : $"This is {Words(TypeOf(value))}, and has to be {string.Join(" or ", schema.Types.Where(t => t != "null").Select(Words))}.", Remedy(schema, name))];
        return value.Kind switch
        {
            JsonValueKind.Object => Object(value, schema),
            JsonValueKind.Array => Array(value, schema, name),
            JsonValueKind.String => Text(value, schema, name) is { } problem ? [problem] : [],
            JsonValueKind.Number => Number(value, schema, name) is { } problem ? [problem] : [],
            _ => [],
        };
    }

    static IEnumerable<CaseProblem> Object(LocatedJson value, SchemaNode schema)
    {
        HashSet<string> seen = new(StringComparer.Ordinal), meant = new(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!seen.Add(member.Name))
                yield return new(member.Line, member.Value.Path, "This field is here twice.", $"Keep one of the two: the other is on line {value.Members.First(m => m.Name == member.Name).Line}.");
            if (schema.Field(member.Name) is { } field)
            {
                foreach (var problem in Value(member.Value, field, member.Name)) yield return problem;
            }
            else if (schema.Others is { } others)
            {
                if (schema.Names is { } names && Text(member.Value with { Kind = JsonValueKind.String, Text = member.Name, Line = member.Line }, names, member.Name) is { } wrong) yield return wrong;
                foreach (var problem in Value(member.Value, others, member.Name)) yield return problem;
            }
            else
            {
                string[] free = [.. schema.Fields.Select(f => f.Key).Where(f => value[f] is null)];
                if (ClosestName.To(member.Name, free) is { } near) meant.Add(near);
                yield return new(member.Line, member.Value.Path, $"There is no field \"{ReadableText.Short(member.Name, MostShown)}\".", free.Length == 0 ? "Take it out." : ClosestName.Remedy(member.Name, free));
            }
        }
        foreach (var missing in schema.Required.Where(r => !seen.Contains(r) && !meant.Contains(r)))
            yield return new(value.Line, LocatedJson.PathOf(value.Path, missing), $"\"{missing}\" is missing.", Remedy(schema.Field(missing)!, missing));
    }

    static IEnumerable<CaseProblem> Array(LocatedJson value, SchemaNode schema, string name)
    {
        if (value.Items.Count < schema.LeastItems) yield return CaseProblem.At(value, $"\"{name}\" holds nothing.", Remedy(schema, name));
        if (schema.Items is not { } each) yield break;
        foreach (var problem in value.Items.SelectMany(i => Value(i, each, name))) yield return problem;
    }

    static CaseProblem? Text(LocatedJson value, SchemaNode schema, string name)
    {
        var shown = ReadableText.Short(value.Text, MostShown);
        if (schema.Words.Count > 0 && !schema.Words.Contains(value.Text, StringComparer.Ordinal)) return CaseProblem.At(value, $"'{shown}' is not known.", ClosestName.Remedy(value.Text, schema.Words));
        if (schema.Format is { } format && ValueFormats.Problem(format, value.Text) is var (problem, remedy)) return CaseProblem.At(value, problem, remedy ?? Remedy(schema, name));
        if (schema.Pattern is not { } pattern || Regex.IsMatch(value.Text, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)) return null;
        return CaseProblem.At(value, string.IsNullOrWhiteSpace(value.Text) ? $"An empty \"{name}\" stands here." : $"The {name} '{shown}' won't do.", Remedy(schema, name));
    }

    static CaseProblem? Number(LocatedJson value, SchemaNode schema, string name)
    {
        var number = double.Parse(value.Text, CultureInfo.InvariantCulture);
        return number < schema.Least || number <= schema.Above || number > schema.Greatest ? CaseProblem.At(value, $"The {name} {ReadableText.Short(value.Text, MostShown)} won't do.", Remedy(schema, name)) : null;
    }

    static bool Is(LocatedJson value, string type) =>
        type == "integer" ? value.Kind == JsonValueKind.Number && double.IsInteger(double.Parse(value.Text, CultureInfo.InvariantCulture)) : type == TypeOf(value);

    static string Remedy(SchemaNode schema, string name)
    {
        if (schema.Remedy is { } told) return told;
        if (schema.Example is null && schema.Fields.Count == 0) return schema.Types.Contains("object") ? "Write the fields between braces." : "Write text between quotes, or take it out.";
        return name.Length == 0 ? "Make a case from your files with 'concordance new FILE'." : $"Write for example \"{name}\": {ExampleOf(schema).ToJsonString(OneLine)}.";
    }

    /// <summary>A value that could stand there: the schema's example, or an object of those of its fields.</summary>
    internal static JsonNode ExampleOf(SchemaNode schema) =>
        schema.Example?.DeepClone() ?? new JsonObject(schema.Fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)ExampleOf(f.Value))));

    static string TypeOf(LocatedJson value) => value.Kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };

    static string Words(string type) => type switch
    {
        "object" => "an object in braces",
        "array" => "a list in brackets",
        "string" => "text in quotes",
        "number" => "a number",
        "integer" => "a whole number",
        _ => "true or false",
    };
}
