using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class XArchiveTests
{
    const string Hash = "249064136b1c5cb00a705316ab73dd9b53785748ab757f02df7e7a9876906139";
    const string Header2018 = "\"tweetid\",\"userid\",\"user_display_name\",\"user_screen_name\",\"user_reported_location\",\"user_profile_description\",\"user_profile_url\",\"follower_count\",\"following_count\",\"account_creation_date\",\"account_language\",\"tweet_language\",\"tweet_text\",\"tweet_time\",\"tweet_client_name\",\"in_reply_to_tweetid\",\"in_reply_to_userid\",\"quoted_tweet_tweetid\",\"is_retweet\",\"retweet_userid\",\"retweet_tweetid\",\"latitude\",\"longitude\",\"quote_count\",\"reply_count\",\"like_count\",\"retweet_count\",\"hashtags\",\"urls\",\"user_mentions\",\"poll_choices\"\n";
    const string Row2018 = $"\"877919995476496385\",\"{Hash}\",\"{Hash}\",\"{Hash}\",\"Ville\",\"Reads\",\"\",\"132\",\"120\",\"2013-12-07\",\"ru\",\"ru\",\"RT @sim_b: \"\"quoted\"\" text\",\"2017-06-22 16:03\",\"TweetDeck\",\"877919995476496300\",\"7\",\"\",\"true\",\"2572896396\",\"877917212119416832\",\"\",\"\",\"0\",\"1\",\"2\",\"3\",\"[Paris, Été]\",\"[http://news.example/a,b, http://other.example/c]\",\"[2572896396]\",\"\"\n";
    const string Header2021 = "tweetid,userid,user_display_name,user_screen_name,user_reported_location,user_profile_description,user_profile_url,follower_count,following_count,account_creation_date,account_language,tweet_language,tweet_text,tweet_time,tweet_client_name,in_reply_to_userid,in_reply_to_tweetid,quoted_tweet_tweetid,is_retweet,retweet_userid,retweet_tweetid,latitude,longitude,quote_count,reply_count,like_count,retweet_count,hashtags,urls,user_mentions,poll_choices\n";
    const string Row2021 = "898925911294132224,2572896396,News Portal,sim_portal,absent,Only news,,17,23,2016-12-04,en,bn,text,2017-08-19 15:13,dlvr.it,,,absent,False,,nan,absent,absent,0.0,,5.0,absent,\"['uno', 'dos']\",\"['http://news.example/a,b', 'http://other.example/c']\",[],\n";

    public static FormatSample Sample => new("x-archive", Header2018 + Row2018);

    public static FormatSample Sample2021 => new("x-archive", Header2021 + Row2021);

    [Fact]
    public void XArchive_LayoutOf2018_IsReadByName()
    {
        var reading = Reading.OfText(Header2018 + Row2018);
        Assert.Equal(("x-archive", "UTC", TimeSpan.FromMinutes(1)), (reading.Sources[0].Format, reading.Sources[0].TimeZone, reading.Data.Resolution));
        Assert.Equivalent(
            new Post
            {
                Id = "877919995476496385", AccountId = Hash, Time = Some.Utc("2017-06-22T16:03:00Z"), Text = "RT @sim_b: \"quoted\" text", Language = "ru", Client = "TweetDeck", ReplyTo = "877919995476496300",
                RepostOf = "877917212119416832", IsRepost = true, Hashtags = ["paris", "été"], Urls = ["http://news.example/a,b", "http://other.example/c"], Mentions = ["2572896396"],
            },
            reading.Data.Posts[0], strict: true);
        Assert.Equal(new Account { Id = Hash, CreatedAt = Some.Utc("2013-12-07"), Location = "Ville", Description = "Reads", Followers = 132, Following = 120 }, reading.Data.Accounts[Hash]);
    }

    [Fact]
    public void XArchive_LayoutOf2021_IsReadWithItsListsAndWordsForNothing()
    {
        var seen = Observed.One(Header2021 + Row2021);
        var post = seen.Post!;
        Assert.Equal((null, false, null, null), (post.RepostOf, post.IsRepost, post.QuoteOf, post.ReplyTo));
        Assert.Equal(["uno", "dos"], post.Hashtags);
        Assert.Equal(["http://news.example/a,b", "http://other.example/c"], post.Urls);
        Assert.Empty(post.Mentions);
        Assert.Equal(new Counters(5, null, null, 0, null), seen.Counters);
        Assert.Equal(("sim_portal", "News Portal", null), (seen.Account.Handle, seen.Account.Name, seen.Account.Location));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("absent")]
    [InlineData("nan")]
    public void XArchive_ListsThatHoldNothing_AreEmpty(string cell)
    {
        var post = Observed.One(Header2021 + Row2021.Replace("\"['uno', 'dos']\"", cell, StringComparison.Ordinal).Replace("\"['http://news.example/a,b', 'http://other.example/c']\"", cell, StringComparison.Ordinal)).Post!;
        Assert.Empty(post.Hashtags);
        Assert.Empty(post.Urls);
    }

    [Fact]
    public void XArchive_RowsThatAreNone_AreRejectedWithAReason() =>
        Assert.Equal(
            ["the header, repeated", "an empty row", "an id that a spreadsheet has rounded"],
            Observed.Of(Header2021 + Row2021 + Header2021 + new string(',', 30) + "\n" + Row2021.Replace("2572896396", "1.01421E+18", StringComparison.Ordinal)).Skip(1).Select(r => r.Rejection!.Reason));

    [Theory]
    [InlineData("tweets_2018_layout_sample.csv", "877919995476496385", "877917212119416832", "http://ru-open.livejournal.com/374284.html")]
    [InlineData("tweets_2021_consolidated_layout_sample.csv", "898925911294132224", null, "http://dlvr.it/PgB3PP")]
    public void XArchive_RealSample_IsReadInFull(string file, string id, string? repostOf, string url)
    {
        var rows = Observed.OfFile(Samples.Find($"formats/twitter_io/{file}"));
        Assert.Equal(2, rows.Count);
        Assert.All(rows, r => Assert.Equal((null, true, null), (r.Rejection, r.Observation!.Account.CreatedAt.HasValue, r.Observation.Account.Handle)));
        var post = rows[0].Observation!.Post!;
        Assert.Equal((id, repostOf), (post.Id, post.RepostOf));
        Assert.Equal([url], post.Urls);
    }
}

public class XArchiveUsersTests
{
    const string Header = "userid,user_display_name,user_screen_name,user_reported_location,user_profile_description,user_profile_url,follower_count,following_count,account_creation_date,account_language\n";

    public static FormatSample Sample => new("x-archive-users", Header + "2572896396,News Portal,sim_portal,,Only news,,17,23,2016-12-04,en\n");

    [Theory]
    [InlineData("2018-07-03", "2018-07-03")]
    [InlineData("7/3/2018", "2018-07-03")]
    [InlineData("12/31/2017", "2017-12-31")]
    [InlineData("31/12/2017", null)]
    public void XArchiveUsers_DayOfCreation_HasTheMonthFirst(string day, string? expected) =>
        Assert.Equal(expected is null ? null : Some.Utc(expected), Observed.One(Header + $"2572896396,News Portal,sim_portal,,Only news,,17,23,{day},en\n").Account.CreatedAt);

    [Fact]
    public void XArchiveUsers_Account_IsReadInFull() =>
        Assert.Equal(
            new Account { Id = "2572896396", Handle = "sim_portal", Name = "News Portal", CreatedAt = Some.Utc("2016-12-04"), Description = "Only news", Followers = 17, Following = 23 },
            Observed.One(Sample.Text).Account);

    [Fact]
    public void XArchiveUsers_RealSample_IsReadInFull()
    {
        var rows = Observed.OfFile(Samples.Find("formats/twitter_io/users_2018_layout_sample.csv"));
        Assert.Equal([(1541L, Some.Utc("2014-06-13")), (299L, Some.Utc("2013-12-22"))], rows.Select(r => (r.Observation!.Account.Followers!.Value, r.Observation.Account.CreatedAt!.Value)));
        Assert.All(rows, r => Assert.Equal((null, null, null), (r.Observation!.Post, r.Observation.Account.Handle, r.Observation.Account.Name)));
    }
}
