namespace Concordance.Tests.Ingest.Formats;

public class FourCatTests
{
    static FormatSample X { get; } = new("4cat-x", """
        collected_from_url,id,thread_id,timestamp,unix_timestamp,link,subject,body,author,author_fullname,author_id,author_followers,source,language_guess,possibly_sensitive,retweet_count,reply_count,like_count,quote_count,impression_count,is_retweet,retweeted_user,is_quote_tweet,quote_tweet_id,quoted_user,is_reply,replied_user,hashtags,urls,images,videos,mentions,long_lat,place_name
        https://x.com/search,1681234567890123457,1681234567890123456,2023-07-18 10:00:00,1689674400,https://x.com/sim_a/status/1681234567890123457,,"Two
        lines, #Bir",sim_a,Bir,9007199254740993,5,Twitter Web App,fr,no,2,-1,3,-1,,no,,yes,1681234567890123000,sim_b,no,,"Bir,Iki","https://outlet.example/a,b,https://outlet.example/c",,,"sim_b,sim_c",,
        ,1681234567890123458,1681234567890123458,2023-07-18 10:00:01,1689674401,,,RT @sim_a: x,sim_b,Iki,77,0,,,no,0,0,0,0,,yes,sim_a,no,,,no,,,,,,sim_a,,
        """);

    static FormatSample XJson { get; } = new("4cat-x-json", """{"id":"1","thread_id":"1","timestamp":"2023-07-18 10:00:00","unix_timestamp":1689674400,"body":"x","author":"sim_a","author_fullname":"Bir","author_id":"77","language_guess":"fr","is_retweet":"no","hashtags":""}""");

    static FormatSample Telegram { get; } = new("4cat-telegram", """
        id,thread_id,chat,author,author_username,author_name,author_is_bot,body,body_markdown,is_reply,reply_to,views,reactions,timestamp,unix_timestamp,timestamp_edited,unix_timestamp_edited,author_forwarded_from_name,author_forwarded_from_username,author_forwarded_from_id,entities_linked,entities_mentioned,all_connections,timestamp_forwarded_from,unix_timestamp_forwarded_from,link_title,link_description,link_attached,attachment_type,attachment_data,attachment_filename
        kanal-12,kanal,kanal,77,sim_kanal,Kanal,no,See https://outlet.example/a @sim_b #Bir,,True,11,100,++,2023-07-18 12:00:00,1689674400,,,,,,,sim_b,sim_b,,,,,https://outlet.example/b,url,,
        kanal-13,kanal,kanal,77,,Kanal,no,passed on,,False,,,,2023-07-18 12:00:01,1689674401,,,Other,other,88,,,other,2023-07-17 12:00:01,1689588001,,,,,,
        """);

    static FormatSample Bluesky { get; } = new("4cat-bluesky", """
        collected_at,query,rank,id,thread_id,created_at,author,author_id,body,link,tags,like_count,quote_count,reply_count,repost_count,quoted_post,quoted_user,replied_to_post,replied_to_user,replies_allowed,mentions,links,images,labels,has_poll,languages,author_display_name,author_profile,author_avatar,author_created_at,timestamp
        2023-07-20T10:00:00,q,1,at://did:plc:a/app.bsky.feed.post/9,at://did:plc:a/app.bsky.feed.post/9,2023-07-18T10:00:00.500000+00:00,sim.example,did:plc:a,Text,https://bsky.app/profile/sim.example/post/9,"Bir,Iki",3,4,1,2,https://bsky.app/profile/sim-b.example/post/3,sim-b.example,https://bsky.app/profile/did:plc:b/post/2,did:plc:b,True,sim-c.example,https://outlet.example/a,,,False,"az,en",Bir,https://bsky.app/profile/sim.example,,2023-05-01T00:00:00+00:00,1689674400.5
        2023-07-20T10:00:00,q,2,at://did:plc:a/app.bsky.feed.post/8,at://did:plc:a/app.bsky.feed.post/8,2023-07-18T10:00:00+00:00,handle.invalid,did:plc:a,Text,,,0,0,0,0,DELETED,,,,True,,,,,False,N/A,,,,,1689674400.0
        """);

    static FormatSample TikTok { get; } = new("4cat-tiktok", """
        collected_from_url,id,thread_id,author,author_full,author_followers,author_likes,author_videos,author_avatar,body,stickers,timestamp,unix_timestamp,is_duet,is_ad,is_paid_partnership,is_sensitive,is_photosensitive,music_name,music_id,music_url,music_thumbnail,music_author,video_url,tiktok_url,thumbnail_url,likes,comments,shares,plays,hashtags,challenges,diversification_labels,location_created,effects,warning
        https://www.tiktok.com/foryou,7290000000000000001,7290000000000000001,sim_a,Bir,10,100,5,,Text #bir,,2023-07-18 10:00:00,1689674400,no,no,no,no,no,m,1,,,,,https://www.tiktok.com/@sim_a/video/7290000000000000001,,3,1,2,400,"bir,iki",,,FR,,
        """);

    static FormatSample Threads { get; } = new("4cat-threads", """
        collected_from_url,id,thread_id,url,body,timestamp,author,author_is_verified,author_avatar,image_url,video_url,audio_url,link_url,link_thumbnail_url,is_paid_partnership,likes,reposts,replies,quotes,hashtags,unix_timestamp
        ,CuXyz,CuXyz,https://www.threads.net/@sim_a/post/CuXyz,Text https://outlet.example/b,2023-07-18 10:00:00,sim_a,no,,,,,https://outlet.example/a,,no,3,2,1,4,bir,1689674400
        """);

    static FormatSample Facebook { get; } = new("4cat-facebook", """
        id,url,body,timestamp,author,author_name,image_url,video_url,is_in_group,group_name,unix_timestamp
        123,https://www.facebook.com/1/posts/123,Text #Bir,2023-07-18 10:00:00,sim.a,Bir,,,no,,1689674400
        """);

    static FormatSample Any { get; } = new("4cat", """
        id,thread_id,author,body,timestamp,unix_timestamp,subject
        1,1,sim_a,Text #Bir https://outlet.example/a,2023-07-18 12:00:00,1689674400,s
        """);

    [Fact]
    public void X_Posts_AreRead()
    {
        var rows = Rows.Of(X.Text);
        Assert.Equivalent(
            new Post
            {
                Id = "1681234567890123457", AccountId = "9007199254740993", Time = Some.Utc("2023-07-18T10:00:00Z"), Text = "Two\nlines, #Bir", Language = "fr", Client = "Twitter Web App", QuoteOf = "1681234567890123000",
                Hashtags = ["bir", "iki"], Urls = ["https://outlet.example/a,b", "https://outlet.example/c"], Mentions = ["sim_b", "sim_c"],
            },
            rows.Posts[0], strict: true);
        Assert.Equal(new Account { Id = "9007199254740993", Handle = "sim_a", Name = "Bir", Followers = 5 }, rows.Accounts[0]);
        Assert.Equal(new(3, 2, null, null, null), rows.Outcomes[0].Observation!.Counters);
        Assert.Equal((true, null), (rows.Posts[1].IsRepost, rows.Posts[1].RepostOf));
    }

    [Fact]
    public void Telegram_Messages_AreReadByTheirUnixTime()
    {
        var rows = Rows.Of(Telegram.Text);
        Assert.Equivalent(
            new Post
            {
                Id = "kanal-12", AccountId = "77", Time = Some.Utc("2023-07-18T10:00:00Z"), Text = "See https://outlet.example/a @sim_b #Bir", ReplyTo = "kanal-11",
                Hashtags = ["bir"], Urls = ["https://outlet.example/a", "https://outlet.example/b"], Mentions = ["sim_b"],
            },
            rows.Posts[0], strict: true);
        Assert.Equal((true, null, null), (rows.Posts[1].IsRepost, rows.Posts[1].RepostOf, rows.Posts[1].ReplyTo));
        Assert.Equal(["sim_kanal", null], rows.Accounts.Select(a => a.Handle));
        Assert.Equal((100, null), (rows.Outcomes[0].Observation!.Counters.Views, rows.Outcomes[1].Observation!.Counters.Views));
    }

    [Fact]
    public void Bluesky_Posts_AreNamedAsOnTheNetwork()
    {
        var rows = Rows.Of(Bluesky.Text);
        Assert.Equivalent(
            new Post
            {
                Id = "at://did:plc:a/app.bsky.feed.post/9", AccountId = "did:plc:a", Time = Some.Utc("2023-07-18T10:00:00.5Z"), Text = "Text", Language = "az,en", ReplyTo = "at://did:plc:b/app.bsky.feed.post/2",
                Hashtags = ["bir", "iki"], Urls = ["https://outlet.example/a"], Mentions = ["sim-c.example"],
            },
            rows.Posts[0], strict: true);
        Assert.Equal((null, null), (rows.Posts[1].Language, rows.Posts[1].QuoteOf));
        Assert.Equal(["sim.example", null], rows.Accounts.Select(a => a.Handle));
        Assert.Equal([true, null], rows.Accounts.Select(a => a.DefaultPicture));
        Assert.Equal(new(3, 2, 1, 4, null), rows.Outcomes[0].Observation!.Counters);
    }

    [Fact]
    public void OtherPlatforms_Posts_AreRead()
    {
        Post Only(FormatSample sample) => Assert.Single(Rows.Of(sample.Text).Posts);

        Assert.All([TikTok, Threads, Facebook, Any, XJson], s => Assert.Equal(Some.Utc("2023-07-18T10:00:00Z"), Only(s).Time));
        Assert.Equal(new(3, 2, 1, null, 400), Rows.Of(TikTok.Text).Outcomes[0].Observation!.Counters);
        Assert.Equal(new(3, 2, 1, 4, null), Rows.Of(Threads.Text).Outcomes[0].Observation!.Counters);
        Assert.Equal(["https://outlet.example/b", "https://outlet.example/a"], Only(Threads).Urls);
        Assert.Equal(("sim.a", "Bir", null), (Only(Facebook).AccountId, Rows.Of(Facebook.Text).Accounts[0].Name, Rows.Of(Facebook.Text).Accounts[0].Handle));
        Assert.Equal(["bir", "https://outlet.example/a"], [.. Only(Any).Hashtags, .. Only(Any).Urls]);
    }

    [Fact]
    public void Time_OfAnyPlatform_WithoutUnixTime_NeedsAZone() =>
        Assert.Equal(Concordance.Ingest.TimeReader.WithoutZone, Rows.Reason("id,thread_id,author,body,timestamp\n1,1,sim_a,Text,2023-07-18 12:00:00\n"));
}
