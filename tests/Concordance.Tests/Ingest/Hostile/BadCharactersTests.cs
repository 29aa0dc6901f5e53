using System.Text;

namespace Concordance.Tests.Ingest.Hostile;

public class BadCharactersTests
{
    const string Header = "id,author_id,created_at,text";

    static string Cells(string id, string text = "x") => $"{id},a,2023-07-18T10:00:00Z,{text}";

    static string Json(string id, string text = "x") => $$"""{"id":"{{id}}","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"{{text}}"}""";

    [Fact]
    public void ZeroBytes_InATable_AreKeptAsReplacementCharacters()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Header}\n{Cells("1", "a\0b")}\n{Cells("2\03")}\n{Cells("4")}\n"));
        Assert.Equal([("1", "a\ufffdb"), ("2\ufffd3", "x"), ("4", "x")], reading.Data.Posts.Select(p => (p.Id, p.Text)));
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\x00")]
    public void ZeroCharacters_EscapedInJson_AreKeptAsReplacementCharacters(string zero)
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Json($"1{zero}2", $"a{zero}b")}\n{Json("4")}\n"));
        Assert.Equal([("1\ufffd2", "a\ufffdb"), ("4", "x")], reading.Data.Posts.Select(p => (p.Id, p.Text)));
    }

    [Fact]
    public void ZeroBytes_RawInJson_CostTheirLineOnly()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Json("1", "a\0b")}\n{Json("4")}\n"));
        Assert.Equal("4", Assert.Single(reading.Data.Posts).Id);
        Assert.Equal(Json("1", "a\0b"), reading.Quarantine[1][3]);
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udc00")]
    [InlineData("\\udc00\\ud83d")]
    [InlineData("\\uD83D\\u0041")]
    public void LoneSurrogates_AnywhereInJson_LoseNoRow(string lone)
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Json("1", lone)}\n{Json($"2{lone}")}\n{Json("3").Replace("{\"id\"", $"{{\"{lone}\":{{\"{lone}\":1}},\"id\"", StringComparison.Ordinal)}\n[{Json("4")}]\n"));
        Assert.Equal((4L, 3L), (reading.Sources[0].Read, reading.Sources[0].Kept));
        Assert.Equal("not a JSON object", reading.Quarantine[1][2]);
    }

    [Fact]
    public void LoneSurrogates_AsBytes_AreReplacedAndCounted()
    {
        using var folder = new TempFolder();
        folder.Write("posts", [.. Encoding.UTF8.GetBytes($"{Header}\n{Cells("1", "été à Noël")}\n{Cells("2", "a")}"), 0xed, 0xa0, 0xbd, .. "\n"u8]);
        var reading = Refusal.AddsUp(Reading.OfFile(folder, "posts"));
        Assert.StartsWith("a\ufffd", reading.Data.Posts[1].Text, StringComparison.Ordinal);
        Assert.Contains(reading.Sources[0].Notes, n => n.StartsWith("What is not valid utf-8", StringComparison.Ordinal));
    }

    [Fact]
    public void LoneSurrogates_InUtf16_AreReplacedAndCounted()
    {
        using var folder = new TempFolder();
        folder.Write("posts", [0xff, 0xfe, .. Encoding.Unicode.GetBytes($"{Header}\n{Cells("1", "a")}"), 0x3d, 0xd8, .. Encoding.Unicode.GetBytes($"\n{Cells("2")}\n"), 0x41]);
        var reading = Refusal.AddsUp(Reading.OfFile(folder, "posts"));
        Assert.Equal(["a\ufffd", "x"], reading.Data.Posts.Select(p => p.Text));
    }

    [Fact]
    public void LineEnds_OfAllKindsInATable_EachEndARow()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Header}\r\n{Cells("1")}\n{Cells("2")}\r{Cells("3")}\r\n{Cells("4")}\r\r{Cells("5")}\n\r{Cells("6")}\rbroken\r{Cells("7")}"));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal("broken", reading.Quarantine[1][3].Trim());
    }

    [Fact]
    public void LineEnds_OfAllKindsInJsonLines_EachEndALine()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Json("1")}\n{Json("2")}\r{Json("3")}\r\n{Json("4")}\r\r{Json("5")}\n\r{Json("6")}\rbroken\r{Json("7")}"));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal(("9", "broken"), (reading.Quarantine[1][1], reading.Quarantine[1][3]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Quote_NeverClosed_CostsItsOwnLineOnly(string end)
    {
        var reading = Refusal.AddsUp(Reading.OfText(string.Join(end, Header, Cells("1"), Cells("2", "\"open"), Cells("3"), Cells("4", "\"open too"), Cells("5"), "")));
        Assert.Equal(["1", "3", "5"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal([("3", Cells("2", "\"open")), ("5", Cells("4", "\"open too"))], reading.Quarantine.Skip(1).Select(r => (r[1], r[3])));
    }

    [Fact]
    public void Quote_NeverClosedAtTheEnd_CostsItsOwnLineOnly()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Header}\n{Cells("1")}\n{Cells("2", "\"open")}"));
        Assert.Equal("1", Assert.Single(reading.Data.Posts).Id);
        Assert.Equal("3", Assert.Single(reading.Quarantine.Skip(1))[1]);
    }

    [Theory]
    [InlineData("id,\"author_id,created_at,text\n")]
    [InlineData("\"id,author_id,created_at,text\n")]
    [InlineData("id,author_id,created_at,text,\"\n")]
    public void Quote_NeverClosedInTheHeader_IsRefused(string header)
    {
        foreach (var rows in new[] { 3, 2_000 })
            Assert.NotEmpty(Refusal.Of(header + string.Concat(Enumerable.Range(0, rows).Select(i => Cells($"{i}") + "\n"))));
    }
}
