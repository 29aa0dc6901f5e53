using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

[Collection(nameof(ProcessState))]
public sealed class IngestTests : IDisposable
{
    const string Header = "id,author_id,created_at,text\n", First = "1,a,2023-07-18T10:00:00Z,one\n", Second = "2,b,2023-07-18T11:00:00Z,two\n";
    const string Flat = """{"id":"1","author_id":"2","created_at":"2023-07-18T10:20:30Z","text":"hello","public_metrics":{"like_count":1},"conversation_id":"1","author":{"username":"h"}}""" + "\n";

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Tables => _folder.Of("work/collection");

    string CaseText => File.ReadAllText(_folder.Of("case.json"));

    /// <summary>A case as a researcher has edited it: with comments, and a layout of its own.</summary>
    void WriteCase(params string[] sources) => _folder.Write("case.json", "{ // mine\n \"id\": \"mine\",\t\"title\": \"Mine\",\n\n  \"synthetic\": true, \"privacy\": \"open\",\n  \"sources\": [\n"
        + string.Join(",\n", sources) + ", /* the last */ ]\n}");

    static string Source(string path, string? sha256 = null) => sha256 is null ? $"    {{\"path\": \"{path}\"}}" : $"    {{ \"path\": \"{path}\",   \"sha256\": \"{sha256}\" }} /* as collected */";

    static string Sha256(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    Task<Cli.Outcome> Ingest(params string[] more) => Cli.Run(["ingest", _folder.Path, .. more]);

    [Fact]
    public async Task Ingest_MissingFilesAndErrors_AreAllToldWithTheirLines()
    {
        WriteCase(Source("gone.csv"), Source("lost.csv"));
        var outcome = await Ingest();
        Assert.Equal(2, outcome.Code);
        Assert.Contains("case.json, line 6: sources[0].path: There is no file", outcome.Error);
        Assert.Contains("case.json, line 7: sources[1].path: There is no file", outcome.Error);
        _folder.Write("case.json", "{ \"id\": \"a b\",\n \"titel\": \"\u202e\", \"sources\": [{ \"path\": \"x\" }] }");
        var refused = await Ingest();
        Assert.Equal(["error: ", "       ", "error: ", "       "], refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..7]));
        Assert.Contains("line 1: id: The id 'a b' won't do.\n       Use letters", refused.Error);
        Assert.Contains("line 2: titel: There is no field \"titel\".\n       Did you mean \"title\"?", refused.Error);
    }

    [Fact]
    public async Task Ingest_OfACase_TellsWhatBecameOfTheRows()
    {
        _folder.Write("a.csv", Header + First + First + "3,,2023-07-18T10:00:00Z,no one\n");
        _folder.Write("b.csv", Header + Second);
        WriteCase(Source("a.csv"), Source("b.csv"));
        var outcome = await Ingest();
        Assert.Equal(0, outcome.Code);
        var lines = outcome.Out.TrimEnd().Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(
        [
            "read kept rejected merged format source", "3 1 1 1 table a.csv", "1 rejected: no account id", "1 1 0 0 table b.csv", "4 2 1 1 all 2 sources",
            $"tables and provenance.json: {Tables}", $"rejected rows: {Path.Combine(Tables, "quarantine.csv")}",
        ], lines.Where(l => !l.EndsWith('.')));
        Assert.True(File.Exists(Path.Combine(Tables, "posts.parquet")));
    }

    [Fact]
    public async Task Ingest_Json_IsAloneOnStandardOutput_AndProgressOnStandardError()
    {
        _folder.Write("a.csv", Header + First);
        WriteCase(Source("a.csv"));
        var outcome = await Ingest("--json");
        Assert.Equal(0, outcome.Code);
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.Equal((1, 1, 0, 0), ((int)result["read"]!, (int)result["kept"]!, (int)result["rejected"]!, (int)result["merged"]!));
        Assert.Equal((Tables, "a.csv", "author_id"), ((string)result["tables"]!, (string)result["sources"]![0]!["path"]!, (string)result["sources"]![0]!["columns"]!["account"]!));
        Assert.StartsWith("reading 1 KiB\n", outcome.Error);
        Assert.EndsWith("merging\n", outcome.Error);
    }

    [Theory]
    [InlineData("--zone", "UTC")]
    [InlineData("--map", "text=content")]
    [InlineData("--format", "x-api-v2")]
    public async Task Ingest_OptionsOfExplain_AreRefusedForACase(string option, string value)
    {
        WriteCase(Source("a.csv"));
        var outcome = await Ingest(option, value);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("go with --explain", outcome.Error);
        Assert.Contains("\"timeZone\"", outcome.Error);
    }

    [Fact]
    public async Task Ingest_ChangedSource_IsRefusedAndNamed()
    {
        var file = _folder.Write("a.csv", Header + First);
        var old = Sha256(file);
        WriteCase(Source("a.csv", old));
        Assert.Equal(0, (await Ingest()).Code);
        File.AppendAllText(file, Second);
        var outcome = await Ingest();
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains($"The source 'a.csv' is not the file that the case was made with: its SHA-256 is {Sha256(file)}, not {old}.", outcome.Error);
        Assert.Contains("concordance ingest CASE --accept a.csv", outcome.Error);
    }

    [Fact]
    public async Task Ingest_AcceptedChange_WritesTheNewHashAndNothingElse()
    {
        var (a, b) = (_folder.Write("a.csv", Header + First), _folder.Write("b.csv", Header + First));
        var old = Sha256(a);
        // The same bytes twice: only one of them changes.
        WriteCase(Source("a.csv", old), Source("b.csv", old));
        var before = CaseText;
        File.AppendAllText(b, Second);
        var outcome = await Ingest("--accept", "b.csv");
        Assert.Equal((0, ""), (outcome.Code, string.Join("", outcome.Error.Split('\n').Where(l => l.StartsWith("error", StringComparison.Ordinal)))));
        Assert.Equal(before.Replace(Source("b.csv", old), Source("b.csv", Sha256(b))), CaseText);
        Assert.Equal(0, (await Ingest()).Code);
    }

    [Fact]
    public async Task Ingest_AcceptOfAnUnknownSource_IsRefused()
    {
        _folder.Write("a.csv", Header + First);
        WriteCase(Source("a.csv"));
        var outcome = await Ingest("--accept", "other.csv");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("has no source 'other.csv'", outcome.Error);
        Assert.Contains("Its sources are: a.csv", outcome.Error);
    }

    [Fact]
    public async Task Ingest_Stopped_LeavesTheOldResult()
    {
        var file = _folder.Write("a.csv", Header + First);
        WriteCase(Source("a.csv"));
        Assert.Equal(0, (await Ingest()).Code);
        var before = File.ReadAllText(Path.Combine(Tables, "provenance.json"));
        File.AppendAllText(file, Second);
        using var stop = new CancellationTokenSource();
        // Stopped as soon as it says that it reads.
        using var error = new StopAtFirst(stop);
        using var output = new StringWriter();
        var code = await CommandLine.InvokeAsync(["ingest", _folder.Path, "--accept", "a.csv"], new(output, error), stop.Token);
        Assert.Equal((130, ""), (code, output.ToString()));
        Assert.EndsWith("stopped\n", error.ToString());
        Assert.Equal(before, File.ReadAllText(Path.Combine(Tables, "provenance.json")));
        Assert.Equal(["collection"], Directory.GetDirectories(_folder.Of("work")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Ingest_NothingKept_SaysWhereTheRowsAre()
    {
        _folder.Write("a.csv", Header + "1,a,2023-07-18 10:00:00,one\n");
        WriteCase(Source("a.csv"));
        var outcome = await Ingest();
        Assert.Equal(2, outcome.Code);
        Assert.Contains("a time without a time zone", outcome.Out);
        Assert.Contains("No row could be used.", outcome.Error);
        Assert.Contains(Path.Combine(Tables, "quarantine.csv"), outcome.Error);
        Assert.Contains("one", File.ReadAllText(Path.Combine(Tables, "quarantine.csv")));
    }

    [Fact]
    public async Task Ingest_DamagedFile_IsRefusedAndNamed()
    {
        var packed = TempFolder.Packed(Header + string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i},a,2023-07-18T10:00:00Z,{i * 7919}\n")));
        _folder.Write("a.csv.gz", packed[..^2000]);
        WriteCase(Source("a.csv.gz"));
        var outcome = await Ingest();
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("a.csv.gz", outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
        Assert.False(Directory.Exists(Tables));
    }

    [Fact]
    public async Task Ingest_NoFolderOrTwo_SaysWhatToGive()
    {
        foreach (var outcome in new[] { await Cli.Run("ingest"), await Cli.Run("ingest", "a", "b") })
        {
            Assert.Equal(2, outcome.Code);
            Assert.Contains("Give the folder of one case.", outcome.Error);
        }
    }

    [Fact]
    public async Task Explain_PatternAndZip_TellsEachFile_AndWritesNothing()
    {
        _folder.Write("in/a.csv", Header + First);
        _folder.Write("in/b.jsonl", Flat);
        using (var zip = ZipFile.Open(_folder.Of("in.zip"), ZipArchiveMode.Create))
            foreach (var (name, text) in new[] { ("x/c.csv", Header + Second), ("notes.txt", "nothing here\n") })
                using (var writer = new StreamWriter(zip.CreateEntry(name).Open())) writer.Write(text);
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);
        var outcome = await Cli.Run("ingest", "--explain", _folder.Of("in/*"), _folder.Of("in.zip"));
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(["a.csv", "b.jsonl", "in.zip!x/c.csv"], outcome.Out.Split('\n').Where(l => l.Length > 0 && l[0] != ' ' && !l.StartsWith("not read", StringComparison.Ordinal)));
        Assert.Contains("format: x-api-v2", outcome.Out);
        Assert.Contains("rows: 1 looked at, 1 can be used", outcome.Out);
        Assert.Contains("not read: in.zip!notes.txt (", outcome.Out);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Explain_OneOfSeveralCanNotBeRead_TellsTheOthersAndWhy()
    {
        var outcome = await Cli.Run("ingest", "--explain", _folder.Write("a.csv", Header + First), _folder.Write("empty.csv", ""), _folder.Of("none.csv"), "--json");
        Assert.Equal(2, outcome.Code);
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.Equal("a.csv", (string)Assert.Single(result["sources"]!.AsArray())!["file"]!);
        Assert.Equal(["empty.csv", "none.csv"], result["left"]!.AsArray().Select(l => ((string)l!).Split(' ')[0]));
    }

    [Fact]
    public async Task Explain_AndNew_TellTheSame()
    {
        var file = _folder.Write("posts.csv", Header + First);
        var explained = (await Cli.Run("ingest", "--explain", file)).Out.TrimEnd();
        Assert.StartsWith(explained, (await Cli.Run("new", file, "--out", _folder.Of("case"))).Out);
    }

    [Fact]
    public async Task Explain_MapAndZone_AreTaken()
    {
        var file = _folder.Write("posts.csv", "who,when,what\na,2023-07-18 10:00,one\n");
        string[] told = ["ingest", "--explain", file, "--map", "account=who", "--map", "time=when", "--map", "text=what"];
        var without = await Cli.Run(told);
        Assert.Equal(2, without.Code);
        Assert.Contains("1 rejected: a time without a time zone", without.Out);
        Assert.Contains("--zone Europe/Paris", without.Out);
        var with = await Cli.Run([.. told, "--zone", "Europe/Paris"]);
        Assert.Equal((0, ""), (with.Code, with.Error));
        Assert.Contains("from what", with.Out);
        Assert.DoesNotContain("--zone", with.Out);
        var wrong = await Cli.Run([.. told, "--zone", "Mars/Olympus"]);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("Mars/Olympus", wrong.Error);
        Assert.Equal(2, (await Cli.Run("ingest", "--explain", file, "--map", "text")).Code);
    }

    [Fact]
    public async Task Explain_ForcedFormat_IsTakenOrRefused()
    {
        var file = _folder.Write("posts.jsonl", Flat);
        Assert.Contains("format: x-api-v1", (await Cli.Run("ingest", "--explain", file, "--format", "x-api-v1")).Out);
        var shape = await Cli.Run("ingest", "--explain", file, "--format", "twarc-csv");
        Assert.Equal(2, shape.Code);
        Assert.Contains("can't be 'twarc-csv'", shape.Error);
        var unknown = await Cli.Run("ingest", "--explain", file, _folder.Write("a.csv", Header + First), "--format", "none");
        Assert.Equal((2, ""), (unknown.Code, unknown.Out));
        Assert.Contains("There is no format 'none'.", unknown.Error);
        Assert.Contains("x-api-v2", unknown.Error);
    }

    [Fact]
    public async Task Formats_TextAndJson_NameTheSame()
    {
        var text = await Cli.Run("ingest", "--formats");
        var json = await Cli.Run("ingest", "--formats", "--json");
        Assert.Equal((0, 0), (text.Code, json.Code));
        var formats = JsonNode.Parse(json.Out)!.AsArray();
        Assert.Equal(formats.Select(f => (string)f!["name"]!).Append("table,"), text.Out.TrimEnd().Split('\n').Select(l => l.Split(' ')[0]));
        var one = formats.Single(f => (string)f!["name"]! == "x-api-v2-users")!;
        Assert.Equal(("json", "accounts"), ((string)one["shape"]!, (string)one["rows"]!));
    }

    /// <summary>Stops the command at its first line.</summary>
    sealed class StopAtFirst : StringWriter
    {
        readonly CancellationTokenSource _stop;

        public StopAtFirst(CancellationTokenSource stop) => (_stop, NewLine) = (stop, "\n");

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            _stop.Cancel();
        }
    }
}
