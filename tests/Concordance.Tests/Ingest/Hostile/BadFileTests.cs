using System.Text;

namespace Concordance.Tests.Ingest.Hostile;

public class BadFileTests
{
    const string Header = "id,author_id,created_at,text\n";

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n\n\n")]
    public void File_WithoutContent_IsRefused(string text) => Assert.Matches("is empty|nothing but white space", Refusal.Of(text));

    [Theory]
    [InlineData("id,author_id,created_at,text")]
    [InlineData(Header)]
    [InlineData(Header + "\r\n\r\n")]
    public void Table_OfAHeaderOnly_HasNoRows(string text)
    {
        var reading = Refusal.AddsUp(Reading.OfText(text));
        Assert.Equal((0L, 0), (reading.Sources[0].Read, reading.Data.Posts.Count));
    }

    [Fact]
    public void Folder_InThePlaceOfAFile_IsRefused()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Of("posts"));
        Assert.Contains("is a folder", Refusal.Of(folder), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "ELF", [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
        { "JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1] },
        { "SQLite", [.. "SQLite format 3\0"u8, 16, 0, 1, 1, 0, 64, 32, 32] },
        { "zeros", new byte[1000] },
        { "PDF", [.. "%PDF-1.7\n%"u8, 0xe2, 0xe3, 0xcf, 0xd3, (byte)'\n', 0, 1, 2, 3, 4, 5, 6] },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void Binary_OfAnyKind_IsRefused(string kind, byte[] bytes)
    {
        Assert.NotEmpty(kind);
        Assert.NotEmpty(Refusal.Of(bytes));
    }

    [Fact]
    public void Device_ThatNeverEnds_IsRefused()
    {
        if (!File.Exists("/dev/zero")) Assert.Skip("There is no /dev/zero on this system.");
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.Of("posts"), "/dev/zero");
        Assert.Contains("is empty", Refusal.Of(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_ThatIsThereTwice_IsReadFromTheFirstAndNoted()
    {
        var reading = Refusal.AddsUp(Reading.OfText("id,author_id,created_at,text,TEXT,author_id\n1,a,2023-07-18T10:00:00Z,first,second,b\n"));
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal(("a", "first"), (post.AccountId, post.Text));
        Assert.Contains("Columns that are there more than once, of which the first is read: author_id, text.", reading.Sources[0].Notes);
    }

    [Fact]
    public void Member_ThatIsThereTwice_LosesNoRow()
    {
        var reading = Refusal.AddsUp(Reading.OfText("""{"id":"1","id":"2","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}"""));
        Assert.Equal("2", Assert.Single(reading.Data.Posts).Id);
    }

    [Fact]
    public void Columns_VeryMany_AreReadAndNotAllShown()
    {
        var names = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"column{i}"));
        Assert.Contains("no column that is known to hold account ids", Refusal.Of($"{names}\n1\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Source_ThatMayNotBeRead_IsRefused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }
        using var folder = new TempFolder();
        var file = folder.Write("posts", Header);
        File.SetUnixFileMode(file, UnixFileMode.None);
        if (CanRead(file)) Assert.Skip("Run as a user who may read everything.");
        Assert.Contains("no permission", Refusal.Of(folder), StringComparison.Ordinal);
    }

    static bool CanRead(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(file)).Length > 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
