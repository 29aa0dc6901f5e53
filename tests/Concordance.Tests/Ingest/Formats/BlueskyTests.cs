namespace Concordance.Tests.Ingest.Formats;

public class BlueskyTests
{
    static readonly System.Text.Json.JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    const string Author = """{"did":"did:plc:author","handle":"sim-author.example","displayName":"Bir","createdAt":"2023-05-01T08:00:00.5Z"}""";
    const string Record = """
        {"$type":"app.bsky.feed.post","createdAt":"2023-07-18T10:00:00.12345678Z","text":"ə 🙂 #Bir outlet.example/a... @sim","langs":["az","en"],"tags":["Iki"],
         "facets":[{"index":{"byteStart":8,"byteEnd":12},"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"Bir"}]},{"index":{"byteStart":13,"byteEnd":32},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://outlet.example/a?b=1"}]},{"index":{"byteStart":33,"byteEnd":37},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:someone"}]}],
         "reply":{"root":{"uri":"at://did:plc:x/app.bsky.feed.post/1","cid":"c"},"parent":{"uri":"at://did:plc:y/app.bsky.feed.post/2","cid":"c"}},
         "embed":{"$type":"app.bsky.embed.recordWithMedia","record":{"$type":"app.bsky.embed.record","record":{"uri":"at://did:plc:q/app.bsky.feed.post/3","cid":"c"}},"media":{"$type":"app.bsky.embed.external","external":{"uri":"https://outlet.example/card","title":"t","description":"d"}}}}
        """;

    static string View { get; } = OneLine($$"""{"uri":"at://did:plc:author/app.bsky.feed.post/9","cid":"c9","author":{{Author}},"record":{{Record}},"replyCount":1,"repostCount":2,"likeCount":3,"quoteCount":4,"indexedAt":"2023-07-18T10:00:05.000Z","labels":[]}""");

    static string Reposted(string by, string more = "") => OneLine($$"""{"post":{{View}},"reason":{"$type":"app.bsky.feed.defs#reasonRepost","by":{"did":"did:plc:{{by}}","handle":"{{by}}.example","displayName":"{{by}}"},"indexedAt":"2023-07-19T11:00:00Z"{{more}} } }""");

    static FormatSample Views { get; } = new("bluesky", $"{View}\n{OneLine($$"""{"post":{{View.Replace("post/9", "post/8", StringComparison.Ordinal)}},"reply":{"parent":{{View}} } }""")}\n{Reposted("one")}\n{Reposted("two")}\n");

    static FormatSample Feed { get; } = new("bluesky", $$"""{"feed":[{{Reposted("one")}},{"post":{{View}} }],"cursor":"2023-07-18T10:00:00Z"}""", IsWholeFile: true);

    static FormatSample Found { get; } = new("bluesky", $$"""{"posts":[{{View}}],"hitsTotal":1}""", IsWholeFile: true);

    static FormatSample Profiles { get; } = new("bluesky-profiles", """
        {"did":"did:plc:author","handle":"sim-author.example","displayName":"Bir","description":"Ə","createdAt":"2023-05-01T08:00:00.500Z","indexedAt":"2024-01-01T00:00:00Z","followersCount":5,"followsCount":0,"postsCount":7}
        {"did":"did:plc:other","handle":"handle.invalid","displayName":"","labels":[]}
        """);

    static FormatSample ProfilePage { get; } = new("bluesky-profiles", """{"profiles":[{"did":"did:plc:author","handle":"sim-author.example","displayName":"Bir"}]}""", IsWholeFile: true);

    static FormatSample Jetstream { get; } = new("bluesky-jetstream", string.Join('\n',
        Event("create", "app.bsky.feed.post", Record),
        Event("create", "app.bsky.feed.repost", """{"$type":"app.bsky.feed.repost","createdAt":"2023-07-18T10:00:02Z","subject":{"uri":"at://did:plc:author/app.bsky.feed.post/9","cid":"c"}}"""),
        Event("create", "app.bsky.feed.like", """{"$type":"app.bsky.feed.like","createdAt":"2023-07-18T10:00:02Z","subject":{"uri":"at://did:plc:author/app.bsky.feed.post/9","cid":"c"}}"""),
        """{"did":"did:plc:author","time_us":1689674405000001,"kind":"commit","commit":{"rev":"r","operation":"delete","collection":"app.bsky.feed.post","rkey":"9"}}""",
        """{"did":"did:plc:author","time_us":1689674405000001,"kind":"account","account":{"active":true,"did":"did:plc:author","seq":1,"time":"2023-07-18T10:00:00Z"}}""",
        Event("create", "app.bsky.graph.block", """{"$type":"app.bsky.graph.block","createdAt":"2023-07-18T10:00:02Z","subject":"did:plc:x"}"""),
        Event("create", "app.bsky.feed.repost", """{"$type":"app.bsky.feed.repost","createdAt":"2023-07-18T10:00:02Z"}""")));

    static FormatSample Tap { get; } = new("bluesky-tap", string.Join('\n',
        OneLine($$"""{"id":1,"type":"record","record":{"live":true,"did":"did:plc:author","rev":"r","collection":"app.bsky.feed.post","rkey":"9","action":"create","cid":"c","record":{{Record}} } }"""),
        """{"id":2,"type":"record","record":{"live":true,"did":"did:plc:author","rev":"r","collection":"app.bsky.feed.post","rkey":"9","action":"delete"}}""",
        """{"id":3,"type":"identity","identity":{"did":"did:plc:author","handle":"sim-author.example","is_active":true,"status":"active"}}"""));

    static Post Written => new()
    {
        Id = "at://did:plc:author/app.bsky.feed.post/9", AccountId = "did:plc:author", Time = Some.Utc("2023-07-18T10:00:00.123456Z"), Text = "ə 🙂 #Bir outlet.example/a... @sim", Language = "az,en",
        ReplyTo = "at://did:plc:y/app.bsky.feed.post/2", QuoteOf = "at://did:plc:q/app.bsky.feed.post/3", Hashtags = ["bir", "iki"], Urls = ["https://outlet.example/a?b=1", "https://outlet.example/card"], Mentions = ["did:plc:someone"],
    };

    [Fact]
    public void Posts_OfAllSources_AreTheSame()
    {
        Assert.Equivalent(Written, Rows.Of(Views.Text).Posts[0], strict: true);
        Assert.Equivalent(Written, Rows.Of(Jetstream.Text).Posts[0], strict: true);
        Assert.Equivalent(Written, Assert.Single(Rows.Of(Tap.Text).Posts), strict: true);
    }

    [Fact]
    public void Post_Observation_HasCountsAndWhenItWasIndexed()
    {
        var seen = Rows.Of(Views.Text).Outcomes[0].Observation!;
        Assert.Equal(new(3, 2, 1, 4, null), seen.Counters);
        Assert.Equal(Some.Utc("2023-07-18T10:00:05Z"), seen.Seen);
        Assert.Equal(new Account { Id = "did:plc:author", Handle = "sim-author.example", Name = "Bir", CreatedAt = Some.Utc("2023-05-01T08:00:00.5Z"), DefaultPicture = true }, seen.Account);
    }

    [Fact]
    public void Reposts_OfTwoAccounts_ShareThePostAndAreApart()
    {
        var rows = Rows.Of(Views.Text);
        var reposts = rows.Posts.Where(p => p.IsRepost).ToList();
        Assert.Equal(["did:plc:one", "did:plc:two"], reposts.Select(p => p.AccountId));
        Assert.Equal(2, reposts.Select(p => p.Id).Distinct().Count());
        Assert.All(reposts, p => Assert.Equal((Written.Id, Some.Utc("2023-07-19T11:00:00Z"), Written.Text, null, null), (p.RepostOf!, p.Time, p.Text, p.ReplyTo, p.QuoteOf)));
        Assert.Equal(new Account { Id = "did:plc:one", Handle = "one.example", Name = "one" }, rows.Accounts[2]);
        Assert.Equal(default, rows.Outcomes[2].Observation!.Counters);
    }

    [Fact]
    public void Repost_WhoseRecordIsTold_IsNamedByIt() =>
        Assert.Equal("at://did:plc:one/app.bsky.feed.repost/7", Assert.Single(Rows.Of(Reposted("one", ""","uri":"at://did:plc:one/app.bsky.feed.repost/7" """)).Posts).Id);

    [Fact]
    public void Jetstream_EventsThatAreNoPosts_AreRefused()
    {
        var rows = Rows.Of(Jetstream.Text);
        Assert.Equal(
            ["a like, not a post", "a deletion, not a post", "an event of an account, not a post", "a record of another kind, not a post", "a repost that does not say of what"], rows.Reasons);
        Assert.Equal(("at://did:plc:author/app.bsky.feed.repost/9", Written.Id), (rows.Posts[1].Id, rows.Posts[1].RepostOf));
        Assert.Equal(Some.Utc("2023-07-18T10:00:05.000001Z"), rows.Outcomes[0].Observation!.Seen);
        Assert.All(rows.Accounts, a => Assert.Null(a.Handle));
    }

    [Fact]
    public void Tap_EventsThatAreNoPosts_AreRefused() =>
        Assert.Equal(["a deletion, not a post", "an event of an account, not a post"], Rows.Of(Tap.Text).Reasons);

    [Fact]
    public void Profiles_AreAccounts()
    {
        var rows = Rows.Of(Profiles.Text);
        Assert.Empty(rows.Posts);
        Assert.Equal(
            [new() { Id = "did:plc:author", Handle = "sim-author.example", Name = "Bir", Description = "Ə", CreatedAt = Some.Utc("2023-05-01T08:00:00.5Z"), Followers = 5, Following = 0, DefaultPicture = true }, new() { Id = "did:plc:other" }],
            rows.Accounts);
    }

    [Fact]
    public void QuotedRecord_ThatIsNoPost_IsNoQuote() =>
        Assert.Null(Rows.Of(View.Replace("did:plc:q/app.bsky.feed.post/3", "did:plc:q/app.bsky.feed.generator/3", StringComparison.Ordinal)).Posts[0].QuoteOf);

    [Theory]
    [InlineData("\"facets\":[{", "\"facets\":[null,7,{\"features\":{}},{")]
    [InlineData("\"tags\":[\"Iki\"]", "\"tags\":[\"Iki\",7,null]")]
    [InlineData("\"langs\":[\"az\",\"en\"]", "\"langs\":[\"az\",\"en\",\"\"]")]
    public void Nonsense_InTheRecord_IsNoReasonToLoseThePost(string from, string to) =>
        Assert.Equivalent(Written, Assert.Single(Rows.Of(View.Replace(from, to, StringComparison.Ordinal)).Posts), strict: true);

    [Fact]
    public void Real_Posts_AreReadInFull()
    {
        var rows = Rows.OfFile(Samples.Find("formats/bluesky/bluesky-posts.json"));
        // One client claims the year 0.
        Assert.Equal(("bluesky", 123, 1), (rows.Source.Format.Name, rows.Outcomes.Count, rows.Reasons.Count));
        Assert.Equal(2, rows.Posts.Count(p => p.IsRepost));
        Assert.Equal(122, rows.Outcomes.Count(o => o.Observation?.Seen is not null));
        Assert.All(rows.Outcomes, o => Assert.Empty(o.Remarks));
    }

    [Fact]
    public void Real_JetstreamEvents_AreReadInFull()
    {
        var rows = Rows.OfFile(Samples.Find("formats/bluesky/bluesky-firehose-posts.json"));
        Assert.Equal(("bluesky-jetstream", 9, 0), (rows.Source.Format.Name, rows.Posts.Count, rows.Reasons.Count));
        Assert.Equal(("at://did:plc:uu5mtxzumfsy5hqknfetoyft/app.bsky.feed.post/3m7aazmldai25", Some.Utc("2025-12-05T10:16:59.783492Z")), (rows.Posts[0].Id, rows.Posts[0].Time));
        Assert.Equal(["outdoor", "hiking", "cliq", "lightweight"], rows.Posts[1].Hashtags);
    }

    [Fact]
    public void Real_Profiles_AreThoseOfMinet()
    {
        var (json, csv) = (Rows.OfFile(Samples.Find("formats/bluesky/bluesky-profiles.json")), Rows.OfFile(Samples.Find("formats/bluesky/bluesky-profiles-export.csv")));
        Assert.Equal(("bluesky-profiles", "minet-bluesky-profiles", 5), (json.Source.Format.Name, csv.Source.Format.Name, json.Accounts.Count));
        Assert.Equal(json.Accounts.Select(ToSecond), csv.Accounts.Select(ToSecond));
    }

    [Fact]
    public void Real_Posts_AreThoseOfMinet()
    {
        var (json, csv) = (Rows.OfFile(Samples.Find("formats/bluesky/bluesky-posts.json")), Rows.OfFile(Samples.Find("formats/bluesky/bluesky-posts-export.csv")));
        Assert.Equal(("minet-bluesky", 157, 1), (csv.Source.Format.Name, csv.Outcomes.Count, csv.Reasons.Count));
        // The sample has two states of some posts.
        var exported = csv.Posts.ToLookup(p => (p.Id, p.Text.ReplaceLineEndings("\n")));
        Assert.All(json.Posts, p =>
        {
            var other = exported[(p.Id, p.Text.ReplaceLineEndings("\n"))].First();
            Assert.Equal((p.AccountId, ToSecond(p.Time), p.RepostOf, p.ReplyTo, p.QuoteOf, p.Language), (other.AccountId, other.Time, other.RepostOf, other.ReplyTo, other.QuoteOf, other.Language));
            Assert.Equal(p.Mentions.Order(StringComparer.Ordinal), other.Mentions.Order(StringComparer.Ordinal));
        });
        // The tool takes hashtags from texts too, and leaves out those beside the text.
        Assert.InRange(json.Posts.Count(p => !p.Hashtags.ToHashSet().SetEquals(exported[(p.Id, p.Text.ReplaceLineEndings("\n"))].First().Hashtags)), 1, 6);
    }

    static DateTime ToSecond(DateTime time) => new(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    static Account ToSecond(Account account) => account with { CreatedAt = ToSecond(account.CreatedAt!.Value) };

    static string Event(string operation, string collection, string record) =>
        OneLine($$"""{"did":"did:plc:author","time_us":1689674405000001,"kind":"commit","commit":{"rev":"r","operation":"{{operation}}","collection":"{{collection}}","rkey":"9","record":{{record}},"cid":"c"} }""");

    static string OneLine(string json) => System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonElement.Parse(json), s_plain);
}
