using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class ProvenanceTests
{
    const string Rows = "id,author_id,when,content\n1,a,2023-07-18 10:00:00,one\n1,a,2023-07-18 10:00:00,one\n2,b,2023-07-18 11:00:00,two\n3,,2023-07-18 11:00:00,three\nbad,b,some day,four\n";
    const string Lines = "{\"id\":\"7\",\"author_id\":\"a\",\"created_at\":\"2023-07-18T10:00:00Z\",\"text\":\"seven #x\",\"public_metrics\":{\"like_count\":1},\"conversation_id\":\"7\",\"author\":{\"username\":\"h\"}}\n";

    static Case Written(TempFolder folder)
    {
        folder.Gzip("posts.csv.gz", Rows);
        folder.Write("lines.jsonl", Lines);
        var @case = Some.Case(folder.Path, "posts.csv.gz", "lines.jsonl");
        var told = @case.Sources[0] with { TimeZone = "Europe/Paris", Map = new Dictionary<string, string> { ["time"] = "when", ["text"] = "content" } };
        return @case with { Sources = [told, @case.Sources[1]] };
    }

    static string FileOf(TempFolder folder) => folder.Of("work/collection/provenance.json");

    static JsonNode Ingested(TempFolder folder, Case @case)
    {
        CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken);
        return JsonNode.Parse(File.ReadAllText(FileOf(folder)))!;
    }

    [Fact]
    public void Provenance_OfATable_TellsEverythingThatItWasReadBy()
    {
        using var folder = new TempFolder();
        var source = Ingested(folder, Written(folder))["sources"]![0]!;
        var bytes = File.ReadAllBytes(folder.Of("posts.csv.gz"));
        Assert.Equal(
            ("posts.csv.gz", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length),
            ((string)source["path"]!, (string)source["sha256"]!, (int)source["bytes"]!));
        Assert.Equal(
            ("gzip", "utf-8", "csv", "table", "Europe/Paris"),
            ((string)source["container"]!, (string)source["encoding"]!, (string)source["layout"]!, (string)source["format"]!, (string)source["timeZone"]!));
        Assert.Equal("""{"time":"when","text":"content"}""", source["map"]!.ToJsonString());
        Assert.Equal((5, 2, 2, 1), ((int)source["read"]!, (int)source["kept"]!, (int)source["rejected"]!, (int)source["merged"]!));
        Assert.Equal(2, source["reasons"]!.AsArray().Sum(r => (int)r!["rows"]!));
        Assert.Contains(source["reasons"]!.AsArray(), r => (string)r!["reason"]! == "no account id");
        Assert.Equal("""{"post":"id","account":"author_id","time":"when","text":"content"}""", source["columns"]!.ToJsonString());
        Assert.Contains(source["notes"]!.AsArray(), n => ((string)n!).Contains("Europe/Paris", StringComparison.Ordinal));
    }

    [Fact]
    public void Provenance_OfJsonLines_NamesFormatAndPaths()
    {
        using var folder = new TempFolder();
        var all = Ingested(folder, Written(folder));
        var source = all["sources"]![1]!;
        Assert.Equal(("plain", "jsonl", "x-api-v2"), ((string)source["container"]!, (string)source["layout"]!, (string)source["format"]!));
        Assert.Equal("author.username", (string)source["columns"]!["handle"]!);
        Assert.Null(source["timeZone"]);
        Assert.Matches(@"^Concordance \d+\.\d+\.\d+$", (string)all["tool"]!);
        Assert.Matches("^[0-9a-f]{64}$", (string)all["hash"]!);
        Assert.Equal(CaseInputs.Of(Written(folder)).Hash, (string)all["hash"]!);
    }

    [Fact]
    public void Provenance_HoldsNoPathOfThisMachineAndNoClock()
    {
        using var folder = new TempFolder();
        Ingested(folder, Written(folder));
        var text = File.ReadAllText(FileOf(folder));
        Assert.DoesNotContain(folder.Path, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Path.GetFileName(folder.Path), text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\\", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\d:\d\d", text);
        Assert.DoesNotContain(Environment.MachineName, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Provenance_OfASecondRunAndInAnotherFolder_IsTheSameByteForByte()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder("other name");
        Ingested(folder, Written(folder));
        var first = File.ReadAllBytes(FileOf(folder));
        Ingested(folder, Written(folder));
        Assert.Equal(first, File.ReadAllBytes(FileOf(folder)));
        Ingested(elsewhere, Written(elsewhere));
        Assert.Equal(first, File.ReadAllBytes(FileOf(elsewhere)));
    }

    [Fact]
    public void Provenance_Read_EqualsWhatWasWritten()
    {
        using var folder = new TempFolder();
        var written = CaseIngest.Run(Written(folder), cancel: TestContext.Current.CancellationToken);
        Assert.Equivalent(written, Provenance.Read(folder.Of("work/collection")), strict: true);
    }
}
