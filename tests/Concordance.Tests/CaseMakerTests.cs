using Concordance.Ingest;

namespace Concordance.Tests;

public class CaseMakerTests
{
    const string Rows = "tweetid,who,tweet_time,tweet_text\n1,a,2018-07-15 14:30,x\n2,,2018-07-15 14:31,y\n";

    static readonly Dictionary<string, string> s_map = new() { ["account"] = "who" };

    [Fact]
    public void CaseMaker_Case_HoldsMapHashZoneAndRelativePath()
    {
        using var folder = new TempFolder();
        var file = folder.Write("exports/posts.csv", Rows);
        var made = CaseMaker.Make(new() { Files = [file], Folder = folder.Of("cases/My case 1"), Map = s_map, TimeZone = "Europe/Paris" });
        var source = Assert.Single(made.Case.Sources);
        Assert.Equal(("My-case-1", "../../exports/posts.csv", SourceFile.Sha256(file, TestContext.Current.CancellationToken), "Europe/Paris"), (made.Case.Id, source.Path, source.Sha256, source.TimeZone));
        Assert.Equal(new Dictionary<string, string> { ["post"] = "tweetid", ["account"] = "who", ["time"] = "tweet_time", ["text"] = "tweet_text" }, source.Map);
        Assert.Equal(Privacy.Pseudonymous, made.Case.Privacy);
        var preview = Assert.Single(made.Previews);
        Assert.Equal(("posts.csv", "table", 2, 1), (preview.File, preview.Format, preview.Rows, preview.Usable));
        Assert.Equal([new ReasonCount("no account id", 1)], preview.Reasons);
        Assert.Equivalent(made.Case, CaseFile.Read(folder.Of("cases/My case 1")), strict: true);
        Assert.DoesNotContain(folder.Path, File.ReadAllText(folder.Of("cases/My case 1/case.json")), StringComparison.Ordinal);
        Assert.Equal(Some.Utc("2018-07-15T12:30:00Z"), Reading.Of(made.Case).Data.Posts[0].Time);
    }

    [Fact]
    public void CaseMaker_TimesWithoutAZone_AreAskedForAndNothingIsWritten()
    {
        using var folder = new TempFolder();
        var file = folder.Write("posts.csv", Rows);
        var e = Assert.Throws<InputException>(() => CaseMaker.Make(new() { Files = [file], Folder = folder.Of("case"), Map = s_map }));
        Assert.Contains("carry no time zone", e.Problem, StringComparison.Ordinal);
        Assert.Contains("--zone UTC", e.Remedy, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of("case")));
    }

    [Fact]
    public void CaseMaker_CaseThatIsThere_IsNotOverwritten()
    {
        using var folder = new TempFolder();
        var file = folder.Write("posts.csv", Rows);
        folder.Write("case.json", "mine");
        Assert.Contains("already", Assert.Throws<InputException>(() => CaseMaker.Make(new() { Files = [file], Folder = folder.Path, Map = s_map, TimeZone = "UTC" })).Problem, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.Of("case.json")));
    }

    [Theory]
    [InlineData("id,author_id,created_at\n", "a header and no rows")]
    [InlineData("id,author_id,created_at\n1,,2018-07-15T14:30:00Z\n2,a,7/3/2018\n", "Not one of the first 2 rows")]
    public void CaseMaker_NoUsableRow_SaysWhy(string text, string expected)
    {
        using var folder = new TempFolder();
        var file = folder.Write("posts.csv", text);
        Assert.Contains(expected, Assert.Throws<InputException>(() => CaseMaker.Make(new() { Files = [file], Folder = folder.Of("case") })).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void CaseMaker_PatternAndZip_MakeOneSourceAFileEachWithItsOwnFormatAndMap()
    {
        using var folder = new TempFolder();
        folder.Write("exports/a.csv", Rows);
        folder.Write("exports/b.jsonl", "{\"id\":\"1\",\"author_id\":\"a\",\"created_at\":\"2023-07-18T10:00:00Z\",\"text\":\"x\",\"edit_history_tweet_ids\":[\"1\"]}\n");
        folder.Write("exports/c.zip", Workbook.Zip(
            ("d.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n"), ("notes/README", "What this is.\n"), ("manifest.json", "{\"made\":\"by hand\"}"), ("e.xlsx", "no workbook")));
        var made = CaseMaker.Make(new() { Files = [folder.Of("exports/*")], Folder = folder.Of("case"), Map = s_map, TimeZone = "Europe/Paris" });
        Assert.Equal(["../exports/a.csv", "../exports/b.jsonl", "../exports/c.zip!d.csv"], made.Case.Sources.Select(s => s.Path));
        Assert.Equal(["a.csv", "b.jsonl", "c.zip!d.csv"], made.Previews.Select(p => p.File));
        Assert.Equal("who", made.Case.Sources[0].Map["account"]);
        Assert.Equal("author_id", made.Case.Sources[2].Map["account"]);
        Assert.Equal(SourceFile.Sha256(folder.Of("exports/c.zip"), TestContext.Current.CancellationToken), made.Case.Sources[2].Sha256);
        Assert.Equal(3, made.Left.Count);
        Assert.All(made.Left, l => Assert.StartsWith("c.zip!", l, StringComparison.Ordinal));
        Assert.Equal(3, Reading.Of(CaseFile.Read(folder.Of("case"))).Sources.Count);
    }

    [Fact]
    public void CaseMaker_ColumnThatNoFileHas_IsAnError()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n");
        folder.Write("b.csv", "id,author_id,created_at\n2,a,2023-07-18T10:00:00Z\n");
        var e = Assert.Throws<InputException>(() => CaseMaker.Make(new() { Files = [folder.Of("*.csv")], Folder = folder.Of("case"), Map = new Dictionary<string, string> { ["text"] = "words" } }));
        Assert.Contains("No file has a column 'words'", e.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exports/posts.csv.gz", "posts")]
    [InlineData("exports/*.csv", "case")]
    public void CaseMaker_FolderFor_IsNamedByTheFile(string file, string name) => Assert.Equal(Path.Combine("cases", name), CaseMaker.FolderFor(file));
}
