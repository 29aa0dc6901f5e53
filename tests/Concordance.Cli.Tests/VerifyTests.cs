using System.Text;
using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests;

/// <summary>A published run, held against itself and against copies of it in which one character is other.</summary>
[Collection(nameof(BundledCollection))]
public class VerifyTests(BundledRun run, ITestOutputHelper output)
{
    const int Changes = 100;

    [Fact]
    public async Task Verify_OfARunMadeHere_Reproduces()
    {
        var outcome = await Cli.Run("verify", run.Folder, "--json");
        output.WriteLine(outcome.Out.Length > 3000 ? outcome.Out[..3000] : outcome.Out);
        Assert.Equal(0, outcome.Code);
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.True((bool)result["reproduces"]!);
        Assert.Equal(run.Findings.Count, result["findings"]!.AsArray().Count(f => !((string)f!["key"]!).Contains("Account", StringComparison.Ordinal) && !((string)f["key"]!).StartsWith("Domain", StringComparison.Ordinal) && !((string)f["key"]!).StartsWith("Hashtag", StringComparison.Ordinal)));
        Assert.All(result["findings"]!.AsArray(), f => Assert.Equal("Equal", (string)f!["state"]!));
        Assert.Empty(result["otherwiseMade"]!.AsArray());
    }

    /// <summary>One run is compared with a hundred copies of itself, each with one character changed in an output, a cell or a finding. A digit far behind the point is told as within the tolerance, and all are caught by the hashes of the stored files too.</summary>
    [Fact]
    public void Verify_OneCharacterChanged_IsCaughtEveryTime()
    {
        var names = Directory.GetFiles(Path.Combine(run.Folder, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        var texts = names.ToDictionary(n => n, File.ReadAllText, StringComparer.Ordinal);
        var documents = texts.ToDictionary(t => t.Key, t => NotebookDocument.Parse(t.Value), StringComparer.Ordinal);
        var findings = File.ReadAllText(Path.Combine(run.Folder, "findings.json"));
        var random = new Random(20261129);
        var (readable, missed) = (0, new List<string>());
        for (var i = 0; readable < Changes; i++)
        {
            Assert.True(i < 20 * Changes, "Hardly a change leaves JSON that can be read.");
            if (i % 4 == 0)
            {
                var changed = Changed(findings, random);
                if (changed is null) continue;
                readable++;
                if (Verification.FindingsOf(changed, findings).All(f => f.State == RecordState.Equal)) missed.Add("findings: " + Around(findings, changed));
                continue;
            }
            var name = names[random.Next(names.Count)];
            if (Changed(texts[name], random) is not { } text) continue;
            NotebookDocument document;
            try
            {
                document = NotebookDocument.Parse(text);
            }
            catch (NotebookException)
            {
                // What can't be read is refused before anything is compared.
                continue;
            }
            readable++;
            if (NotebookComparison.Of(name, document, documents[name], Charts.PictureComparison.Difference).Count == 0) missed.Add(Path.GetFileName(name) + ": " + Around(texts[name], text));
        }
        Assert.Equal([], missed);
    }

    [Fact]
    public void Verify_OtherInputs_AreToldOnce()
    {
        var findings = File.ReadAllText(Path.Combine(run.Folder, "findings.json"));
        var hash = (string)run.Findings[0]["inputHash"]!;
        var at = findings.IndexOf(hash, StringComparison.Ordinal);
        string One(string changed) => Assert.Single(Verification.FindingsOf(changed, findings), f => f.State != RecordState.Equal).Key;
        Assert.Equal($"inputs of {run.Findings.Count} findings", One(findings.Replace(hash, new string('0', 64), StringComparison.Ordinal)));
        Assert.Equal("inputs of one finding", One(findings[..at] + new string('0', 64) + findings[(at + 64)..]));
    }

    [Fact]
    public async Task Verify_StoredFileChanged_SaysWhichAndFails()
    {
        using var copy = new TempFolder();
        Copy(run.Folder, copy.Path);
        var report = Path.Combine(copy.Path, "report.html");
        var bytes = File.ReadAllBytes(report);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(report, bytes);
        File.Delete(Path.Combine(copy.Path, "notebooks", "06-attribution-summary.ipynb"));
        var published = Published.Of(RunFolder.Find(copy.Path));
        Assert.Equal(["notebooks/06-attribution-summary.ipynb is gone.", "report.html was changed after the run."], published.Stored);
        Assert.Equal(2, (await Cli.Run("verify", Path.Combine(copy.Path, "nothing"))).Code);
    }

    [Fact]
    public async Task Verify_DataChanged_SaysWhichFileAndRunsNothing()
    {
        using var copy = new TempFolder();
        Copy(Checkout.BundledCase, copy.Path);
        var source = Path.Combine(copy.Path, "side", "outlets.csv");
        File.WriteAllText(source, File.ReadAllText(source).Replace("e", "é", StringComparison.Ordinal), Encoding.UTF8);
        var outcome = await Cli.Run("verify", run.Folder, "--case", copy.Path);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("side/outlets.csv is not the file that the case was made with", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("verdict: it does not reproduce", outcome.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_NamesInputsNotebooksCodePackagesAndOutputs()
    {
        var manifest = RunManifest.TryParse(File.ReadAllText(Path.Combine(run.Folder, "run.json")))!;
        Assert.Equal("paris-2023", manifest.Subject);
        Assert.Contains("posts/lookup.jsonl.gz", manifest.Inputs.Keys);
        Assert.Equal(7, manifest.Notebooks.Count);
        Assert.Contains("Concordance.Charts", manifest.Assemblies.Keys);
        Assert.Contains("Deedle", manifest.Packages.Keys);
        Assert.Equal(["CommunityOptions", "CopyOptions", "CreationScanOptions", "MultiverseOptions", "StabilityOptions"], manifest.Seeds.Keys);
        Assert.Equal("1997", manifest.Seeds["CreationScanOptions"]);
        Assert.Equal(RunFolder.Find(run.Folder).Hashes(), manifest.Outputs);
    }

    // A character within a string or a number; where white space is changed nothing is said otherwise.
    static string? Changed(string json, Random random)
    {
        var at = random.Next(json.Length);
        if (!char.IsAsciiLetterOrDigit(json[at])) return null;
        var other = char.IsAsciiDigit(json[at]) ? (char)('0' + (json[at] - '0' + 1) % 10) : json[at] == 'z' ? 'y' : (char)(json[at] + 1);
        var changed = json[..at] + other + json[(at + 1)..];
        try
        {
            return JsonNode.Parse(changed) is null ? null : changed;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException)
        {
            return null;
        }
    }

    static string Around(string was, string now)
    {
        var at = was.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        return $"{was.Substring(Math.Max(0, at - 40), 60)} | {now.Substring(Math.Max(0, at - 40), 60)}";
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => Path.GetRelativePath(from, f).Split(Path.DirectorySeparatorChar)[0] != "work"))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
