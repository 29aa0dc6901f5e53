using System.Text;

namespace Concordance.Tests.Ingest;

public class TextEncodingTests
{
    const string Header = "id,author_id,created_at,text\n";

    static readonly Encoding s_windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static Reading Of(params byte[][] parts)
    {
        using var folder = new TempFolder();
        folder.Write("posts", [.. parts.SelectMany(p => p)]);
        return Reading.OfFile(folder, "posts");
    }

    static string Row(string text) => $"1,a,2023-07-18T10:00:00Z,{text}\n";

    static string Json(string text) => $$"""{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"{{text}}"}""";

    static bool TellsEncoding(Reading reading) => reading.Sources[0].Notes.Any(n => n.Contains("utf", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Utf16_WithAndWithoutByteOrderMark_IsRead(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        foreach (var text in new[] { Header + Row("Bakı 🙂"), Json("Bakı 🙂"), $"[{Json("Bakı 🙂")}]" })
        {
            var reading = Of(encoding.GetPreamble(), encoding.GetBytes(text));
            Assert.Equal("Bakı 🙂", Assert.Single(reading.Data.Posts).Text);
            Assert.Equal(!mark, TellsEncoding(reading));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf8_WithAndWithoutByteOrderMark_NeedsNoNote(bool mark)
    {
        var reading = Of(new UTF8Encoding(mark).GetPreamble(), Encoding.UTF8.GetBytes(Header + Row("Bakı � 🙂")));
        Assert.Equal("Bakı � 🙂", Assert.Single(reading.Data.Posts).Text);
        Assert.False(TellsEncoding(reading));
    }

    [Fact]
    public void Windows1252_IsReadAndNoted()
    {
        foreach (var text in new[] { Header + Row("à Noël 5 € “déjà”"), Json("à Noël 5 € “déjà”") })
        {
            var reading = Of(s_windows1252.GetBytes(text));
            Assert.Equal("à Noël 5 € “déjà”", Assert.Single(reading.Data.Posts).Text);
            Assert.Contains(reading.Sources[0].Notes, n => n.StartsWith("Read as windows-1252, for it is not valid UTF-8.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Windows1252_FarBehindTheStart_IsSeen()
    {
        var reading = Of(Encoding.ASCII.GetBytes(Header + string.Concat(Enumerable.Range(2, 5_000).Select(i => $"{i},a,2023-07-18T10:00:00Z,plain\n"))), s_windows1252.GetBytes(Row("été")));
        Assert.Equal("été", reading.Data.Posts.Single(p => p.Id == "1").Text);
        Assert.Contains(reading.Sources[0].Notes, n => n.StartsWith("Read as windows-1252, for it is not valid UTF-8.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("windows-1251", "Сегодня в городе открылась новая библиотека, и жители пришли посмотреть на книги. Говорят, что было много детей.")]
    [InlineData("gb18030", "今天市里开了一家新图书馆,居民们都来看书,据说来了很多孩子。")]
    [InlineData("shift_jis", "今日、市内に新しい図書館が開館し、住民たちが本を見に訪れました。子どもも多かったそうです。")]
    [InlineData("windows-1256", "افتتحت اليوم مكتبة جديدة في المدينة وجاء السكان ليروا الكتب، ويقال إن الأطفال كانوا كثيرين")]
    public void OtherEncodings_AreToldByTheirLettersAndNoted(string encoding, string text)
    {
        var reading = Of(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(Header + string.Concat(Enumerable.Range(1, 20).Select(i => $"{i},a,2023-07-18T10:00:00Z,\"{text}\"\n"))));
        Assert.All(reading.Data.Posts, p => Assert.Equal(text, p.Text));
        Assert.Contains(reading.Sources[0].Notes, n => n.StartsWith($"Read as {encoding}, for it is not valid UTF-8.", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows1252_OfLettersThatStandAlone_IsNotTakenForChinese()
    {
        // GB 18030 has letters of é and a following sign, and of é0é0: read so, the backslashes of escapes would be swallowed.
        var text = string.Concat(Enumerable.Repeat("é\r\né\nñ0é0éZ 0ßZ aéñ #tag\n ñ: é\"ñ|", 3));
        var reading = Of(s_windows1252.GetBytes(Json(text.Replace("\r", @"\r", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))));
        Assert.Equal(text, Assert.Single(reading.Data.Posts).Text);
    }

    [Fact]
    public void Utf8_WithADamagedPlace_StaysUtf8AndIsNoted()
    {
        var reading = Of(Encoding.UTF8.GetBytes(Header + "2,a,2023-07-18T10:00:00Z,été à Bakı\n1,a,2023-07-18T10:00:00Z,x"), [0xc3], Encoding.UTF8.GetBytes("y\n"));
        Assert.Equal(["x�y", "été à Bakı"], reading.Data.Posts.Select(p => p.Text));
        Assert.Contains("What is not valid utf-8 is read as U+FFFD (places: 1).", reading.Sources[0].Notes);
    }

    [Fact]
    public void Utf8_LetterAcrossTheBlocks_IsNoDamage()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var reading = Of(Encoding.UTF8.GetBytes(Header + Row(new string('x', shift) + string.Concat(Enumerable.Repeat("🙂", 40_000)))));
            Assert.False(TellsEncoding(reading));
        }
    }

    [Fact]
    public void Bytes_OfAPicture_AreNoText()
    {
        byte[] png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
        Assert.Contains("is not text", Assert.Throws<InputException>(() => Of(png)).Problem, StringComparison.Ordinal);
    }
}
