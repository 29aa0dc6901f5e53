using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class TwarcCsvTests
{
    const string Header = "id,conversation_id,referenced_tweets.replied_to.id,referenced_tweets.retweeted.id,referenced_tweets.quoted.id,author_id,retweeted_username,created_at,text,lang,source,public_metrics.impression_count,public_metrics.reply_count,public_metrics.retweet_count,public_metrics.quote_count,public_metrics.like_count,edit_history_tweet_ids,entities.hashtags,entities.mentions,entities.urls,author.created_at,author.username,author.name,author.description,author.location,author.public_metrics.followers_count,author.public_metrics.following_count,__twarc.retrieved_at\n";
    const string Author = "2022-03-14T10:34:49.000Z,sim_ayse,Ayşe Örnek,\"Reads.\\nWrites.\",Bakı,12,0,2023-07-20T00:00:00+00:00\n";
    const string Own = "1050000000000000001,1,1050000000000000000,,1049999999999999999,900000000000000001,,2023-07-18T10:00:00.000Z,\"Hello #Paris2024\\nsecond line\",tr,Web,50,0,1.0,2,3,\"[\"\"1050000000000000000\"\", \"\"1050000000000000001\"\"]\",\"[\"\"#Paris2024\"\"]\",\"[\"\"@sim_other\"\"]\",\"[\"\"https://news.example/a,b\"\", \"\"pic.twitter.com/abc\"\"]\"," + Author;
    const string Repost = "1050000000000000003,3,,1050000000000000001,,900000000000000001,sim_b,2023-07-18T10:01:00.000Z,The whole text,tr,Web,50,7,8,9,10,,,,," + Author;
    const string OfObjects = "1050000000000000005,5,,,,900000000000000001,,2023-07-18T10:02:00.000Z,x,tr,Web,,,,,,,\"[{\"\"start\"\": 0, \"\"end\"\": 2, \"\"tag\"\": \"\"Tag\"\"}]\",\"[{\"\"username\"\": \"\"sim_c\"\", \"\"id\"\": \"\"7\"\"}]\",\"[{\"\"url\"\": \"\"https://t.co/x\"\", \"\"expanded_url\"\": \"\"https://news.example/b\"\"}]\"," + Author;

    public static FormatSample Sample => new("twarc-csv", Header + Own + Repost + OfObjects);

    [Fact]
    public void TwarcCsv_Post_IsReadInFull()
    {
        var reading = Reading.OfText(Header + Own);
        Assert.Equal("twarc-csv", reading.Sources[0].Format);
        Assert.Equivalent(
            new Post
            {
                Id = "1050000000000000001", AccountId = "900000000000000001", Time = Some.Utc("2023-07-18T10:00:00Z"), Text = "Hello #Paris2024\nsecond line", Language = "tr", Client = "Web",
                ReplyTo = "1050000000000000000", QuoteOf = "1049999999999999999", Hashtags = ["paris2024"], Urls = ["https://news.example/a,b"], Mentions = ["sim_other"],
            },
            reading.Data.Posts[0], strict: true);
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Location = "Bakı", Description = "Reads.\nWrites.", Followers = 12, Following = 0 },
            reading.Data.Accounts["900000000000000001"]);
    }

    [Fact]
    public void TwarcCsv_CountsOfAPost_AreKept()
    {
        var seen = Observed.One(Header + Own);
        Assert.Equal(new Counters(3, 1, 0, 2, 50), seen.Counters);
        Assert.Equal(Some.Utc("2023-07-20"), seen.Seen);
        Assert.Equal(["1050000000000000000", "1050000000000000001"], seen.Versions);
    }

    [Fact]
    public void TwarcCsv_CountsOfARepost_AreThoseOfAnotherPost()
    {
        var seen = Observed.One(Header + Repost);
        Assert.Equal(("1050000000000000001", true), (seen.Post!.RepostOf, seen.Post.IsRepost));
        Assert.Equal(default, seen.Counters);
        Assert.Empty(seen.Post.Hashtags);
    }

    [Fact]
    public void TwarcCsv_ListsOfObjects_AreReadToo()
    {
        var post = Observed.One(Header + OfObjects).Post!;
        Assert.Equal(["tag"], post.Hashtags);
        Assert.Equal(["https://news.example/b"], post.Urls);
        Assert.Equal(["sim_c"], post.Mentions);
    }

    [Fact]
    public void TwarcCsv_HeaderAndRowsWithoutAnything_AreRejected() =>
        Assert.Equal(["the header, repeated", "an empty row"], Observed.Of(Header + Own + Header + new string(',', 27) + "\n").Skip(1).Select(r => r.Rejection!.Reason));
}

public class TwarcCsvUsersTests
{
    public static FormatSample Sample => new("twarc-csv-users", """
        id,created_at,username,name,description,entities.description.hashtags,location,pinned_tweet_id,public_metrics.followers_count,public_metrics.following_count,public_metrics.listed_count,public_metrics.tweet_count,__twarc.retrieved_at
        900000000000000001,2022-03-14T10:34:49.000Z,sim_ayse,Ayşe Örnek,Reads.\nWrites.,,Bakı,,12,0,1,40,2023-07-20T00:00:00+00:00

        """);

    [Fact]
    public void TwarcCsvUsers_Account_IsReadInFull()
    {
        var seen = Observed.One(Sample.Text);
        Assert.Equal((null, Some.Utc("2023-07-20")), (seen.Post, seen.Seen));
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Location = "Bakı", Description = "Reads.\nWrites.", Followers = 12, Following = 0 },
            seen.Account);
    }
}
