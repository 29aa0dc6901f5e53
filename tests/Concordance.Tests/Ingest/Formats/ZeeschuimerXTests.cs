using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class ZeeschuimerXTests
{
    const string OldUser = """{"__typename":"User","rest_id":"900000000000000001","legacy":{"screen_name":"sim_ayse","name":"Ayşe Örnek","created_at":"Mon Mar 14 10:34:49 +0000 2022","description":"Reads.","location":"Bakı","followers_count":12,"friends_count":0}}""";
    const string NewUser = """{"__typename":"User","rest_id":"900000000000000001","core":{"screen_name":"sim_ayse","name":"Ayşe Örnek","created_at":"Mon Mar 14 10:34:49 +0000 2022"},"location":{"location":"Bakı"},"profile_bio":{"description":"Reads."},"legacy":{"followers_count":12,"friends_count":0}}""";
    const string Legacy = """ "created_at":"Tue Oct 10 07:57:53 +0000 2023","full_text":"Hello #Paris2024","id_str":"1711652255336743414","user_id_str":"900000000000000001","lang":"tr","favorite_count":1,"retweet_count":2,"reply_count":3,"quote_count":0,"in_reply_to_status_id_str":"1711652255336743400","entities":{"hashtags":[{"text":"Paris2024"}],"urls":[{"expanded_url":"https://news.example/a"}],"user_mentions":[{"screen_name":"sim_b"}]}""";

    // The number is what a script makes of the id.
    static string Item(string data, string platform = "twitter.com") =>
        $$"""{"nav_index":"1:4:0","item_id":1711652255336743400,"timestamp_collected":1697110676723,"source_platform":"{{platform}}","source_platform_url":"https://x.com/search","source_url":"https://x.com/i/api/graphql/SearchTimeline","user_agent":"x","data":{{data}},"id":1}""";

    static string Post(string user, string legacy = "", string more = "") =>
        $$$"""{"__typename":"Tweet","rest_id":"1711652255336743414","core":{"user_results":{"result":{{{user}}}}},"views":{"count":"250","state":"EnabledWithCount"},"source":"<a href=\"https://app.example\" rel=\"nofollow\">Web App</a>","edit_control":{"edit_tweet_ids":["1711652255336743414"]},"legacy":{{{{Legacy}}}{{{legacy}}}}{{{more}}},"id":1711652255336743400}""";

    public static FormatSample Sample => new("zeeschuimer-x", Item(Post(OldUser)) + "\n");

    public static FormatSample SampleOfNow => new("zeeschuimer-x", Item(Post(NewUser)) + "\n");

    [Theory]
    [InlineData(OldUser, false)]
    [InlineData(NewUser, false)]
    [InlineData(OldUser, true)]
    [InlineData(NewUser, true)]
    public void ZeeschuimerX_EveryNesting_ReadsTheSame(string user, bool isLimited)
    {
        var data = isLimited ? $$"""{"__typename":"TweetWithVisibilityResults","tweet":{{Post(user)}},"limitedActionResults":{},"id":null}""" : Post(user);
        var seen = Observed.One(Item(data));
        Assert.Equivalent(
            new Post
            {
                Id = "1711652255336743414", AccountId = "900000000000000001", Time = Some.Utc("2023-10-10T07:57:53Z"), Text = "Hello #Paris2024", Language = "tr", Client = "Web App",
                ReplyTo = "1711652255336743400", Hashtags = ["paris2024"], Urls = ["https://news.example/a"], Mentions = ["sim_b"],
            },
            seen.Post, strict: true);
        Assert.Equal(
            new Account { Id = "900000000000000001", Handle = "sim_ayse", Name = "Ayşe Örnek", CreatedAt = Some.Utc("2022-03-14T10:34:49Z"), Location = "Bakı", Description = "Reads.", Followers = 12, Following = 0 },
            seen.Account);
        Assert.Equal((new Counters(1, 2, 3, 0, 250), Some.Utc("2023-10-12T11:37:56.723Z")), (seen.Counters, seen.Seen));
    }

    [Fact]
    public void ZeeschuimerX_FormOfBefore2023_IsRead()
    {
        var seen = Observed.One(Item($$$"""{"id":1711652255336743400,"type":"adaptive","legacy":{{{{Legacy}}},"source":"<a href=\"x\">Web App</a>"},"user":{"id_str":"900000000000000001","screen_name":"sim_ayse","followers_count":12,"location":"Bakı"}}"""));
        Assert.Equal(("1711652255336743414", "900000000000000001", "Web App"), (seen.Post!.Id, seen.Post.AccountId, seen.Post.Client));
        Assert.Equal(("sim_ayse", 12L, "Bakı"), (seen.Account.Handle, seen.Account.Followers, seen.Account.Location));
    }

    [Theory]
    [InlineData("""{"result":{"rest_id":"7"}}""", "7")]
    [InlineData("""{"result":{"tweet":{"rest_id":"7"}}}""", "7")]
    [InlineData("{}", null)]
    public void ZeeschuimerX_Repost_IsOneAndQuotesNothing(string reposted, string? id)
    {
        var post = Observed.One(Item(Post(OldUser, $",\"retweeted_status_result\":{reposted},\"quoted_status_id_str\":\"8\""))).Post!;
        Assert.Equal((id, true, null), (post.RepostOf, post.IsRepost, post.QuoteOf));
    }

    [Fact]
    public void ZeeschuimerX_LongPost_HasItsWholeText()
    {
        var post = Observed.One(Item(Post(OldUser, ",\"quoted_status_id_str\":\"8\"", ",\"note_tweet\":{\"note_tweet_results\":{\"result\":{\"text\":\"Whole #Long\",\"entity_set\":{\"hashtags\":[{\"text\":\"Long\"}],\"urls\":[],\"user_mentions\":[]}}}}"))).Post!;
        Assert.Equal(("Whole #Long", "8", false), (post.Text, post.QuoteOf, post.IsRepost));
        Assert.Equal(["long"], post.Hashtags);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"__typename":"TweetTombstone","tombstone":{}}""")]
    public void ZeeschuimerX_ItemWithoutAPost_IsRejectedWithAReason(string data) =>
        Assert.Equal("an item without a post: an advertisement, or a post that was withheld or deleted", Observed.Of(Sample.Text + Item(data) + "\n")[1].Rejection!.Reason);

    [Fact]
    public void ZeeschuimerX_ItemOfAnotherPlatform_IsRejectedWithAReason() =>
        Assert.Equal("an item of another platform", Observed.Of(Sample.Text + Item(Post(OldUser), "instagram.com") + "\n")[1].Rejection!.Reason);

    [Fact]
    public void ZeeschuimerX_RealItems_AreAllRead()
    {
        var rows = Observed.OfFile(Samples.Find("formats/zeeschuimer/twitter-test.ndjson"));
        Assert.Equal((104, 104), (rows.Count, rows.Count(r => r.Observation is { Post: { Text.Length: > 0, Language: not null, Client: not null }, Account: { Handle.Length: > 0, CreatedAt: not null, Followers: not null }, Counters: { Likes: not null, Views: not null } })));
        Assert.Equal(104, rows.Select(r => r.Observation!.Post!.Id).Distinct().Count());
        Assert.Equal((0, 24), (rows.Count(r => r.Observation!.Post!.IsRepost), rows.Count(r => r.Observation!.Post!.QuoteOf is not null)));
        var edited = Assert.Single(rows, r => r.Observation!.Versions.Count > 1).Observation!;
        Assert.Equal(["1712425934035231194", "1712427683156570500"], edited.Versions);
        Assert.EndsWith("degenen die het gemist hebben.", edited.Post!.Text, StringComparison.Ordinal);
    }
}
