using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

[Collection(nameof(ProcessState))]
public class NewTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Out => Path.Combine(_folder.Path, "case");

    [Fact]
    public async Task New_MissingFile_SaysSo()
    {
        var outcome = await Cli.Run("new", Path.Combine(_folder.Path, "none.csv"), "--out", Out);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("There is no file", outcome.Error);
    }

    [Fact]
    public async Task New_EmptyFile_SaysSo()
    {
        var outcome = await Cli.Run("new", _folder.Write("empty.csv", ""), "--out", Out);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("is empty", outcome.Error);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task New_EscapesInTheData_ReachNoTerminal()
    {
        var refused = await Cli.Run("new", _folder.Write("odd.csv", "a\u001b[31m,b\n1,2\n"), "--out", Out);
        Assert.Contains("a[U+001B][31m, b", refused.Error);
        var taken = await Cli.Run("new", _folder.Write("told.csv", "author,date,te\u001b[2Jxt\nx,2023-07-26T10:00:00Z,hello\n"), "--out", Out, "--map", "text=te\u001b[2Jxt");
        Assert.Equal(0, taken.Code);
        Assert.Contains("from te[U+001B][2Jxt", taken.Out);
        Assert.DoesNotContain('\u001b', refused.Error + taken.Out + taken.Error);
    }

    [Fact]
    public async Task New_NoKnownColumns_NamesThemAndTheRemedy()
    {
        var outcome = await Cli.Run("new", _folder.Write("odd.csv", "a,b\n1,2\n"), "--out", Out);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--map account=COLUMN", outcome.Error);
        Assert.Contains("a, b", outcome.Error);
    }

    [Fact]
    public async Task New_TimesWithoutZone_AsksForIt()
    {
        var file = _folder.Write("posts.csv", "author,text,date\nx,hello,2023-07-26 10:00:00\n");
        var outcome = await Cli.Run("new", file, "--out", Out);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--zone", outcome.Error);
        Assert.Equal(0, (await Cli.Run("new", file, "--out", Out, "--zone", "Europe/Paris")).Code);
    }

    [Fact]
    public async Task New_UnknownField_ListsTheFields()
    {
        var outcome = await Cli.Run("new", _folder.Write("posts.csv", "a,b\n1,2\n"), "--out", Out, "--map", "colour=a");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("account", outcome.Error);
    }

    [Theory]
    [InlineData("""{"id":"1","text":"x","created_at":"2023-07-26T10:00:00Z","author_id":"7","author":{"username":"seven","location":"Lyon"}}""", "\"format\": \"x-api-v2\"")]
    [InlineData("""{"post_id":"1","text":"x","created_at":"2023-07-26T10:00:00Z","author":{"id":"7","location":"Lyon"}}""", "\"location\": \"author.location\"")]
    public async Task New_JsonLines_FindsNestedColumns_AndPrintsJson(string post, string inCase)
    {
        var outcome = await Cli.Run("new", _folder.Write("posts.jsonl", post + "\n"), "--out", Out, "--json");
        Assert.Equal(0, outcome.Code);
        var source = JsonNode.Parse(outcome.Out)!["sources"]![0]!;
        Assert.Equal("author.location", (string)source["columns"]!["location"]!);
        Assert.Contains("followers", source["missing"]!.AsArray().Select(f => (string)f!));
        // The columns of a known format need not be told.
        Assert.Contains(inCase, File.ReadAllText(Path.Combine(Out, "case.json")));
    }

    [Fact]
    public async Task Run_MissingCase_SaysHowToMakeOne()
    {
        var outcome = await Cli.Run("run", Path.Combine(_folder.Path, "nowhere"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("There is no case at", outcome.Error);
        Assert.Contains("concordance new", outcome.Error);
    }

    [Fact]
    public async Task Run_ChangedSource_IsRefused()
    {
        var file = _folder.Write("posts.csv", "author,text,date\nx,hello,2023-07-26T10:00:00Z\n");
        Assert.Equal(0, (await Cli.Run("new", file, "--out", Out)).Code);
        File.AppendAllText(file, "y,hello,2023-07-26T10:00:00Z\n");
        var outcome = await Cli.Run("run", Out);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("SHA-256", outcome.Error);
    }

    [Fact]
    public async Task Run_FolderThatNoRunMade_IsLeftAlone()
    {
        var file = _folder.Write("posts.csv", "author,text,date\nx,hello,2023-07-26T10:00:00Z\n");
        await Cli.Run("new", file, "--out", Out);
        _folder.Write("mine/thesis.txt", "years of work");
        var outcome = await Cli.Run("run", Out, "--out", Path.Combine(_folder.Path, "mine"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("thesis.txt", outcome.Error);
    }
}
