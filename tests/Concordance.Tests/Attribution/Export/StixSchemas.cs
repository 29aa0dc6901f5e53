using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Concordance.Tests.Attribution;

/// <summary>Holds STIX objects against the schemas of OASIS that lie beside this file. Nothing is fetched.</summary>
static class StixSchemas
{
    static readonly string s_folder = Path.Combine(Checkout.Root, "tests", "Concordance.Tests", "Attribution", "Export", "Schemas", "stix-2.1");

    static readonly Lazy<IReadOnlyDictionary<string, JsonSchema>> s_byType = new(Load);

    /// <summary>What is wrong with the objects of a bundle, each with its type; empty where nothing is.</summary>
    public static IReadOnlyList<string> Errors(JsonNode bundle) => [.. bundle["objects"]!.AsArray().SelectMany(o => Errors(o!.AsObject()))];

    static IEnumerable<string> Errors(JsonObject one)
    {
        var type = (string)one["type"]!;
        if (!s_byType.Value.TryGetValue(type, out var schema)) return [$"{type}: is no object of the specification that bundles have"];
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(one), new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? [] : Told(result).Select(e => $"{type}: {e}").DefaultIfEmpty($"{type}: not valid");
    }

    static IEnumerable<string> Told(EvaluationResults result) =>
        (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}"));

    static Dictionary<string, JsonSchema> Load()
    {
        var options = new BuildOptions { SchemaRegistry = new() };
        options.SchemaRegistry.Fetch = (uri, _) => JsonSchema.FromText(File.ReadAllText(Path.Combine(s_folder, uri.AbsolutePath.Split("/schemas/")[1])), options);
        return new[] { "sdos", "sros", "observables", "common/marking-definition.json" }.SelectMany(p => p.EndsWith(".json", StringComparison.Ordinal) ? [Path.Combine(s_folder, p)] : Directory.GetFiles(Path.Combine(s_folder, p)))
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => JsonSchema.FromText(File.ReadAllText(f), options), StringComparer.Ordinal);
    }
}
