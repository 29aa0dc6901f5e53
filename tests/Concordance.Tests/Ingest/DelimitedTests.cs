using System.Text;

namespace Concordance.Tests.Ingest;

public class DelimitedTests
{
    const string Good = "id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,one\n2,b,2023-07-18T10:01:00Z,two\n";

    static void Balanced(Reading reading) =>
        Assert.All(reading.Sources, s => Assert.Equal(s.Read, s.Kept + s.Rejected + s.Merged));

    [Fact]
    public void DelimitedRows_CellCounts_AreCheckedAndEveryRejectIsInQuarantine()
    {
        const string text = "id,author_id,created_at,text\n"
            + "1,a,2023-07-18T10:00:00Z,fine\n"
            + "2,a,2023-07-18T10:00:00Z\n"
            + "3,a,2023-07-18T10:00:00Z,too,many\n"
            + "4,,2023-07-18T10:00:00Z,no account\n"
            + "5,a,7/3/2018,no time\n"
            + ",a,2023-07-18T10:00:00Z,no id\n"
            + "1.23457E+17,a,2023-07-18T10:00:00Z,rounded\n"
            + "1,a,2023-07-18T10:00:00Z,fine\n";
        var reading = Reading.OfText(text);
        var source = Assert.Single(reading.Sources);
        Assert.Equal((8, 1, 6, 1), (source.Read, source.Kept, source.Rejected, source.Merged));
        Assert.Equal(["file", "line", "reason", "raw"], reading.Quarantine[0]);
        var lines = text.Split('\n');
        Assert.Equal(["3", "4", "5", "6", "7", "8"], reading.Quarantine.Skip(1).Select(r => r[1]));
        Assert.All(reading.Quarantine.Skip(1), r => Assert.Equal(lines[int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture) - 1], r[3].TrimEnd('\r', '\n')));
        Assert.Equal(
            ["3 cells where the header has 4", "5 cells where the header has 4", "no account id", "a date whose day and month can be taken for each other", "no post id", "an id that a spreadsheet has rounded"],
            reading.Quarantine.Skip(1).Select(r => r[2]));
        Assert.Equal(6, reading.Data.Report.Reasons.Sum(r => r.Rows));
    }

    [Fact]
    public void DelimitedRows_QuotedNewlinesAndQuotes_AreTextAndKeepTheLineCount()
    {
        var reading = Reading.OfText("id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,\"two\nlines, and a \"\"quote\"\"\"\n2,a,bad,x\n");
        Assert.Equal("two\nlines, and a \"quote\"", Assert.Single(reading.Data.Posts).Text);
        Assert.Equal("4", reading.Quarantine[1][1]);
        Balanced(reading);
    }

    [Fact]
    public void DelimitedRows_StrayQuoteInAnUnquotedCell_IsText()
    {
        var reading = Reading.OfText("id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,a 5\" pipe\n2,a,2023-07-18T10:00:00Z,next\n");
        Assert.Equal(["a 5\" pipe", "next"], reading.Data.Posts.Select(p => p.Text));
    }

    [Fact]
    public void DelimitedRows_QuoteThatNeverCloses_CostsItsOwnLineOnly()
    {
        var reading = Reading.OfText("id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,fine\n2,a,2023-07-18T10:00:00Z,\"open\n3,a,2023-07-18T10:00:00Z,kept\nbad\n4,a,2023-07-18T10:00:00Z,\"again open\n5,a,2023-07-18T10:00:00Z,kept too\n");
        Assert.Equal(["1", "3", "5"], reading.Data.Posts.Select(p => p.Id));
        Balanced(reading);
        Assert.Equal(
            [("3", "text after a closing quote", "2,a,2023-07-18T10:00:00Z,\"open"), ("5", "1 cells where the header has 4", "bad"), ("6", "a quote is never closed", "4,a,2023-07-18T10:00:00Z,\"again open")],
            reading.Quarantine.Skip(1).Select(r => (r[1], r[2], r[3])));
    }

    [Fact]
    public void DelimitedRows_TextAfterAClosingQuote_IsRejected()
    {
        var reading = Reading.OfText("id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,\"closed\" and more\n2,a,2023-07-18T10:00:00Z,fine\n");
        Assert.Equal("2", Assert.Single(reading.Data.Posts).Id);
        Assert.Equal(("2", "text after a closing quote"), (reading.Quarantine[1][1], reading.Quarantine[1][2]));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n\r\n")]
    public void DelimitedRows_BlankLinesAndLineEnds_MakeNoRowsAndNoPosts(string end)
    {
        var reading = Reading.OfText(Good.Replace("\n", end, StringComparison.Ordinal));
        Assert.Equal(["one", "two"], reading.Data.Posts.Select(p => p.Text));
        Balanced(reading);
    }

    [Fact]
    public void DelimitedRows_BlankLines_KeepTheLineNumbersRight()
    {
        var reading = Reading.OfText("id,author_id,created_at,text\n\n\n1,a,bad,x\n");
        Assert.Contains(reading.Quarantine, r => r[1] == "4" && r[3].StartsWith("1,a,bad,x", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(';', "csv")]
    [InlineData('\t', "tsv")]
    [InlineData('|', "csv")]
    public void DelimitedRows_OtherSeparators_AreTold(char separator, string format)
    {
        var reading = Reading.OfText(Good.Replace(',', separator));
        Assert.Equal(["one", "two"], reading.Data.Posts.Select(p => p.Text));
        Assert.Equal((format, "table"), (reading.Sources[0].Layout, reading.Sources[0].Format));
    }

    [Fact]
    public void DelimitedRows_ByteOrderMark_IsNoPartOfTheFirstName()
    {
        using var folder = new TempFolder();
        folder.Write("posts", Good, new UTF8Encoding(true));
        Assert.Equal(["1", "2"], Reading.OfFile(folder, "posts").Data.Posts.Select(p => p.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DelimitedRows_Utf16WithByteOrderMark_IsRead(bool bigEndian)
    {
        using var folder = new TempFolder();
        folder.Write("posts", Good.Replace("two", "iki dənə 🙂", StringComparison.Ordinal) + "3,c,bad,ç\n", new UnicodeEncoding(bigEndian, true));
        var reading = Reading.OfFile(folder, "posts");
        Assert.Equal(["one", "iki dənə 🙂"], reading.Data.Posts.Select(p => p.Text));
        Assert.Equal("3,c,bad,ç", reading.Quarantine[1][3].TrimEnd());
    }

    [Fact]
    public void DelimitedRows_GzipUnderAWrongName_IsToldByItsContent()
    {
        using var folder = new TempFolder();
        folder.Gzip("posts.txt", Good);
        Assert.Equal(2, Reading.OfFile(folder, "posts.txt").Data.Posts.Count);
        folder.Write("plain.csv.gz", Good);
        Assert.Equal(2, Reading.OfFile(folder, "plain.csv.gz").Data.Posts.Count);
    }

    [Fact]
    public void DelimitedRows_SpacesAndCaseInTheHeader_DoNotHideAColumn()
    {
        var reading = Reading.OfText("ID, Author_Id , created_at, TEXT\n1,a,2023-07-18T10:00:00Z,one\n");
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal(("1", "a", "one"), (post.Id, post.AccountId, post.Text));
    }

    [Fact]
    public void DelimitedRows_LastRowWithoutLineEnd_IsRead() =>
        Assert.Equal(2, Reading.OfText(Good.TrimEnd()).Data.Posts.Count);
}
