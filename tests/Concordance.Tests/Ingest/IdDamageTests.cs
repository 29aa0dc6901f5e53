namespace Concordance.Tests.Ingest;

public class IdDamageTests
{
    const string Header = "id,author_id,created_at,text\n";

    [Theory]
    [InlineData("1.01421E+18", "an id that a spreadsheet has rounded")]
    [InlineData("1,01421E+18", "an id that a spreadsheet has rounded")]
    [InlineData("101.421E+16", "an id that a spreadsheet has rounded")]
    [InlineData("1.e18", "an id that a spreadsheet has rounded")]
    [InlineData("123456789012345680.0", "an id kept as a number with decimals")]
    [InlineData("123456789012345680,00", "an id kept as a number with decimals")]
    [InlineData(" 42.0 ", "an id kept as a number with decimals")]
    [InlineData("1,014,210,000,000,000,001", "an id with thousands separators")]
    [InlineData("1.014.210.000.000.000.001", "an id with thousands separators")]
    [InlineData("1 014 210", "an id with thousands separators")]
    [InlineData("1\u00a0014\u00a0210", "an id with thousands separators")]
    [InlineData("1\u202f014\u202f210", "an id with thousands separators")]
    [InlineData("1'014'210", "an id with thousands separators")]
    public void PostReader_IdTakenForANumber_IsRejected(string id, string reason)
    {
        var reading = Reading.OfText(Header + $"\"{id}\",a,2023-07-18T10:00:00Z,x\n1,\"{id}\",2023-07-18T10:00:00Z,x\n");
        Assert.Empty(reading.Data.Posts);
        Assert.Equal([reason, reason], reading.Quarantine.Skip(1).Select(r => r[2]));
        // A reference so damaged would tie together what does not belong together.
        var post = Assert.Single(Reading.OfText($"author_id,created_at,retweet_tweetid\na,2023-07-18T10:00:00Z,\"{id}\"\n").Data.Posts);
        Assert.Null(post.RepostOf);
    }

    [Theory]
    [InlineData("1014210000000000000")]
    [InlineData("00123")]
    [InlineData("1e234567")]
    [InlineData("12e4")]
    [InlineData("1,234")]
    [InlineData("192.168.100.200")]
    [InlineData("1539202764.000100")]
    [InlineData("-1001234567890")]
    [InlineData("at://did:plc:abc/app.bsky.feed.post/3k2")]
    public void PostReader_IdThatMayBeWhole_IsKeptAsText(string id)
    {
        var post = Assert.Single(Reading.OfText(Header + $"\"  {id} \",\" {id}  \",2023-07-18T10:00:00Z,x\n").Data.Posts);
        Assert.Equal((id, id), (post.Id, post.AccountId));
    }

    [Theory]
    [InlineData("1.01421E+18")]
    [InlineData("1014210000000000001.0")]
    public void PostReader_IdThatJsonHoldsAsADamagedNumber_IsRejected(string number)
    {
        using var folder = new TempFolder();
        folder.Write("posts.jsonl", $$"""{"id":{{number}},"author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}""");
        Assert.Empty(Reading.OfFile(folder, "posts.jsonl").Data.Posts);
    }
}
