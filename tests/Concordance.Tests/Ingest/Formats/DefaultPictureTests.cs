using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>Whether an account has the platform's picture, as each format tells it, with made-up posts; and the real samples, counted.</summary>
public class DefaultPictureTests
{
    const string Default = "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png", Own = "https://pbs.twimg.com/profile_images/1/a_normal.jpg";
    const string Missing = "https://one.example/avatars/original/missing.png", Set = "https://files.one.example/cache/accounts/avatars/000/1/original/a.jpg";

    static bool?[] Of(string text, string? zone = null) => [.. Rows.Of(text, zone).Accounts.Select(a => a.DefaultPicture)];

    [Theory]
    [InlineData("\"default_profile_image\":true", true)]
    [InlineData("\"default_profile_image\":false", false)]
    [InlineData("\"default_profile_image\":true,\"profile_image_url_https\":\"" + Own + "\"", true)]
    [InlineData("\"profile_image_url_https\":\"" + Default + "\"", true)]
    [InlineData("\"profile_image_url\":\"http://a0.twimg.com/profile_images/1/a_normal.png\"", false)]
    [InlineData("\"default_profile_image\":null,\"profile_image_url\":\"\"", null)]
    [InlineData("\"verified\":false", null)]
    public void XApiV1_FlagThenAddress(string told, bool? expected)
    {
        var user = $$"""{"id_str":"9","screen_name":"sim_a","friends_count":1,"statuses_count":2,{{told}}}""";
        Assert.Equal([expected], Of($$"""{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"1","full_text":"x","user":{{user}}}""" + "\n"));
        Assert.Equal([expected], Of(user + "\n"));
    }

    [Theory]
    [InlineData("\"profile_image_url\":\"" + Default + "\",", true)]
    [InlineData("\"profile_image_url\":\"" + Own + "\",", false)]
    [InlineData("", null)]
    public void XApiV2_Address(string told, bool? expected)
    {
        var user = $$"""{"id":"9",{{told}}"username":"sim_a","name":"A","public_metrics":{"followers_count":1} }""";
        Assert.Equal([expected], Of($$"""{"id":"1","author_id":"9","created_at":"2023-07-18T10:00:00Z","text":"x","conversation_id":"1","author":{{user}}}""" + "\n"));
        Assert.Equal([expected], Of($$$"""{"data":[{"id":"1","author_id":"9","created_at":"2023-07-18T10:00:00Z","text":"x"}],"includes":{"users":[{{{user}}}]},"meta":{"result_count":1}}""" + "\n"));
        Assert.Equal([expected], Of(user + "\n"));
    }

    [Fact]
    public void TwarcCsv_Address()
    {
        Assert.Equal([true, false, null], Of(
            "id,author_id,created_at,text,author.username,referenced_tweets.retweeted.id,referenced_tweets.replied_to.id,public_metrics.like_count,author.profile_image_url\n"
            + $"1,9,2023-07-18T10:00:00Z,x,sim_a,,,0,{Default}\n2,8,2023-07-18T10:00:00Z,x,sim_b,,,0,{Own}\n3,7,2023-07-18T10:00:00Z,x,sim_c,,,0,\n"));
        Assert.Equal([true, false], Of(
            "id,username,created_at,public_metrics.followers_count,public_metrics.tweet_count,profile_image_url\n" + $"9,sim_a,2022-01-01T00:00:00Z,1,2,{Default}\n8,sim_b,2022-01-01T00:00:00Z,1,2,{Own}\n"));
    }

    [Theory]
    [InlineData("\"legacy\":{\"screen_name\":\"sim_a\",\"default_profile_image\":true}", true)]
    [InlineData("\"legacy\":{\"screen_name\":\"sim_a\",\"default_profile_image\":false,\"profile_image_url_https\":\"" + Own + "\"}", false)]
    [InlineData("\"core\":{\"screen_name\":\"sim_a\"},\"avatar\":{\"image_url\":\"" + Default + "\"}", true)]
    [InlineData("\"core\":{\"screen_name\":\"sim_a\"},\"avatar\":{\"image_url\":\"" + Own + "\"}", false)]
    [InlineData("\"core\":{\"screen_name\":\"sim_a\"}", null)]
    public void ZeeschuimerX_AllNestings(string user, bool? expected) => Assert.Equal(
        [expected],
        Of($$$$"""{"nav_index":"1","item_id":"1","timestamp_collected":1696924800000,"source_platform":"twitter.com","source_platform_url":"https://twitter.com/","source_url":"x","user_agent":"x","data":{"rest_id":"1","core":{"user_results":{"result":{"rest_id":"9",{{{{user}}}}}}},"legacy":{"created_at":"Tue Oct 10 07:57:53 +0000 2023","full_text":"x","id_str":"1","user_id_str":"9"}},"id":1}""" + "\n"));

    [Theory]
    [InlineData("\"avatar\":\"" + Missing + "\",", true)]
    [InlineData("\"avatar\":\"" + Set + "\",", false)]
    [InlineData("\"avatar_static\":\"" + Missing + "\",", true)]
    [InlineData("", null)]
    public void Mastodon_Avatar(string avatar, bool? expected) => Assert.Equal(
        [expected], Of($$"""{"id":"1","uri":"https://one.example/1","created_at":"2023-07-18T10:00:00Z","visibility":"public","content":"x","account":{"id":"5",{{avatar}}"acct":"a@one.example"} }""" + "\n"));

    /// <summary>Servers of other software speak Mastodon's API, with default pictures of their own.</summary>
    [Fact]
    public void Mastodon_AvatarElsewhere_IsNotToldWithARemark()
    {
        var rows = Rows.Of("""{"id":"1","uri":"https://one.example/1","created_at":"2023-07-18T10:00:00Z","visibility":"public","content":"x","account":{"id":"5","avatar":"https://one.example/images/avi.png","acct":"a@one.example"} }""" + "\n");
        Assert.Null(rows.Accounts[0].DefaultPicture);
        Assert.Equal(["default-picture marks that can't be read and are taken to be missing"], rows.Outcomes[0].Remarks);
    }

    [Fact]
    public void Bluesky_FullProfileWithoutAvatar_HasNone()
    {
        static string Post(string author) => $$"""{"uri":"at://did:plc:a/app.bsky.feed.post/1","cid":"c","author":{{author}},"record":{"$type":"app.bsky.feed.post","createdAt":"2023-07-18T10:00:00Z","text":"x"},"indexedAt":"2023-07-18T10:00:01Z"}""" + "\n";
        const string Bare = """{"did":"did:plc:a","handle":"a.example"}""", Whole = """{"did":"did:plc:a","handle":"a.example","createdAt":"2023-05-01T08:00:00Z"}""", With = """{"did":"did:plc:a","handle":"a.example","createdAt":"2023-05-01T08:00:00Z","avatar":"https://cdn.example/a"}""";
        Assert.Equal([null, true, false], Of(Post(Bare) + Post(Whole) + Post(With)));
        static string Profile(string profile) => profile.Replace("\"did\"", "\"followersCount\":1,\"did\"", StringComparison.Ordinal) + "\n";
        Assert.Equal([null, true, false], Of(Profile(Bare) + Profile(Whole) + Profile(With)));
    }

    [Fact]
    public void Bluesky_Repost_TellsOfTheReposterAndNotOfTheAuthor() => Assert.Equal([true], Of(
        """{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/1","cid":"c","author":{"did":"did:plc:a","handle":"a.example","createdAt":"2023-05-01T08:00:00Z","avatar":"https://cdn.example/a"},"record":{"$type":"app.bsky.feed.post","createdAt":"2023-07-18T10:00:00Z","text":"x"},"indexedAt":"2023-07-18T10:00:01Z"},"reason":{"$type":"app.bsky.feed.defs#reasonRepost","by":{"did":"did:plc:b","handle":"b.example","createdAt":"2023-05-02T08:00:00Z"},"indexedAt":"2023-07-19T10:00:00Z"}}""" + "\n"));

    [Fact]
    public void Telegram_TellsNothing()
    {
        var rows = Rows.Of("""{"name":"A","type":"public_channel","id":5,"messages":[{"id":1,"type":"message","date":"2023-07-18T10:00:00","date_unixtime":"1689674400","from":"A","from_id":"channel5","text":"x"}]}""");
        Assert.Equal(("telegram-desktop", null), (rows.Source.Format.Name, Assert.Single(rows.Accounts).DefaultPicture));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("YES", true)]
    [InlineData(" no ", false)]
    [InlineData("1", true)]
    [InlineData("0.0", false)]
    [InlineData(Default, true)]
    [InlineData(Own + "?x=/default_profile_images/", false)]
    [InlineData("https://elsewhere.example/default_profile_images/a.png", null)]
    [InlineData("perhaps", null)]
    [InlineData("", null)]
    public void Table_WordOrAddress_ThroughTheMapping(string cell, bool? expected)
    {
        using var folder = new TempFolder();
        var path = folder.Write("posts", $"who,when,text,egg\n9,2023-07-18T10:00:00Z,x,{cell}\n");
        var source = DetectedSource.Of(path);
        var reader = RowReader.Of(source, new() { Path = path, Map = new Dictionary<string, string> { ["account"] = "who", ["time"] = "when", ["defaultPicture"] = "egg" } }, "posts");
        using var rows = source.Open();
        var row = Assert.Single(rows.Map(reader.Read));
        Assert.Equal(expected, row.Observation!.Account.DefaultPicture);
        Assert.Equal(expected is null && cell.Length > 0 ? 1 : 0, row.Remarks.Count);
    }

    [Theory]
    [InlineData("default_profile_image")]
    [InlineData("Default_Picture")]
    [InlineData("profile_image_url")]
    public void Table_UsualName_IsProposed(string column)
    {
        using var folder = new TempFolder();
        var found = Explanation.Of(folder.Write("posts.csv", $"author_id,created_at,text,{column}\n9,2023-07-18T10:00:00Z,x,{(column == "profile_image_url" ? Own : "no")}\n"), new() { Path = "posts.csv" });
        Assert.Equal(column, found.Columns[Field.DefaultPicture], ignoreCase: true);
    }

    [Fact]
    public void PseudonymousCase_KeepsIt()
    {
        using var folder = new TempFolder();
        var path = folder.Write("posts", "author_id,created_at,text,default_picture\n9,2023-07-18T10:00:00Z,x,yes\n");
        var source = DetectedSource.Of(path);
        using var rows = source.Open();
        var account = Assert.Single(rows.Map(RowReader.Of(source, new() { Path = path }, "posts", names: new([1, 2, 3])).Read)).Observation!.Account;
        Assert.Equal((true, true), (account.Id.StartsWith("account-", StringComparison.Ordinal), account.DefaultPicture));
    }

    /// <summary>Counted apart from the reader, by the marks and addresses in the files. Mastodon's are of its own tests, where few accounts set a picture.</summary>
    [Theory]
    [InlineData("formats/mastodon/statuses_from_mastodonpy_cassettes.ndjson", 135, 139)]
    [InlineData("formats/twitter_v1/api-users-v1.json", 1, 2)]
    [InlineData("formats/twitter_v2/users.jsonl", 0, 96)]
    [InlineData("formats/zeeschuimer/twitter-test.ndjson", 6, 98)]
    [InlineData("formats/minet/user-export.csv", 1, 2)]
    [InlineData("formats/bluesky/bluesky-posts.json", 1, 121)]
    public void Real_Samples_TellItOfEachRow(string sample, int with, int without)
    {
        var rows = Rows.OfFile(Samples.Find(sample));
        Assert.Equal((with, without, 0), (Count(true), Count(false), Count(null)));
        Assert.All(rows.Outcomes, o => Assert.DoesNotContain(o.Remarks, r => r.Contains("picture", StringComparison.Ordinal)));

        int Count(bool? told) => rows.Accounts.Count(a => a.DefaultPicture == told);
    }
}
