using System.Text;
using Concordance.Coordination;
using Concordance.Ingest;

namespace Concordance.Tests.Coordination.Table;

public class ShareFileTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static ShareTable Read(string text, int pieceBytes = 1 << 20) => ShareFile.Read(new LinePieces(new Utf8Text(new MemoryStream(Encoding.UTF8.GetBytes(text)), "shares.csv"), "shares.csv", pieceBytes), "shares.csv", cancel: s_go);

    static IEnumerable<(string, string, string, DateTime)> Rows(ShareTable table) =>
        Enumerable.Range(0, table.Count).Select(i => (table.Objects[table.Object[i]], table.Accounts[table.Account[i]], table.Contents[i], table.TimeOf(i))).ToList();

    const string Header = "object_id,account_id,content_id,timestamp_share\n";

    static readonly DateTime s_noon = new(2023, 7, 26, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void ShareFile_PlainTable_IsReadAsItStands() => Assert.Equal(
        [("o1", "a", "c1", s_noon), ("o1", "b", "c2", s_noon.AddSeconds(1)), ("O1", "a", "c3", s_noon.AddSeconds(2))],
        Rows(Read(Header + "o1,a,c1,1690372800\no1,b,c2,1690372801\nO1,a,c3,1690372802\n")));

    [Theory]
    [InlineData("1690372800")]
    [InlineData("1690372800000")]
    [InlineData("1690372800.0")]
    [InlineData("2023-07-26T12:00:00Z")]
    [InlineData("2023-07-26 14:00:00+02:00")]
    [InlineData("2023-07-26 12:00:00")]
    [InlineData("Wed Jul 26 12:00:00 +0000 2023")]
    [InlineData("\"1690372800\"")]
    [InlineData(" 1690372800 ")]
    public void ShareFile_TimesOfManyForms_AreOneTime(string time) => Assert.Equal(s_noon, Read(Header + $"o,a,c,{time}\n").TimeOf(0));

    [Fact]
    public void ShareFile_FractionOfASecond_IsKept() => Assert.Equal(s_noon.AddMilliseconds(250), Read(Header + "o,a,c,1690372800.25\n").TimeOf(0));

    [Fact]
    public void ShareFile_QuotesLineEndsAndSeparators_BelongToTheValue() => Assert.Equal(
        [("x,\"y\"\nz", "a;b", "c\r\nd", s_noon), ("plain", "q\"uote", "", s_noon)],
        Rows(Read("\uFEFFobject_id,account_id,content_id,timestamp_share\r\n\"x,\"\"y\"\"\nz\",\"a;b\",\"c\r\nd\",1690372800\r\nplain,q\"uote,,1690372800\r\n\r\n")));

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void ShareFile_OtherSeparators_AreFound(char separator) => Assert.Equal(
        [("o", "a", "c", s_noon)], Rows(Read((Header + "o,a,c,1690372800\n").Replace(',', separator))));

    [Fact]
    public void ShareFile_OtherNamesAndOrderOfColumns_AreKnown() => Assert.Equal(
        [("o", "a", "m", s_noon)], Rows(Read("message_id,user_id,more,timestamp,repost_id\nm,a,x,1690372800,o")));

    [Fact]
    public void ShareFile_RowsWithoutAnObject_AreLeftOut() => Assert.Equal(1, Read(Header + ",a,c,1690372800\n \t,a,c,1690372800\no,a,c,1690372800\n").Count);

    /// <summary>Wherever a piece ends, between rows, in a quoted line end or within a mark of several bytes, the table is the same.</summary>
    [Fact]
    public void ShareFile_PiecesOfAnySize_GiveTheSameTable()
    {
        var random = new Random(7);
        var text = new StringBuilder(Header);
        string[] names = ["plain", "é", "\"quo\nted\"", "\"two\"\"\"", "\"a,b\"", "long" + new string('x', 70)];
        for (var i = 0; i < 300; i++)
            text.Append(FormattableString.Invariant($"{names[random.Next(6)]},{names[random.Next(6)]},c{i},{1690372800 + i}{(random.Next(9) == 0 ? "\r\n" : "\n")}"));
        var whole = Rows(Read(text.ToString()));
        Assert.Equal(300, whole.Count());
        foreach (var size in (int[])[200, 211, 256, 300, 399, 1000, 5000]) Assert.Equal(whole, Rows(Read(text.ToString(), size)));
    }

    [Theory]
    [InlineData("object_id,account_id,timestamp_share\no,a,yesterday\n", "Line 2", "'yesterday'")]
    [InlineData("object_id,account_id,timestamp_share\no,a,1690372800\no,a\n", "Line 3", "2 values")]
    [InlineData("object_id,account_id,timestamp_share\no,a,1690372800\n\"\n\no,a\",a,1690372800\no,,1690372800\n", "Line 6", "no account")]
    [InlineData("object_id,account_id,timestamp_share\n\"o,a,1690372800\n", "Line 2", "never closed")]
    [InlineData("thing,account_id,timestamp_share\n", "object that was shared", "thing, account_id")]
    [InlineData("", "empty", "header")]
    public void ShareFile_WhatCantBeRead_IsToldByLineAndReason(string text, string where, string what)
    {
        var error = Assert.Throws<InputException>(() => Read(text));
        Assert.Contains(where, error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ShareFile_HeaderOnly_IsATableWithoutShares() => Assert.Equal(0, Read(Header).Count);

    [Fact]
    public void ShareFile_WholeMinutesOnly_HaveTheResolutionOfAMinute()
    {
        Assert.Equal(TimeSpan.FromMinutes(1), Read(Header + string.Concat(Enumerable.Range(0, 30).Select(i => $"o,a,c,{1690372800 + 60 * i}\n"))).Resolution);
        Assert.Equal(TimeSpan.FromSeconds(1), Read(Header + string.Concat(Enumerable.Range(0, 30).Select(i => $"o,a,c,{1690372800 + 59 * i}\n"))).Resolution);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void ShareFile_AnyEncoding_IsReadAlikeFromAFileAndAStream(string encoding)
    {
        const string Text = Header + "caf\u00e9,\u00e9lise,c1,1690372800\no2,\ud83d\ude42,c2,1690372801\n";
        (string, string, string, DateTime)[] expected = [("caf\u00e9", "\u00e9lise", "c1", s_noon), ("o2", "\ud83d\ude42", "c2", s_noon.AddSeconds(1))];
        using var folder = new TempFolder();
        // With its byte order mark.
        var file = folder.Write("shares.csv", Text, Encoding.GetEncoding(encoding));

        Assert.Equal(expected, Rows(ShareFile.Read(file, cancel: s_go)));
        using var stream = new MemoryStream(File.ReadAllBytes(file));
        Assert.Equal(expected, Rows(ShareFile.Read(stream, "shares.csv", cancel: s_go)));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void ShareFile_Utf16WithoutAMark_IsReadAlikeFromAFileAndAStream()
    {
        using var folder = new TempFolder();
        var file = folder.Write("shares.csv", Encoding.BigEndianUnicode.GetBytes(Header + "o,\u00e9lise,c1,1690372800\n"));
        using var stream = File.OpenRead(file);

        Assert.Equal([("o", "\u00e9lise", "c1", s_noon)], Rows(ShareFile.Read(file, cancel: s_go)));
        Assert.Equal([("o", "\u00e9lise", "c1", s_noon)], Rows(ShareFile.Read(stream, "shares.csv", cancel: s_go)));
    }
}
