using System.Text;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class ExcelTests
{
    const string Time = "2023-07-18T10:00:00Z";

    static readonly string[] s_header = Workbook.Texts("id", "author_id", "created_at", "text");

    static string[] Row(string id, string text = "x") => Workbook.Texts(id, "a", Time, text);

    static DetectedSource Detected(TempFolder folder, byte[] bytes) => DetectedSource.Of(folder.Write("posts", bytes));

    static string Problem(byte[] bytes)
    {
        using var folder = new TempFolder();
        return Assert.Throws<InputException>(() => Detected(folder, bytes)).Problem;
    }

    /// <summary>The cells of a column named <c>v</c>.</summary>
    static string?[] Values(params string[] cells)
    {
        using var folder = new TempFolder();
        using var rows = Detected(folder, Workbook.Of([Workbook.Texts("n", "v"), .. cells.Select(c => new[] { Workbook.Text("n"), c })])).Open();
        return [.. rows.Map(r => r.Get("v"))];
    }

    [Fact]
    public void Workbook_Posts_AreReadByRow()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", Workbook.Of([], s_header, Row("1", "a ə & <b>"), [], Row("2")));
        var reading = Reading.OfFile(folder, "posts.csv");
        Assert.Equal(["a ə & <b>", "x"], reading.Data.Posts.Select(p => p.Text));
        Assert.Equal(("plain", "xlsx", "table"), (reading.Sources[0].Container, reading.Sources[0].Layout, reading.Sources[0].Format));
    }

    [Fact]
    public void Workbook_RejectedRow_IsKeptWithItsNumberAndCellsByTabs()
    {
        using var folder = new TempFolder();
        folder.Write("posts", Workbook.Of(s_header, Row("1"), [], Workbook.Texts("2", "", Time, "y")));
        var row = Reading.OfFile(folder, "posts").Quarantine[1];
        Assert.Equal(("4", "no account id", $"2\t\t{Time}\ty"), (row[1], row[2], row[3]));
    }

    [Theory]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("-1001234567890", "-1001234567890")]
    [InlineData("42.0", "42")]
    [InlineData("0.1", "0.1")]
    [InlineData("1014210000000000001", "1.01421E+18")]
    [InlineData("1E+15", "1E+15")]
    public void Number_UpToFifteenDigits_IsExactAndElseHasAnExponent(string digits, string expected) =>
        Assert.Equal([expected], Values(Workbook.Number(digits)));

    [Theory]
    [InlineData("1014210000000000001")]
    [InlineData("1000000000000000")]
    public void Id_ThatExcelHasRounded_IsRejected(string digits)
    {
        using var folder = new TempFolder();
        folder.Write("posts", Workbook.Of(s_header, [Workbook.Number(digits), .. Row("")[1..]], [Workbook.Number("7"), .. Row("")[1..]]));
        var reading = Reading.OfFile(folder, "posts");
        Assert.Equal("7", Assert.Single(reading.Data.Posts).Id);
        Assert.Equal("an id that a spreadsheet has rounded", reading.Quarantine[1][2]);
    }

    [Fact]
    public void Time_HasNoZoneAndADayNoClock() => Assert.Equal(
        ["2023-07-18T10:00:00", "2023-07-18T00:00:00", "2023-07-18", "2023-07-18T12:00:00", "2023-07-18", "1.12:00:00", "2023-07-18T10:00:00"],
        Values(
            Workbook.Number("45125.416666666664", 1), Workbook.Number("45125", 1), Workbook.Number("45125", 2), Workbook.Number("45125.5", 2),
            Workbook.Number("45125", 4), Workbook.Number("1.5", 3), Workbook.Value("d", "2023-07-18T10:00:00")));

    [Fact]
    public void Cell_OfOtherKinds_IsReadAsKept() => Assert.Equal(
        ["true", "false", null, "cached", "3", "00123"],
        Values(
            Workbook.Value("b", "1"), Workbook.Value("b", "0"), Workbook.Value("e", "#N/A"), "t=\"str\"><f>A1</f><v>cached</v>", "><f>1+2</f><v>3</v>", Workbook.Text("00123")));

    [Fact]
    public void Sheets_WithTheSameHeader_AreAllReadAndOthersNamed()
    {
        using var folder = new TempFolder();
        folder.Write("posts", Workbook.Of(
            ("About", null, [Workbook.Texts("About this export")]),
            ("Secret", "hidden", [s_header, Row("9")]),
            ("July", null, [s_header, Row("1"), Row("2")]),
            ("Key", null, [Workbook.Texts("code", "meaning"), Workbook.Texts("1", "one")]),
            ("Empty", null, []),
            ("August", null, [s_header, Row("3"), Workbook.Texts("4", "", Time)])));
        var reading = Reading.OfFile(folder, "posts");
        Assert.Equal(["1", "2", "3"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal("6", reading.Quarantine[1][1]);
        var notes = reading.Sources[0].Notes;
        Assert.Contains("Sheets with the same columns, read one after the other, with row numbers that go on: July, August.", notes);
        Assert.Contains("Sheets with other columns or no rows, which are not read: About, Key.", notes);
        Assert.Contains("Hidden sheets, which are not read: Secret.", notes);
    }

    [Fact]
    public void Workbook_PackedInZipOrGzip_IsRead()
    {
        var workbook = Workbook.Of(s_header, Row("1"));
        using var gzip = new MemoryStream();
        using (var packing = new System.IO.Compression.GZipStream(gzip, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) packing.Write(workbook);
        foreach (var bytes in new[] { Workbook.Zip(("posts.xlsx", workbook)), gzip.ToArray() })
        {
            using var folder = new TempFolder();
            folder.Write("posts", bytes);
            Assert.Single(Reading.OfFile(folder, "posts").Data.Posts);
        }
    }

    [Fact]
    public void Workbook_WithoutATable_IsRefused()
    {
        Assert.Contains("no visible sheet with a header and rows", Problem(Workbook.Of(s_header)), StringComparison.Ordinal);
        Assert.Contains("no visible sheet with a header and rows", Problem(Workbook.Of(("S", "veryHidden", [s_header, Row("1")]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_Damaged_IsRefused()
    {
        var whole = Workbook.Of(s_header, Row("1"));
        Assert.Contains("damaged or cut off", Problem(whole[..(whole.Length / 2)]), StringComparison.Ordinal);
        Assert.Contains("is damaged or cut off", Problem(Workbook.Zip(("xl/workbook.xml", "<workbook"))), StringComparison.Ordinal);
        Assert.Contains("is damaged or cut off", Problem(Workbook.Zip(("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><workbook>&e;</workbook>"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_WithAPassword_IsRefused()
    {
        byte[] ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        Assert.Contains("needs a password", Problem([.. ole, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);
        Assert.Matches("damaged|no Excel workbook", Problem([.. ole, .. new byte[70_000]]));
    }

    [Fact]
    public void Workbook_GrowingBeyondMeasure_IsRefused() =>
        Assert.Contains("unpacks to more than 64 MiB", Problem(Workbook.Zip(("xl/workbook.xml", new byte[70 << 20]))), StringComparison.Ordinal);

    [Theory]
    [InlineData("AAAAAA1", "1")]
    [InlineData("A99999999", "99999999")]
    public void Sheet_LargerThanExcelAllows_IsRefused(string cell, string row)
    {
        var workbook = Workbook.Of(s_header, Row("1"), [$"s=\"0\"/></row><row r=\"{row}\"><c r=\"{cell}\" t=\"str\"><v>x</v>"]);
        Assert.Matches("more rows or columns than Excel allows|damaged or cut off", Problem(workbook));
    }
}
