using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class MinetTests
{
    static FormatSample Tweets { get; } = new("minet-tweets", """
        id,timestamp_utc,local_time,user_screen_name,text,possibly_sensitive,retweet_count,like_count,reply_count,impression_count,lang,to_username,to_userid,to_tweetid,source_name,source_url,user_location,lat,lng,user_id,user_name,user_verified,user_verified_type,user_is_blue_verified,user_description,user_url,user_image,user_tweets,user_followers,user_friends,user_likes,user_lists,user_created_at,user_timestamp_utc,collected_via,match_query,retweeted_id,retweeted_user,retweeted_user_id,retweeted_timestamp_utc,quoted_id,quoted_user,quoted_user_id,quoted_timestamp_utc,collection_time,url,place_country_code,place_name,place_type,place_coordinates,links,domains,media_urls,media_files,media_types,media_alt_texts,mentioned_names,mentioned_ids,hashtags
        1681234567890123457,1689674400.0,2023-07-18T12:00:00,sim_a,"Text, #Bir",0,2,3,,,fr,sim_b,12,1681234567890123000,Web,https://x.example,Paris,,,9007199254740993,Bir,0,,0,Ə,,,7,5,0,1,0,2023-05-01T02:00:00,1682899200,search,1,,,,,1681234567890123001,sim_c,13,1689670800,2023-07-18T12:05:00.5,https://twitter.com/sim_a/status/1681234567890123457,,,,,https://outlet.example/a|https://outlet.example/b,outlet.example,https://pic.example/1.jpg|https://pic.example/2.mp4,,,,sim_b|sim_c,12|13,bir|iki
        1681234567890123458,1689674401,2023-07-18T12:00:01,sim_b,Text,,,,,,,,,,,,,,,12,Iki,,,,,,,,,,,,,,search,1,1681234567890123457,sim_a,9007199254740993,1689674400,,,,,,,,,,,,,,,,,,,
        """);

    static FormatSample Users { get; } = new("minet-users", """
        id,screen_name,name,description,url,timestamp_utc,local_time,location,verified,protected,tweets,followers,friends,likes,lists,image,default_profile,default_profile_image,witheld_in_countries,witheld_scope
        9007199254740993,sim_a,Bir,Ə,,1682899200,2023-05-01T02:00:00,"Paris, France",0,0,7,5,0,1,0,,0,1,FR|GR,user
        """);

    static FormatSample Gazouilloire { get; } = new("gazouilloire-json", """
        {"_index":"t","_type":"_doc","_id":"1681234567890123457","_score":null,"_source":{"local_time":"2023-07-18T12:00:00","timestamp_utc":"1689674400.0","text":"Text, #Bir","quoted_id":null,"retweeted_id":null,"links":["https://outlet.example/a?x=1|2"],"hashtags":["bir","iki"],"mentioned_names":[],"collection_time":"2023-07-18T12:05:00.5","to_tweetid":null,"lang":"fr","retweet_count":0,"like_count":3,"user_id":"9007199254740993","user_screen_name":"sim_a","user_name":"Bir","user_friends":0,"user_followers":5,"user_location":"","user_description":"Ə","user_timestamp_utc":"1682899200.0","source_name":"Web"},"sort":[1689674400000]}
        """);

    static FormatSample Bluesky { get; } = new("minet-bluesky", """
        cid,did,uri,url,timestamp_utc,local_time,indexed_at_utc,user_did,user_handle,text,original_text,repost_count,like_count,reply_count,quote_count,user_display_name,user_langs,user_timestamp_utc,to_post_uri,repost_by_user_did,repost_by_user_handle,repost_created_at,repost_timestamp_utc,quoted_uri,links,mentioned_user_dids,hashtags,collection_time
        c,9,at://did:plc:a/app.bsky.feed.post/9,,1689674400,2023-07-18T12:00:00.5,2023-07-18T10:00:05Z,did:plc:a,sim.example,Text https://cdn.example/1@jpeg,Text,2,3,1,4,Bir,az|en,1682899200,at://did:plc:b/app.bsky.feed.post/2,,,,,at://did:plc:c/app.bsky.feed.post/3,https://outlet.example/a|https://outlet.example/b,did:plc:d,bir|iki,2023-07-20T10:00:00
        c,9,at://did:plc:a/app.bsky.feed.post/9,,1689674400,2023-07-18T12:00:00.5,2023-07-18T10:00:05Z,did:plc:a,sim.example,Text https://cdn.example/1@jpeg,Text,2,3,1,4,Bir,az|en,1682899200,at://did:plc:b/app.bsky.feed.post/2,did:plc:e,e.example,2023-07-19T12:00:00,1689760800,at://did:plc:c/app.bsky.feed.post/3,https://outlet.example/a|https://outlet.example/b,did:plc:d,bir|iki,2023-07-20T10:00:00
        """);

    static FormatSample BlueskyProfiles { get; } = new("minet-bluesky-profiles", """
        did,url,handle,display_name,description,posts,followers,follows,lists,feedgens,starter_packs,avatar,banner,pinned_post_uri,created_at,timestamp_utc,collection_time
        did:plc:a,https://bsky.app/profile/sim.example,sim.example,Bir,Ə,7,5,0,0,0,0,,,,2023-05-01T02:00:00,1682899200,2025-01-01T00:00:00.000000
        """);

    [Fact]
    public void Tweets_AreRead()
    {
        var rows = Rows.Of(Tweets.Text, "Europe/Paris");
        Assert.Equivalent(
            new Post
            {
                Id = "1681234567890123457", AccountId = "9007199254740993", Time = Some.Utc("2023-07-18T10:00:00Z"), Text = "Text, #Bir", Language = "fr", Client = "Web", ReplyTo = "1681234567890123000", QuoteOf = "1681234567890123001",
                Hashtags = ["bir", "iki"], Urls = ["https://outlet.example/a", "https://outlet.example/b"], Mentions = ["sim_b", "sim_c"], Media = ["https://pic.example/1.jpg", "https://pic.example/2.mp4"],
            },
            rows.Posts[0], strict: true);
        Assert.Equal(
            new Account { Id = "9007199254740993", Handle = "sim_a", Name = "Bir", Location = "Paris", Description = "Ə", Followers = 5, Following = 0, CreatedAt = Some.Utc("2023-05-01") }, rows.Accounts[0]);
        Assert.Equal((new Counters(3, 2, null, null, null), Some.Utc("2023-07-18T10:05:00.5Z")), (rows.Outcomes[0].Observation!.Counters, rows.Outcomes[0].Observation!.Seen!.Value));
        Assert.Equal(("1681234567890123457", true), (rows.Posts[1].RepostOf, rows.Posts[1].IsRepost));
        Assert.Equal((null, null), (rows.Accounts[1].Followers, rows.Outcomes[1].Observation!.Counters.Likes));
    }

    [Fact]
    public void TimeOfCollection_WithoutAZone_IsNotGuessed() =>
        Assert.Equal(["times of collection that can't be read and are taken to be missing"], Rows.Of(Tweets.Text).Outcomes[0].Remarks);

    [Fact]
    public void Gazouilloire_Tweets_AreReadFromTheDocument()
    {
        var rows = Rows.Of(Gazouilloire.Text, "UTC");
        Assert.Equal(("1681234567890123457", "9007199254740993", Some.Utc("2023-07-18T10:00:00Z"), "Text, #Bir"), (rows.Posts[0].Id, rows.Posts[0].AccountId, rows.Posts[0].Time, rows.Posts[0].Text));
        Assert.Equal(["bir", "iki", "https://outlet.example/a?x=1|2"], [.. rows.Posts[0].Hashtags, .. rows.Posts[0].Urls]);
        Assert.Equal(new Account { Id = "9007199254740993", Handle = "sim_a", Name = "Bir", Description = "Ə", Followers = 5, Following = 0, CreatedAt = Some.Utc("2023-05-01") }, rows.Accounts[0]);
    }

    [Fact]
    public void Users_AreAccounts()
    {
        var rows = Rows.Of(Users.Text);
        Assert.Empty(rows.Posts);
        Assert.Equal(
            [new Account { Id = "9007199254740993", Handle = "sim_a", Name = "Bir", Location = "Paris, France", Description = "Ə", Followers = 5, Following = 0, DefaultPicture = true, CreatedAt = Some.Utc("2023-05-01") }], rows.Accounts);
    }

    [Fact]
    public void Bluesky_RepostOfAPost_IsThatOfTheOneWhoPassedItOn()
    {
        var rows = Rows.Of(Bluesky.Text);
        Assert.Equivalent(
            new Post
            {
                Id = "at://did:plc:a/app.bsky.feed.post/9", AccountId = "did:plc:a", Time = Some.Utc("2023-07-18T10:00:00Z"), Text = "Text", Language = "az,en", ReplyTo = "at://did:plc:b/app.bsky.feed.post/2",
                QuoteOf = "at://did:plc:c/app.bsky.feed.post/3", Hashtags = ["bir", "iki"], Urls = ["https://outlet.example/a", "https://outlet.example/b"], Mentions = ["did:plc:d"],
            },
            rows.Posts[0], strict: true);
        Assert.Equal(("did:plc:e", Some.Utc("2023-07-19T10:00:00Z"), rows.Posts[0].Id, null), (rows.Posts[1].AccountId, rows.Posts[1].Time, rows.Posts[1].RepostOf, rows.Posts[1].ReplyTo));
        Assert.NotEqual(rows.Posts[0].Id, rows.Posts[1].Id);
        Assert.Equal(new Account { Id = "did:plc:e", Handle = "e.example" }, rows.Accounts[1]);
        Assert.Equal(default, rows.Outcomes[1].Observation!.Counters);
    }

    [Fact]
    public void BlueskyProfiles_AreAccounts() =>
        Assert.Equal([new Account { Id = "did:plc:a", Handle = "sim.example", Name = "Bir", Description = "Ə", Followers = 5, Following = 0, DefaultPicture = true, CreatedAt = Some.Utc("2023-05-01") }], Rows.Of(BlueskyProfiles.Text, "UTC").Accounts);

    [Fact]
    public void Real_Tweets_AreTheSameInBothForms()
    {
        var (csv, json) = (Rows.OfFile(Samples.Find("formats/minet/tweet-export.csv"), "UTC"), Rows.OfFile(Samples.Find("formats/minet/tweet-export.jsonl"), "UTC"));
        Assert.Equal(("minet-tweets", "gazouilloire-json", 0, 0), (csv.Source.Format.Name, json.Source.Format.Name, csv.Reasons.Count, json.Reasons.Count));
        Assert.Equal(csv.Posts.Select(p => (p.Id, p.AccountId, p.Time, p.Text, p.RepostOf, p.ReplyTo)), json.Posts.Select(p => (p.Id, p.AccountId, p.Time, p.Text, p.RepostOf, p.ReplyTo)));
        Assert.Equal(csv.Accounts, json.Accounts);
    }

    [Fact]
    public void Real_Users_AreReadInFull()
    {
        var rows = Rows.OfFile(Samples.Find("formats/minet/user-export.csv"));
        Assert.Equal(("minet-users", 0), (rows.Source.Format.Name, rows.Reasons.Count));
        Assert.Equal(("897889083170672642", Some.Utc("2017-08-16T18:33:34Z"), 729), (rows.Accounts[0].Id, rows.Accounts[0].CreatedAt, rows.Accounts[0].Followers));
    }
}
