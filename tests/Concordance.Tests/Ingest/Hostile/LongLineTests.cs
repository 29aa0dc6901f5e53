using System.Text;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>A hundred megabytes without the end of a line: one row is lost, and those behind it are not.</summary>
public class LongLineTests
{
    const int Megabytes = 100;

    static string Json(string id) => $$"""{"id":"{{id}}","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}""";

    static string Cells(string id) => $"{id},a,2023-07-18T10:00:00Z,x";

    static Reading Read(string before, string longLine, string after)
    {
        using var folder = new TempFolder();
        using (var file = File.Create(folder.Of("posts")))
        {
            file.Write(Encoding.UTF8.GetBytes(before + longLine));
            var block = new byte[1 << 20];
            block.AsSpan().Fill((byte)'x');
            for (var i = 0; i < Megabytes; i++) file.Write(block);
            file.Write(Encoding.UTF8.GetBytes(after));
        }
        return Refusal.AddsUp(Reading.OfFile(folder, "posts"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void JsonLine_BetweenOthers_IsRejectedAloneWhateverTheLineEnd(string end)
    {
        var reading = Read(Json("1") + end, "{\"text\":\"", $"\"}}{end}{Json("2")}{end}broken{end}{Json("3")}{end}");
        Assert.Equal(["1", "2", "3"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal([("2", "a line of more than 64 MiB"), ("4", "not valid JSON")], reading.Quarantine.Skip(1).Select(r => (r[1], r[2])));
    }

    [Fact]
    public void JsonLine_AsTheFirst_IsRejectedAlone()
    {
        var reading = Read("", "{\"text\":\"", $"\"}}\n{Json("2")}\n{Json("3")}\n");
        Assert.Equal(["2", "3"], reading.Data.Posts.Select(p => p.Id));
        Assert.Single(reading.Quarantine.Skip(1));
    }

    [Theory]
    [InlineData("2,a,2023-07-18T10:00:00Z,\"", "\"", "\n")]
    [InlineData("2,a,2023-07-18T10:00:00Z,\"", "", "\n")]
    [InlineData("2,a,2023-07-18T10:00:00Z,", "", "\n")]
    [InlineData("2,a,2023-07-18T10:00:00Z,", "", "\r\n")]
    [InlineData("2,a,2023-07-18T10:00:00Z,", "", "\r")]
    public void TableRow_BetweenOthers_IsRejectedAlone(string start, string close, string end)
    {
        var reading = Read($"id,author_id,created_at,text{end}{Cells("1")}{end}", start, $"{close}{end}{Cells("3")}{end}{Cells("4")}{end}");
        Assert.Equal(["1", "3", "4"], reading.Data.Posts.Select(p => p.Id));
        var rejected = Assert.Single(reading.Quarantine.Skip(1));
        Assert.Equal(("3", "a row of more than 16 MiB"), (rejected[1], rejected[2]));
    }

    [Fact]
    public void Header_ThatDoesNotEnd_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("posts", "id,author_id,created_at," + new string('x', 20 << 20) + "\n1,a,2023-07-18T10:00:00Z,x\n");
        Assert.Contains("header", Refusal.Of(folder), StringComparison.Ordinal);
    }
}
