using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Concordance.Attribution;
using Concordance.Statistics;
using Json.Schema;

namespace Concordance.Tests.Attribution;

public class FindingsSchemaTests
{
    static readonly string s_text = File.ReadAllText(Path.Combine(Checkout.Root, "data", "reference", "schemas", "findings.schema.json"));

    static readonly JsonSchema s_schema = JsonSchema.FromText(s_text);

    static JsonNode Bundled() => JsonNode.Parse(BundledCase.Findings.ToJson())!;

    static EvaluationResults Evaluate(JsonNode file) => s_schema.Evaluate(JsonSerializer.SerializeToElement(file), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

    static JsonObject First(JsonNode file, Func<JsonObject, bool> which) => file["findings"]!.AsArray().Select(f => f!.AsObject()).First(which);

    [Fact]
    public void FindingsSchema_BundledCase_Validates()
    {
        var results = Evaluate(Bundled());
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    [Fact]
    public void FindingsSchema_NumbersThatAreNone_Validate()
    {
        var finding = Some.Finding("marker:x", id: "F01.1") with { Notebook = "01-ingest", Cell = "rows", InputHash = new('a', 64), Value = double.NaN, Unit = "ratio of rates", Studied = new(0, 0), Interval = new(0, double.PositiveInfinity) };
        var file = new FindingsFile(FindingsFile.FormVersion, "x", [finding], [new(IndicatorKind.Domain, "site.example", "coordinated", 7, Some.Day, Some.Day.AddHours(1))]);
        Assert.True(Evaluate(JsonNode.Parse(file.ToJson())!).IsValid);
    }

    static readonly Dictionary<string, Action<JsonNode>> s_damages = new(StringComparer.Ordinal)
    {
        { "method missing", f => First(f, _ => true).Remove("method") },
        { "unknown property", f => First(f, _ => true)["remark"] = "mine" },
        { "kind misspelt", f => First(f, _ => true)["kind"] = "behavioral" },
        { "id of wrong form", f => First(f, _ => true)["id"] = "F1.1" },
        { "negative count", f => First(f, o => o["studied"] is not null)["studied"]!["count"] = -1 },
        { "count that is not whole", f => First(f, o => o["studied"] is not null)["studied"]!["total"] = 2.5 },
        { "hash of wrong length", f => First(f, o => o["evidence"] is not null)["evidence"]!["sha256"] = new string('a', 63) },
        { "hash in capitals", f => First(f, _ => true)["inputHash"] = new string('A', 64) },
        { "too many ids", f => First(f, o => o["evidence"] is not null)["evidence"]!["ids"] = new JsonArray([.. Enumerable.Range(0, 51).Select(i => JsonValue.Create($"p{i}"))]) },
        { "an id twice", f => First(f, o => o["evidence"] is not null)["evidence"]!["ids"] = new JsonArray("p1", "p1") },
        { "method of version 0", f => First(f, _ => true)["method"]!["version"] = 0 },
        { "not computed, with a value", f => First(f, o => (string?)o["status"] == "NotComputed")["value"] = 1 },
        { "not computed, and holds", f => First(f, o => (string?)o["status"] == "NotComputed")["holds"] = true },
        { "value as text", f => First(f, o => o["value"] is not null)["value"] = "12" },
        { "interval without an end", f => First(f, o => o["interval"] is not null)["interval"]!.AsObject().Remove("high") },
        { "other version", f => f["version"] = 2 },
        { "no findings", f => f.AsObject().Remove("findings") },
        { "indicator of no kind", f => f["indicators"] = new JsonArray(new JsonObject { ["kind"] = "Person", ["value"] = "x", ["finding"] = "x", ["posts"] = 1, ["first"] = "2023-07-18T10:00:00Z", ["last"] = "2023-07-18T10:00:00Z" }) },
        { "time that is none", f => f["indicators"] = new JsonArray(new JsonObject { ["kind"] = "Domain", ["value"] = "x", ["finding"] = "x", ["posts"] = 1, ["first"] = "yesterday", ["last"] = "2023-07-18T10:00:00Z" }) },
    };

    public static TheoryData<string> Damages { get; } = [.. s_damages.Keys];

    [Theory]
    [MemberData(nameof(Damages))]
    public void FindingsSchema_DamagedFile_IsRefused(string what)
    {
        var file = Bundled();
        s_damages[what](file);
        Assert.False(Evaluate(file).IsValid, what);
    }

    /// <summary>Every property of the records is in the schema, required where it is always written, and the schema has no other.</summary>
    [Theory]
    [InlineData(typeof(FindingsFile), null)]
    [InlineData(typeof(Finding), "finding")]
    [InlineData(typeof(FindingMethod), "method")]
    [InlineData(typeof(Proportion), "proportion")]
    [InlineData(typeof(Interval), "interval")]
    [InlineData(typeof(PostEvidence), "evidence")]
    [InlineData(typeof(Indicator), "indicator")]
    public void FindingsSchema_Properties_AreThoseOfTheRecord(Type record, string? definition)
    {
        var schema = JsonNode.Parse(s_text)!;
        var node = definition is null ? schema : schema["$defs"]![definition]!;
        var nullability = new NullabilityInfoContext();
        var written = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null).ToList();
        Assert.Equal(written.Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Order(StringComparer.Ordinal), node["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(written.Where(p => nullability.Create(p).ReadState != NullabilityState.Nullable).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Order(StringComparer.Ordinal), node["required"]!.AsArray().Select(r => (string)r!).Order(StringComparer.Ordinal));
        Assert.False((bool)node["additionalProperties"]!);
    }

    [Theory]
    [InlineData(typeof(EvidenceKind), "finding", "kind")]
    [InlineData(typeof(FindingStatus), "finding", "status")]
    [InlineData(typeof(Subject), "finding", "subject")]
    [InlineData(typeof(Rung), "finding", "bearsOn")]
    [InlineData(typeof(IndicatorKind), "indicator", "kind")]
    public void FindingsSchema_Words_AreThoseOfTheEnum(Type words, string definition, string property) =>
        Assert.Equal(Enum.GetNames(words), JsonNode.Parse(s_text)!["$defs"]![definition]!["properties"]![property]!["enum"]!.AsArray().Select(w => (string)w!));

    [Fact]
    public void FindingsSchema_EveryField_IsDescribed()
    {
        var schema = JsonNode.Parse(s_text)!;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        foreach (var node in schema["$defs"]!.AsObject().Select(d => d.Value!).Append(schema))
            foreach (var (name, property) in node["properties"]?.AsObject() ?? [])
                Assert.True(Described(property!.AsObject(), schema), name);
        Assert.DoesNotContain("http", s_text.Replace("https://json-schema.org/draft/2020-12/schema", "", StringComparison.Ordinal), StringComparison.Ordinal);

        static bool Described(JsonObject property, JsonNode schema) =>
            property["description"] is not null || property["$ref"] is { } reference && schema["$defs"]![((string)reference!)["#/$defs/".Length..]]!["description"] is not null;
    }
}
