using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Declaration;

/// <summary>What a schema says of one value: the keywords of JSON Schema (draft 2020-12) that ours use, references followed. Two are not of the standard's: <c>remedy</c>, and names of <c>format</c> that only this library knows.</summary>
sealed record SchemaNode
{
    /// <summary>The keywords that are read. A schema with another one is refused, rather than not minded.</summary>
    static readonly HashSet<string> s_known =
    [
        "$schema", "$defs", "$ref", "title", "description", "remedy", "examples", "default",
        "type", "properties", "required", "additionalProperties", "propertyNames", "items", "minItems", "enum", "pattern", "format", "minimum", "exclusiveMinimum", "maximum",
    ];

    /// <summary>What it is for, in words.</summary>
    public string Description { get; private init; } = "";

    /// <summary>What to do about a value that won't do; null where description and example tell.</summary>
    public string? Remedy { get; private init; }

    /// <summary>A value that could stand there; null where the fields of an object have theirs.</summary>
    public JsonNode? Example { get; private init; }

    /// <summary>Types that it may have; any where there are none.</summary>
    public IReadOnlyList<string> Types { get; private init; } = [];

    /// <summary>Its fields, in the order in which they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Fields { get; private init; } = [];

    /// <summary>Fields that must be there.</summary>
    public IReadOnlyList<string> Required { get; private init; } = [];

    /// <summary>What holds for fields that <see cref="Fields"/> does not name; null where there may be none.</summary>
    public SchemaNode? Others { get; private init; }

    /// <summary>What holds for the names of such fields.</summary>
    public SchemaNode? Names { get; private init; }

    /// <summary>What holds for each item of a list.</summary>
    public SchemaNode? Items { get; private init; }

    /// <summary>Least number of items.</summary>
    public int LeastItems { get; private init; }

    /// <summary>Texts that it may be; any where there are none.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Regular expression that the text must fit somewhere.</summary>
    public string? Pattern { get; private init; }

    /// <summary>Name of a format; see <see cref="ValueFormats"/>.</summary>
    public string? Format { get; private init; }

    /// <summary>Least number; null for any.</summary>
    public double? Least { get; private init; }

    /// <summary>Number that it must be above; null for any.</summary>
    public double? Above { get; private init; }

    /// <summary>Greatest number; null for any.</summary>
    public double? Greatest { get; private init; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable => Types.Contains("null");

    /// <summary>What holds for a field; null where there is no such field.</summary>
    public SchemaNode? Field(string name) => Fields.FirstOrDefault(f => f.Key == name).Value;

    /// <summary>Reads a schema that refers to nothing outside itself and not to itself.</summary>
    public static SchemaNode Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Of(document.RootElement, document.RootElement);
    }

    static SchemaNode Of(JsonElement schema, JsonElement root)
    {
        if (schema.EnumerateObject().FirstOrDefault(p => !s_known.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw new NotSupportedException($"The keyword '{unknown.Name}' of JSON Schema is not known here.");
        const string Definitions = "#/$defs/";
        // What stands beside a reference is nearer to the value than what stands behind it.
        var read = schema.TryGetProperty("$ref", out var reference) ? Of(root.GetProperty("$defs").GetProperty(reference.GetString()![Definitions.Length..]), root) : new();
        foreach (var p in schema.EnumerateObject())
            read = p.Name switch
            {
                "description" => read with { Description = p.Value.GetString()! },
                "remedy" => read with { Remedy = p.Value.GetString() },
                "examples" => read with { Example = JsonNode.Parse(p.Value[0].GetRawText()) },
                "type" => read with { Types = p.Value.ValueKind == JsonValueKind.Array ? Texts(p.Value) : [p.Value.GetString()!] },
                "properties" => read with { Fields = [.. p.Value.EnumerateObject().Select(f => KeyValuePair.Create(f.Name, Of(f.Value, root)))] },
                "required" => read with { Required = Texts(p.Value) },
                "additionalProperties" => read with { Others = p.Value.ValueKind == JsonValueKind.Object ? Of(p.Value, root) : null },
                "propertyNames" => read with { Names = Of(p.Value, root) },
                "items" => read with { Items = Of(p.Value, root) },
                "minItems" => read with { LeastItems = p.Value.GetInt32() },
                "enum" => read with { Words = Texts(p.Value) },
                "pattern" => read with { Pattern = p.Value.GetString() },
                "minimum" => read with { Least = p.Value.GetDouble() },
                "exclusiveMinimum" => read with { Above = p.Value.GetDouble() },
                "maximum" => read with { Greatest = p.Value.GetDouble() },
                "format" => read with { Format = p.Value.GetString() },
                _ => read,
            };
        return read;
    }

    static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(t => t.GetString()!)];
}
