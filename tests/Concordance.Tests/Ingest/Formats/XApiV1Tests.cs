using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class XApiV1Tests
{
    const string User = """{"id":900000000000000001,"id_str":"900000000000000001","name":"Ayşe Örnek","screen_name":"sim_ayse","location":"Bakı","description":"Reads.","followers_count":12,"friends_count":0,"statuses_count":40,"created_at":"Mon Mar 14 10:34:49 +0000 2022"}""";
    const string None = """{"hashtags":[],"symbols":[],"urls":[],"user_mentions":[]}""";

    static string Post(string id, string more) =>
        $$"""{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id":{{id}},"id_str":"{{id}}","source":"<a href=\"https://app.example/?a=1&amp;b=2\" rel=\"nofollow\">Reader &amp; Writer</a>","user":{{User}},"lang":"tr","retweet_count":3,"favorite_count":0,{{more}}}""";

    static string Plain(string id) => Post(id, $"\"full_text\":\"text {id}\",\"in_reply_to_status_id_str\":null,\"entities\":{None}");

    public static FormatSample Sample => new("x-api-v1", Plain("1050000000000000001") + "\n" + Plain("1050000000000000003") + "\n");

    public static FormatSample SamplePage => new("x-api-v1", Page);

    static string Page => $$$"""{"statuses":[{{{Plain("1050000000000000001")}}},{{{Plain("1050000000000000003")}}}],"search_metadata":{"count":2,"query":"x"}}""";

    [Fact]
    public void XApiV1_Post_IsReadInFull()
    {
        var reading = Reading.OfText(Post("1050000000000000001", """
            "text":"Hello #Paris2024","in_reply_to_status_id_str":"1050000000000000000","quote_count":1,"reply_count":2,"is_quote_status":true,"quoted_status_id_str":"1049999999999999999","entities":{"hashtags":[{"text":"Paris2024","indices":[6,16]}],"urls":[{"url":"https://t.co/a","expanded_url":"https://news.example/a"}],"user_mentions":[{"screen_name":"sim_other","id_str":"7"}]}
            """));
        Assert.Equal(("x-api-v1", 1L), (reading.Sources[0].Format, reading.Sources[0].Kept));
        Assert.Equivalent(
            new Post
            {
                Id = "1050000000000000001", AccountId = "900000000000000001", Time = Some.Utc("2018-10-10T20:19:24Z"), Text = "Hello #Paris2024", Language = "tr", Client = "Reader & Writer",
                ReplyTo = "1050000000000000000", QuoteOf = "1049999999999999999", Hashtags = ["paris2024"], Urls = ["https://news.example/a"], Mentions = ["sim_other"],
            },
            reading.Data.Posts[0], strict: true);
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Location = "Bakı", Description = "Reads.", Followers = 12, Following = 0 },
            reading.Data.Accounts["900000000000000001"]);
    }

    [Fact]
    public void XApiV1_Counters_AreThoseThatAreTold() =>
        Assert.Equal(new Counters(0, 3, null, null, null), Observed.One(Plain("1050000000000000001")).Counters);

    [Fact]
    public void XApiV1_LongPostOfTheStream_HasItsWholeTextAndEntities()
    {
        var post = Reading.OfText(Post("1050000000000000001", """
            "text":"Cut… https://t.co/x","truncated":true,"entities":{"hashtags":[],"urls":[{"expanded_url":"https://twitter.com/i/web/status/1050000000000000001"}],"user_mentions":[]},"extended_tweet":{"full_text":"Cut no more #Whole","entities":{"hashtags":[{"text":"Whole"}],"urls":[],"user_mentions":[{"screen_name":"sim_b"}]}}
            """)).Data.Posts[0];
        Assert.Equal("Cut no more #Whole", post.Text);
        Assert.Equal(["whole"], post.Hashtags);
        Assert.Empty(post.Urls);
        Assert.Equal(["sim_b"], post.Mentions);
    }

    [Fact]
    public void XApiV1_LinkOfACutTextToThePostItself_IsNoLink()
    {
        var post = Reading.OfText(Post("1050000000000000001", """
            "text":"Cut…","truncated":true,"entities":{"urls":[{"expanded_url":"https://twitter.com/i/web/status/1050000000000000001"},{"expanded_url":"https://twitter.com/i/web/status/1050000000000000009"}]}
            """)).Data.Posts[0];
        Assert.Equal(["https://twitter.com/i/web/status/1050000000000000009"], post.Urls);
    }

    [Fact]
    public void XApiV1_RepostOfAQuotingPost_NamesThePostAndQuotesNothing()
    {
        var post = Reading.OfText(Post("1050000000000000005", $"\"text\":\"RT @sim_b: text\",\"entities\":{None},\"is_quote_status\":true,\"quoted_status_id_str\":\"9\",\"retweeted_status\":{Plain("1050000000000000001")},\"quoted_status\":{Plain("9")}")).Data.Posts[0];
        Assert.Equal(("1050000000000000001", true, null), (post.RepostOf, post.IsRepost, post.QuoteOf));
    }

    [Fact]
    public void XApiV1_PageOfTheSearch_GivesItsPosts()
    {
        Assert.All(SamplePage.Layouts(), layout =>
        {
            var reading = Reading.OfText(layout.Text);
            Assert.Equal(("x-api-v1", 2L, 0L), (reading.Sources[0].Format, reading.Sources[0].Kept, reading.Sources[0].Rejected));
            Assert.Equal(["1050000000000000001", "1050000000000000003"], reading.Data.Posts.Select(p => p.Id).Order());
        });
    }

    [Theory]
    [InlineData("""{"delete":{"status":{"id":1,"id_str":"1","user_id_str":"2"}}}""", "a message of the stream (delete), not a post")]
    [InlineData("""{"limit":{"track":1234}}""", "a message of the stream (limit), not a post")]
    [InlineData("""{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"5"}""", "no account id")]
    public void XApiV1_MessageOfTheStream_IsRejectedAsSuch(string message, string reason)
    {
        var reading = Reading.OfText(Plain("1050000000000000001") + "\n" + message + "\n");
        Assert.Equal((1L, 1L), (reading.Sources[0].Kept, reading.Sources[0].Rejected));
        Assert.Equal(reason, Assert.Single(reading.Sources[0].Reasons).Reason);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("show")]
    [InlineData("stream")]
    public void XApiV1_RealPost_IsTheSameInEachPayload(string payload)
    {
        var reading = Read($"normalization-payload-{payload}.json");
        Assert.Equal(("x-api-v1", 1L, 0L), (reading.Sources[0].Format, reading.Sources[0].Kept, reading.Sources[0].Rejected));
        var post = reading.Data.Posts[0];
        Assert.Equal(("1552687856111566848", "1552622999664205829", null, Some.Utc("2022-07-28T16:10:07Z")), (post.Id, post.RepostOf, post.QuoteOf, post.Time));
        Assert.Equal(["ericcoquerel"], post.Mentions);
        Assert.StartsWith("RT @ericcoquerel: Voilà pourquoi", post.Text, StringComparison.Ordinal);
    }

    static Reading Read(string file)
    {
        using var folder = new TempFolder();
        return Reading.Of(Some.Case(folder.Path, SourcePaths.Relative(folder.Path, Samples.Find($"formats/twitter_v1/{file}"))));
    }
}
