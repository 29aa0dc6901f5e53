using System.Text;

namespace Concordance.Tests.Ingest;

public class JsonLinesTests
{
    const string Flattened = """
        {"id":"1681234567890123456","author_id":"99","created_at":"2023-07-18T10:00:00.000Z","text":"RT @x: hi","lang":"fr","source":"Web","entities":{"hashtags":[{"tag":"Paris2024"},{"tag":"JO"}],"urls":[{"expanded_url":"https://a.example/1"},{"expanded_url":"https://a.example/2"}]},"referenced_tweets":[{"type":"quoted","id":"7"},{"type":"retweeted","id":"8"},{"type":"replied_to","id":"9"}],"author":{"id":"99","username":"handle","name":"Name","created_at":"2023-07-01T00:00:00.000Z","location":"Bakı","description":"Ə","public_metrics":{"followers_count":12,"following_count":0}}}
        """;

    [Fact]
    public void JsonLines_FlattenedPostWithNestedAuthor_FillsEveryField()
    {
        var data = Reading.OfText(Flattened + "\n").Data;
        var post = Assert.Single(data.Posts);
        Assert.Equal(("1681234567890123456", "99", "RT @x: hi", "fr", "Web"), (post.Id, post.AccountId, post.Text, post.Language, post.Client));
        Assert.Equal(("8", true, "9", "7"), (post.RepostOf, post.IsRepost, post.ReplyTo, post.QuoteOf));
        Assert.Equal(["paris2024", "jo"], post.Hashtags);
        Assert.Equal(["https://a.example/1", "https://a.example/2"], post.Urls);
        Assert.Equal(
            new Account { Id = "99", Handle = "handle", Name = "Name", CreatedAt = Some.Utc("2023-07-01"), Location = "Bakı", Description = "Ə", Followers = 12, Following = 0 },
            data.Accounts["99"]);
    }

    [Fact]
    public void JsonLines_BrokenLinesAndOtherValues_AreRejectedWithTheirLine()
    {
        string[] lines =
        [
            """{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"ok"}""",
            """{"id":"2","author_id":"a","created_at":""",
            "",
            "[1,2]",
            "\"text\"",
            "null",
            """{"id":"3","author_id":"a","created_at":"2023-07-18T10:00:00Z"} {"id":"4"}""",
            """{"id":{"x":1},"author_id":"a","created_at":"2023-07-18T10:00:00Z"}""",
            """{"id":"5","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":null}""",
        ];
        var reading = Reading.OfText(string.Join('\n', lines));
        var source = reading.Sources[0];
        Assert.Equal((8, 2, 6, 0), (source.Read, source.Kept, source.Rejected, source.Merged));
        Assert.Equal(["2", "4", "5", "6", "7", "8"], reading.Quarantine.Skip(1).Select(r => r[1]));
        Assert.Equal(["not valid JSON", "not a JSON object", "not a JSON object", "not a JSON object", "not valid JSON", "no post id"], reading.Quarantine.Skip(1).Select(r => r[2]));
        Assert.Equal([lines[1], lines[3], lines[4], lines[5], lines[6], lines[7]], reading.Quarantine.Skip(1).Select(r => r[3]));
        Assert.Equal("", reading.Data.Posts[1].Text);
    }

    [Fact]
    public void JsonLines_NumbersBeyondTheDoubles_StayIntact()
    {
        var post = Assert.Single(Reading.OfText("""{"id":9007199254740993,"author_id":1681234567890123457,"created_at":1539202764,"text":"x"}""").Data.Posts);
        Assert.Equal(("9007199254740993", "1681234567890123457"), (post.Id, post.AccountId));
    }

    [Fact]
    public void JsonLines_HalfASurrogatePair_IsNoReasonToStop()
    {
        var reading = Reading.OfText(
            """{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"cut \ud83d"}""" + "\n" +
            """{"id":"2","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"whole \ud83d\ude42","\ud83d":1}""" + "\n");
        var source = reading.Sources[0];
        Assert.Equal(2, source.Read);
        Assert.Equal(source.Read, source.Kept + source.Rejected);
        Assert.Contains(reading.Data.Posts, p => p.Text == "whole 🙂");
    }

    [Fact]
    public void JsonLines_EscapedBackslashBeforeAU_IsNoSurrogate()
    {
        var post = Assert.Single(Reading.OfText("""{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"C:\\ud83d \\\ud83d \ud83d\ude42"}""").Data.Posts);
        Assert.Equal("C:\\ud83d \\\ufffd 🙂", post.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void JsonLines_Utf16AndByteOrderMark_AreRead(bool utf16)
    {
        using var folder = new TempFolder();
        folder.Write("posts", Flattened, utf16 ? new UnicodeEncoding(false, true) : new UTF8Encoding(true));
        Assert.Equal("Bakı", Reading.OfFile(folder, "posts").Data.Accounts["99"].Location);
    }

    [Fact]
    public void JsonLines_KeysThatHoldDots_AreFound()
    {
        var post = Assert.Single(Reading.OfText("""{"id":"1","author.id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}""").Data.Posts);
        Assert.Equal("a", post.AccountId);
    }
}
