using System.Text;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class ZipEntriesTests
{
    static byte[] Rows(int id) => Encoding.UTF8.GetBytes($"id,author_id,created_at,text\n{id},a,2023-07-18T10:00:00Z,x\n{id + 1},,2023-07-18T10:00:00Z,x\n");

    static readonly (string, byte[])[] s_entries =
    [
        ("README.txt", "Posts of one summer.\nSee the other files.\n"u8.ToArray()),
        ("inner/", []),
        ("inner/a.csv", Rows(10)),
        ("__MACOSX/inner/._a.csv", [0, 5, 22, 7]),
        ("inner/picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]),
        ("b.csv.gz", TempFolder.Packed(Encoding.UTF8.GetString(Rows(20)))),
        ("empty.csv", []),
        ("nested.zip", Workbook.Zip(("c.csv", Rows(30)))),
    ];

    static TempFolder Folder(params (string, byte[])[] entries)
    {
        var folder = new TempFolder();
        folder.Write("archive.zip", Workbook.Zip(entries));
        return folder;
    }

    [Fact]
    public void Zip_WithSeveralFiles_IsOneSourceAFile()
    {
        using var folder = Folder(s_entries);
        var reading = Reading.OfFile(folder, "archive.zip");
        Assert.Equal([("archive.zip!inner/a.csv", 1L), ("archive.zip!b.csv.gz", 1L)], reading.Sources.Select(s => (s.Path, s.Kept)));
        Assert.All(reading.Sources, s => Assert.Equal((SourceFile.Sha256(folder.Of("archive.zip"), TestContext.Current.CancellationToken), "zip", "csv"), (s.Sha256, s.Container, s.Layout)));
        Assert.Equal(["archive.zip!inner/a.csv", "archive.zip!b.csv.gz"], reading.Quarantine.Skip(1).Select(r => r[0]));
        var note = Assert.Single(reading.Sources[0].Notes, n => n.StartsWith("In the same zip file, and not read", StringComparison.Ordinal));
        foreach (var left in new[] { "README.txt (", "inner/picture.png (the file is not text)", "empty.csv (", "nested.zip (" }) Assert.Contains(left, note, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, note, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_OneNamedFile_IsRead()
    {
        using var folder = Folder(s_entries);
        Assert.Equal("10", Assert.Single(Reading.OfFile(folder, "archive.zip!inner/a.csv").Data.Posts).Id);
        var e = Assert.Throws<InputException>(() => Reading.OfFile(folder, "archive.zip!c.csv"));
        Assert.Contains("holds no file 'c.csv'", e.Problem, StringComparison.Ordinal);
        Assert.Contains("inner/a.csv", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithTheMarkInItsName_IsItself()
    {
        using var folder = Folder(s_entries);
        folder.Write("archive.zip!b.csv.gz", Rows(50));
        Assert.Equal("50", Assert.Single(Reading.OfFile(folder, "archive.zip!b.csv.gz").Data.Posts).Id);
    }

    [Fact]
    public void Zip_InAZip_IsRefused()
    {
        using var folder = Folder(("nested.zip", Workbook.Zip(("c.csv", Rows(30)))));
        Assert.Contains("no Excel workbook", Assert.Throws<InputException>(() => Reading.OfFile(folder, "archive.zip")).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_WithNothingToRead_SaysWhyOfEach()
    {
        using var folder = Folder(s_entries[0], s_entries[4]);
        var e = Assert.Throws<InputException>(() => Reading.OfFile(folder, "archive.zip"));
        Assert.Matches("No file in the zip file .* can be read: README.txt .*; inner/picture.png", e.Problem);
    }

    [Fact]
    public void Entry_WhoseNameLeadsOutOrIsThereTwice_IsNotRead()
    {
        using var folder = Folder(("../a.csv", Rows(1)), ("/b.csv", Rows(10)), ("c.csv", Rows(20)), ("c.csv", Rows(30)), ("d\\e.csv", Rows(40)));
        var reading = Reading.OfFile(folder, "archive.zip");
        Assert.Equal(["archive.zip!c.csv", "archive.zip!d/e.csv"], reading.Sources.Select(s => s.Path));
        Assert.Equal(["20", "40"], reading.Data.Posts.Select(p => p.Id));
        Assert.Contains("In the same zip file, and not read: ../a.csv (its name leads out of the zip file); /b.csv (its name leads out of the zip file); c.csv (there is one of that name before it).", reading.Sources[0].Notes);
    }

    [Fact]
    public void Zip_Changed_IsRefusedAndAcceptedByItsName()
    {
        using var folder = Folder(s_entries);
        var @case = Some.Case(folder.Path, "*.zip");
        CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken);
        folder.Write("archive.zip", Workbook.Zip([("b.csv", Rows(20)), .. s_entries]));
        var e = Assert.Throws<InputException>(() => CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken));
        Assert.Contains("--accept archive.zip", e.Remedy, StringComparison.Ordinal);
        Assert.Equal(3, CaseIngest.Run(@case, new() { Accept = ["archive.zip"] }, cancel: TestContext.Current.CancellationToken).Sources.Count);
    }

    [Fact]
    public void PackedTwice_GrowingBeyondMeasure_IsRefused()
    {
        var bomb = Encoding.UTF8.GetString(Rows(1)) + new string('x', 70 << 20);
        using var folder = Folder(("posts.csv.gz", TempFolder.Packed(bomb)));
        Assert.Contains("unpacks to more than 64 MiB", Assert.Throws<InputException>(() => Reading.OfFile(folder, "archive.zip")).Problem, StringComparison.Ordinal);
    }
}
