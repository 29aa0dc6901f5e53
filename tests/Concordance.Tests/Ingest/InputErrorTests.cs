using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class InputErrorTests
{
    static InputException Fails(TempFolder folder, string file, Func<CaseSource, CaseSource>? source = null)
    {
        var e = Assert.Throws<InputException>(() => Reading.OfFile(folder, file, source));
        Assert.NotEmpty(e.Problem);
        Assert.NotEmpty(e.Remedy);
        Assert.Contains(file, e.Message, StringComparison.Ordinal);
        return e;
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n\t\r\n ", "nothing but white space")]
    [InlineData("a,b,c\n1,2,3\n", "no column that is known to hold account ids")]
    [InlineData("author_id,b\n1,2\n", "no column that is known to hold times")]
    [InlineData("[{\"id\":\"1\"}]", "no column that is known to hold account ids")]
    [InlineData("[]", "holds no posts")]
    [InlineData("{\"a\":1}\n", "no column that is known to hold account ids")]
    [InlineData("\0\0\0\u0001", "is not text")]
    public void Source_ThatHoldsNoPosts_SaysWhyAndWhatToDo(string text, string expected)
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", text);
        Assert.Contains(expected, Fails(folder, "posts.csv").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_WithUnknownColumns_NamesThoseThatItHas()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "when,who\n1,2\n");
        var e = Fails(folder, "posts.csv");
        Assert.Contains("--map account=COLUMN", e.Remedy, StringComparison.Ordinal);
        Assert.Contains("when, who", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_WithoutAToldColumn_NamesThoseThatItHas()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "author_id,created_at\n1,2\n");
        var e = Fails(folder, "posts.csv", s => s with { Map = new Dictionary<string, string> { ["text"] = "body2" } });
        Assert.Contains("body2", e.Problem, StringComparison.Ordinal);
        Assert.Contains("author_id, created_at", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_ThatIsNotThere_IsNamed()
    {
        using var folder = new TempFolder();
        Assert.Contains("There is no file", Fails(folder, "gone.csv").Problem, StringComparison.Ordinal);
    }

    static string ManyRows { get; } = "id,author_id,created_at,text\n"
        + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},account{i * 7919 % 1000},2023-07-18T10:00:00Z,text {i * 104729 % 65537}\n"));

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(5_000)]
    [InlineData(60_000)]
    public void Source_CutGzip_IsRefusedAndNotTakenForTheWhole(int keep)
    {
        using var folder = new TempFolder();
        var packed = TempFolder.Packed(ManyRows);
        Assert.True(packed.Length > keep + 100);
        folder.Write("posts.csv.gz", packed[..keep]);
        Fails(folder, "posts.csv.gz");
    }

    [Fact]
    public void Source_SeveralGzipFilesInARow_AreReadAsOne()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv.gz", [.. TempFolder.Packed(ManyRows), .. TempFolder.Packed("x,a,2023-07-18T10:00:00Z,y\n")]);
        Assert.Equal(20_001, Reading.OfFile(folder, "posts.csv.gz").Data.Posts.Count);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(70_000)]
    public void Source_GzipDamagedInside_IsRefused(int at)
    {
        using var folder = new TempFolder();
        var packed = TempFolder.Packed(ManyRows);
        for (var i = at; i < at + 40; i++) packed[i] ^= 0x5a;
        folder.Write("posts.csv.gz", packed);
        Fails(folder, "posts.csv.gz");
    }

    [Fact]
    public void Source_ThatChanged_IsRefusedByItsHash()
    {
        using var folder = new TempFolder();
        var file = folder.Write("posts.csv", "author_id,created_at\na,2023-07-18T10:00:00Z\n");
        // SHA-256 of nothing: a published value.
        const string other = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        var e = Fails(folder, "posts.csv", s => s with { Sha256 = other });
        Assert.Contains(other, e.Problem, StringComparison.Ordinal);
        Assert.Single(Reading.OfFile(folder, "posts.csv", s => s with { Sha256 = SourceFile.Sha256(file).ToUpperInvariant() }).Data.Posts);
    }
}
