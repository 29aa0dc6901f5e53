using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class GlobTests
{
    const string Rows = "id,author_id,created_at\n{0},a,2023-07-18T10:00:00Z\n";

    static readonly string[] s_files = ["a.csv", "b.csv", "B.csv", "c.jsonl", ".hidden.csv", "x/a.csv", "x/y/a.csv", "x/y/d.tsv", ".git/a.csv", "{z}.csv", "e,f.csv"];

    static TempFolder Folder()
    {
        var folder = new TempFolder();
        foreach (var (file, i) in s_files.Select((f, i) => (f, i))) folder.Write(file, string.Format(System.Globalization.CultureInfo.InvariantCulture, Rows, i));
        return folder;
    }

    [Theory]
    [InlineData("*.csv", "B.csv a.csv b.csv e,f.csv {z}.csv")]
    [InlineData("?.csv", "B.csv a.csv b.csv")]
    [InlineData("{b,a,c}.{csv,jsonl}", "a.csv b.csv c.jsonl")]
    [InlineData("{a,x/{a,y/*}}.{csv,tsv}", "a.csv x/a.csv x/y/a.csv x/y/d.tsv")]
    [InlineData("**/a.csv", "a.csv x/a.csv x/y/a.csv")]
    [InlineData("x/**", "x/a.csv x/y/a.csv x/y/d.tsv")]
    [InlineData("**/**/*.tsv", "x/y/d.tsv")]
    [InlineData("x/../*.jsonl", "c.jsonl")]
    [InlineData("*/a.csv", "x/a.csv")]
    [InlineData(".*.csv", ".hidden.csv")]
    [InlineData("{z}.csv", "{z}.csv")]
    [InlineData("{b,a}.csv", "a.csv b.csv")]
    [InlineData("nothing.csv", "nothing.csv")]
    public void Expand_Pattern_FitsAsInAShell(string pattern, string expected)
    {
        using var folder = Folder();
        var files = SourcePaths.Expand(folder.Path, pattern);
        Assert.Equal(expected, string.Join(' ', files.Select(f => SourcePaths.Relative(folder.Path, f))));
        if (pattern != "nothing.csv") Assert.Equal(files, SourcePaths.Expand("/elsewhere", folder.Of(pattern)));
    }

    [Theory]
    [InlineData("*.xlsx")]
    [InlineData("no/**/*.csv")]
    [InlineData("{q,r}.csv")]
    public void Expand_PatternThatFitsNothing_IsAnError(string pattern)
    {
        using var folder = Folder();
        Assert.Contains($"No file fits the pattern '{pattern}'", Assert.Throws<InputException>(() => SourcePaths.Expand(folder.Path, pattern)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_ManyBraces_IsAnError()
    {
        using var folder = Folder();
        Assert.Contains("alternatives", Assert.Throws<InputException>(() => SourcePaths.Expand(folder.Path, string.Concat(Enumerable.Repeat("{a,b}", 40)))).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_FolderThatLinksToItself_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var folder = Folder();
        Directory.CreateSymbolicLink(folder.Of("x/loop"), folder.Of("x"));
        Assert.Equal(3, SourcePaths.Expand(folder.Path, "**/a.csv").Count);
    }

    [Fact]
    public void Case_WithAPattern_ReadsAndNamesEachFile()
    {
        using var folder = Folder();
        var @case = Some.Case(folder.Path, "x/**/*.{csv,tsv}");
        folder.Write("x/y/d.tsv", "id\tauthor_id\tcreated_at\n100\ta\t2023-07-18T10:00:00Z\n");
        var reading = Reading.Of(@case);
        Assert.Equal([("x/a.csv", "csv"), ("x/y/a.csv", "csv"), ("x/y/d.tsv", "tsv")], reading.Sources.Select(s => (s.Path, s.Layout)));
        Assert.Equal(reading.Sources.Select(s => SourceFile.Sha256(folder.Of(s.Path))), reading.Sources.Select(s => s.Sha256));
        Assert.Equal(3, reading.Data.Posts.Count);
        // A file more is another input; what was written by the toolkit is none.
        var before = CaseInputs.Of(@case).Hash;
        Assert.Equal(before, CaseInputs.Of(@case).Hash);
        folder.Write("x/b.csv", "x");
        Assert.NotEqual(before, CaseInputs.Of(@case).Hash);
    }

    [Fact]
    public void Case_PatternOverItsOwnFolder_LeavesOutWhatTheToolkitWrote()
    {
        using var folder = new TempFolder();
        folder.Write("posts.json", "[{\"id\":\"1\",\"author_id\":\"a\",\"created_at\":\"2023-07-18T10:00:00Z\"}]");
        folder.Write("case.json", "{}");
        var @case = Some.Case(folder.Path, "**/*.{json,csv,parquet}");
        Assert.Single(Reading.Of(@case).Sources);
        Assert.Single(Reading.Of(@case).Sources);
    }

    [Fact]
    public void Case_ChangedFileOfAPattern_IsRefusedAndCanBeAccepted()
    {
        using var folder = Folder();
        var @case = Some.Case(folder.Path, "{a,b}.csv");
        CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken);
        folder.Write("b.csv", "id,author_id,created_at\n77,a,2023-07-18T10:00:00Z\n");
        Assert.Contains("'b.csv' is not the file that was read before", Assert.Throws<InputException>(() => CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        Assert.Equal(2, CaseIngest.Run(@case, new() { Accept = ["b.csv"] }, cancel: TestContext.Current.CancellationToken).Report.Kept);
    }

    [Fact]
    public void Case_PatternWithAHash_IsRefused()
    {
        using var folder = Folder();
        var @case = Some.Case(folder.Path, "*.csv");
        var e = Assert.Throws<InputException>(() => CaseIngest.Run(@case with { Sources = [@case.Sources[0] with { Sha256 = new('0', 64) }] }, cancel: TestContext.Current.CancellationToken));
        Assert.Contains("is a pattern and has a \"sha256\"", e.Problem, StringComparison.Ordinal);
    }
}
