using System.Text.Json.Nodes;
using Concordance.Charts;
using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>What came of running a published analysis again.</summary>
/// <param name="Data">Files of the case that are not as they were.</param>
/// <param name="Stored">Files of the published run that are not as it wrote them, or are gone, or were put there.</param>
/// <param name="Failures">Notebooks that failed now.</param>
/// <param name="Findings">The findings, one by one.</param>
/// <param name="Outputs">Differences of cells and their outputs.</param>
/// <param name="OtherwiseMade">What this run was made from and by that the published one was not: causes, where something differs.</param>
/// <param name="Notebooks">How many notebooks were compared.</param>
sealed record Verification(
    IReadOnlyList<string> Data, IReadOnlyList<string> Stored, IReadOnlyList<string> Failures, IReadOnlyList<ComparedRecord> Findings, IReadOnlyList<Difference> Outputs, IReadOnlyList<OtherwiseMade> OtherwiseMade, int Notebooks)
{
    const string InputHash = "inputHash";

    /// <summary>Whether all reproduces: nothing differs but numbers within the tolerance.</summary>
    public bool Reproduces => Data.Count + Stored.Count + Failures.Count == 0 && Findings.All(f => f.State is RecordState.Equal or RecordState.WithinTolerance) && Outputs.All(d => d.WithinTolerance);

    /// <summary>Compares a run with what was published.</summary>
    /// <param name="published">The published notebooks, by file name.</param>
    /// <param name="findings">The published <c>findings.json</c>.</param>
    /// <param name="stored">What is wrong with the stored files.</param>
    /// <param name="manifest">The published manifest; null where none was published.</param>
    /// <param name="now">The run.</param>
    public static Verification Of(IReadOnlyDictionary<string, NotebookDocument> published, string findings, IReadOnlyList<string> stored, RunManifest? manifest, CaseRun now)
    {
        var outputs = now.Notebooks.SelectMany(n => published.TryGetValue(n.Name, out var was) ? NotebookComparison.Of(n.Name, was, n.Document, PictureComparison.Difference) : [new Difference(n.Name, "notebook", "(not there)", "there")])
            .Concat(published.Keys.Where(name => now.Notebooks.All(n => n.Name != name)).Select(name => new Difference(name, "notebook", "there", "(not there)"))).ToList();
        return new([], stored, [.. now.Failures.Select(f => f.Failure!.Describe())], FindingsOf(findings, now.Findings.ToJson()), outputs, manifest is null ? [] : ManifestComparison.Of(manifest, now.Manifest(new Dictionary<string, string>())), now.Notebooks.Count);
    }

    /// <summary>Compares findings and all else that stands in the file.</summary>
    internal static IReadOnlyList<ComparedRecord> FindingsOf(string was, string now)
    {
        var (before, after) = (Parse(was), Parse(now));
        if (before is null) return [new("findings.json", RecordState.Changed, [new("findings.json", "form", "not readable", "as written")])];
        var (published, found) = (Take(before, "findings"), Take(after!, "findings"));
        List<ComparedRecord> all =
        [
            .. RecordComparison.Of(published, found, ["notebook", "name"], [InputHash]), .. Inputs(published, found), .. RecordComparison.Of(Take(before, "indicators"), Take(after!, "indicators"), ["kind", "value"], []),
        ];
        var rest = JsonComparison.Differences(before, after).Select(d => new Difference("findings.json", d.Path, d.Was, d.Is, d.WithinTolerance)).ToList();
        if (rest.Count > 0) all.Add(new("findings.json", RecordState.Changed, rest));
        return all;
    }

    // Other data gives every finding another hash: told once, and not as if each finding were another.
    static IEnumerable<ComparedRecord> Inputs(JsonArray published, JsonArray found)
    {
        var now = found.Select(HashOf).FirstOrDefault();
        return published.Where(f => HashOf(f) != now).GroupBy(HashOf, (hash, of) => new ComparedRecord(
            of.Count() is var count && count == 1 ? "inputs of one finding" : $"inputs of {count} findings", RecordState.Changed, [new("findings.json", InputHash, hash ?? "(none)", now ?? "(none)")]));

        static string? HashOf(JsonNode? finding) => (finding as JsonObject)?[InputHash]?.ToString();
    }

    static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    static JsonArray Take(JsonObject file, string name)
    {
        var list = file[name] as JsonArray;
        file.Remove(name);
        return list ?? [];
    }
}
