using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Concordance.Attribution;
using Concordance.Coordination;
using Concordance.Declaration;
using Concordance.Multiverse;

namespace Concordance.Tests.Declaration;

public class CaseSchemaTests
{
    static readonly JsonNode s_schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "data", "reference", "schemas", "case.schema.json")))!;

    static JsonNode Definition(string? name) => name is null ? s_schema : s_schema["$defs"]![name]!;

    /// <summary>Every property of the records is in the schema, required and nullable where the serializer has it so, and the schema has no other.</summary>
    [Theory]
    [InlineData(typeof(Case), null)]
    [InlineData(typeof(CaseSource), "source")]
    [InlineData(typeof(CampaignCriteria), "campaign")]
    [InlineData(typeof(Period), "period")]
    [InlineData(typeof(PlaceHypothesis), "hypothesis")]
    [InlineData(typeof(Theme), "theme")]
    [InlineData(typeof(SideFiles), "side")]
    [InlineData(typeof(SideFile), "sideFile")]
    [InlineData(typeof(ContextItem), "contextItem")]
    [InlineData(typeof(Publication), "publication")]
    [InlineData(typeof(Remark), "remark")]
    [InlineData(typeof(Correction), "correction")]
    [InlineData(typeof(Ethics), "ethics")]
    [InlineData(typeof(AnalysisChoices), "choices")]
    [InlineData(typeof(ChoiceGrid), "grid")]
    public void CaseSchema_Properties_AreThoseOfTheRecord(Type record, string? definition)
    {
        var node = Definition(definition);
        var written = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null).ToList();
        Assert.Equal(written.Select(Name).Order(StringComparer.Ordinal), node["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        var needed = record.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => !p.HasDefaultValue).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!))
            .Concat(written.Where(p => p.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null).Select(Name));
        Assert.Equal(needed.Order(StringComparer.Ordinal), (node["required"]?.AsArray() ?? []).Select(r => (string)r!).Order(StringComparer.Ordinal));
        Assert.False((bool)node["additionalProperties"]!);
        var schema = Find(definition);
        var nullability = new NullabilityInfoContext();
        Assert.All(written, p => Assert.Equal(nullability.Create(p).ReadState == NullabilityState.Nullable, schema.Field(Name(p))!.IsNullable));

        static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }

    static SchemaNode Find(string? definition) => definition switch
    {
        null => CaseSchema.Root,
        "source" => CaseSchema.Root.Field("sources")!.Items!,
        "hypothesis" => CaseSchema.Root.Field("hypotheses")!.Items!,
        "theme" => CaseSchema.Root.Field("themes")!.Items!,
        "contextItem" => CaseSchema.Root.Field("context")!.Items!,
        "sideFile" => CaseSchema.Root.Field("side")!.Field("outlets")!,
        "remark" => CaseSchema.Root.Field("publication")!.Field("replies")!.Items!,
        "correction" => CaseSchema.Root.Field("publication")!.Field("corrections")!.Items!,
        "grid" => CaseSchema.Root.Field("multiverse")!,
        "ethics" => CaseSchema.Root.Field("publication")!.Field("ethics")!,
        _ => CaseSchema.Root.Field(definition)!,
    };

    [Fact]
    public void CaseSchema_Words_AreThoseOfTheLibrary()
    {
        static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);
        static IEnumerable<string> Words(JsonNode node) => node["enum"]!.AsArray().Select(w => (string)w!);
        Assert.Equal(Names<Privacy>(), Words(s_schema["properties"]!["privacy"]!));
        Assert.Equal(Names<Marking>(), Words(Definition("publication")["properties"]!["marking"]!));
        var nullModel = Definition("choices")["properties"]!["nullModel"]!;
        Assert.Equal(NullModelName.All.Select(n => n.InCase), Words(nullModel));
        Assert.Equal(NullModelName.All.Select(n => n.InCase), Words(Definition("grid")["properties"]!["nullModels"]!["items"]!));
        Assert.Equal($"What chance is taken for, by what it keeps: {string.Join("; ", NullModelName.All.Select(n => n.Keeps))}. Default: \"{NullModelName.Of(default).InCase}\".", (string?)nullModel["description"]);
        Assert.Equal(Names<Layer>(), Words(Definition("choices")["properties"]!["layers"]!["items"]!));
        Assert.Equal(Names<Layer>(), Words(Definition("grid")["properties"]!["layers"]!["items"]!["items"]!));
        var fits = Definition("contextItem")["properties"]!["fits"]!;
        Assert.Equal(Names<Fit>(), Words(fits["additionalProperties"]!));
        Assert.Equal(Explanation.All.Select(e => e.Id), Words(fits["propertyNames"]!));
    }

    [Fact]
    public void CaseSchema_EveryField_IsDescribedAndHasAnExampleThatHolds()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)s_schema["$schema"]);
        foreach (var node in s_schema["$defs"]!.AsObject().Select(d => d.Value!).Append(s_schema))
            foreach (var (name, property) in node["properties"]!.AsObject())
            {
                Assert.True(property!["description"] is not null, name);
                Assert.True(property["examples"] is not null || property["$ref"] is not null, name);
            }
        static void Holds(SchemaNode schema)
        {
            Assert.Empty(SchemaCheck.Of(LocatedJson.Read(SchemaCheck.ExampleOf(schema).ToJsonString()), schema));
            foreach (var field in schema.Fields) Holds(field.Value);
        }
        Holds(CaseSchema.Root);
    }

    [Fact]
    public void CaseSchema_UnknownKeyword_IsRefused() => Assert.Contains("oneOf", Assert.Throws<NotSupportedException>(() => SchemaNode.Read("{ \"properties\": { \"a\": { \"oneOf\": [] } } }")).Message);
}
