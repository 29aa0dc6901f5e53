namespace Concordance.Ingest.Formats;

/// <summary>An export of 4CAT, whose columns depend on the platform: CSV, or the same columns as JSON.</summary>
/// <remarks>
/// Source: 4CAT (digitalmethodsinitiative/4cat), the mapped items of each data source. All have <c>id, thread_id, author, body,
/// timestamp</c> or nearly so. <c>unix_timestamp</c> comes first: <c>timestamp</c> of Telegram is in the zone of the server.
/// </remarks>
abstract class FourCat(SourceShape shape, FourCatPlatform platform) : SourceFormat
{
    /// <inheritdoc/>
    public override string Name { get; } = "4cat" + (platform.Name.Length == 0 ? "" : "-" + platform.Name) + (shape == SourceShape.Table ? "" : "-json");

    /// <inheritdoc/>
    public override string Title { get; } = $"{platform.Title} as 4CAT exports them ({(shape == SourceShape.Table ? "CSV" : "JSON")})";

    /// <inheritdoc/>
    public override SourceShape Shape => shape;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks => platform.Marks;

    /// <inheritdoc/>
    public override string? TimeZone => platform.TimeZone;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields => platform.Fields;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes => platform.Notes;

    /// <inheritdoc/>
    /// <remarks>By the names alone: in JSON too each item has all of them, many without a value.</remarks>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape && Marks.All(m => sample.Columns.Contains(m, StringComparer.OrdinalIgnoreCase)) ? new(Marks.Count, $"it has {string.Join(", ", Marks)}") : null;
}

/// <summary>What 4CAT's export of one platform looks like.</summary>
/// <param name="Name">Short name; empty for any platform.</param>
/// <param name="Title">What its rows are.</param>
/// <param name="Marks">Columns that together only this one has.</param>
/// <param name="TimeZone">Zone of times that carry none.</param>
/// <param name="Fields">Where the fields are.</param>
/// <param name="Notes">What a reader must know.</param>
sealed record FourCatPlatform(string Name, string Title, IReadOnlyList<string> Marks, string? TimeZone, IReadOnlyDictionary<Field, FieldRule> Fields, params IReadOnlyList<string> Notes)
{
    /// <summary>The columns that nearly all platforms have.</summary>
    static readonly string[] s_core = ["id", "thread_id", "author", "body", "timestamp"];

    /// <summary>Any platform: the common columns alone.</summary>
    public static FourCatPlatform Any { get; } = new("", "posts of any platform", s_core, null, With(new()
    {
        [Field.Account] = FieldRule.From("author_id", "author"),
        [Field.Handle] = FieldRule.Row(["author_username", "author_id", "author"], row => row.Get("author_username") ?? (row.Get("author_id") is null ? null : row.Get("author"))),
        [Field.Name] = FieldRule.From("author_fullname", "author_display_name", "author_name", "author_full"),
        [Field.Hashtags] = List("hashtags", "tags"),
        [Field.Urls] = Links("urls", "links", "link_url"),
        [Field.Seen] = "collected_at",
    }));

    /// <summary>X.</summary>
    public static FourCatPlatform X { get; } = new("x", "posts of X", [.. s_core, "unix_timestamp", "author_fullname", "author_id", "is_retweet", "language_guess"], "UTC", With(new()
    {
        [Field.Account] = "author_id",
        [Field.Handle] = "author",
        [Field.Name] = "author_fullname",
        [Field.Location] = "author_location",
        [Field.Description] = "author_bio",
        [Field.Followers] = Exact.Count("author_followers"),
        [Field.Following] = Exact.Count("author_following"),
        [Field.Language] = "language_guess",
        [Field.Client] = "source",
        [Field.IsRepost] = "is_retweet",
        [Field.QuoteOf] = "quote_tweet_id",
        [Field.Hashtags] = List("hashtags"),
        [Field.Urls] = Links("urls"),
        [Field.Mentions] = List("mentions"),
        [Field.Media] = Links("images"),
        [Field.Likes] = Exact.Count("like_count"),
        [Field.Reposts] = Exact.Count("retweet_count"),
        [Field.Replies] = Exact.Count("reply_count"),
        [Field.Quotes] = Exact.Count("quote_count"),
        [Field.Views] = Exact.Count("impression_count"),
    }), "It tells that a post is a repost, and not of which post.");

    /// <summary>Telegram.</summary>
    public static FourCatPlatform Telegram { get; } = new("telegram", "messages of Telegram", [.. s_core, "unix_timestamp", "chat", "author_username", "author_is_bot", "author_forwarded_from_name"], null, With(new()
    {
        [Field.Account] = "author",
        [Field.Handle] = "author_username",
        [Field.Name] = "author_name",
        [Field.IsRepost] = FieldRule.From("author_forwarded_from_id", "author_forwarded_from_name", "author_forwarded_from_username", "unix_timestamp_forwarded_from").Except("0").Then(_ => "true"),
        [Field.ReplyTo] = FieldRule.Row(["thread_id", "reply_to"], row => row.Get("thread_id") is { } chat && row.Get("reply_to") is { } id ? $"{chat}-{id}" : null),
        [Field.Urls] = FieldRule.Row(["body", "link_attached"], row => Values.Join([.. TextEntities.Urls(row.Get("body") ?? ""), row.Get("link_attached") ?? ""])),
        [Field.Mentions] = List("entities_mentioned"),
        [Field.Views] = Exact.Count("views"),
    }), "It tells that a message was forwarded, and not of which message. Reactions are no likes.");

    /// <summary>Bluesky.</summary>
    public static FourCatPlatform Bluesky { get; } = new("bluesky", "posts of Bluesky", [.. s_core, "created_at", "author_id", "repost_count", "replied_to_post", "author_display_name"], "UTC", With(new()
    {
        [Field.Account] = "author_id",
        // The other one is a number with fractions.
        [Field.Time] = "created_at",
        [Field.Handle] = FieldRule.From("author").Except(BlueskyRecord.NoHandle),
        [Field.Name] = "author_display_name",
        [Field.Created] = "author_created_at",
        [Field.DefaultPicture] = FieldRule.Row(["author_avatar"], row => BlueskyRecord.LacksAvatar(row, "author_avatar", "author_created_at")),
        [Field.Language] = FieldRule.From("languages").Except("N/A"),
        [Field.ReplyTo] = FieldRule.From("replied_to_post").Then(BlueskyRecord.UriOfLink),
        [Field.QuoteOf] = FieldRule.From("quoted_post").Then(BlueskyRecord.UriOfLink),
        [Field.Hashtags] = List("tags"),
        [Field.Urls] = Links("links"),
        [Field.Mentions] = List("mentions"),
        [Field.Likes] = Exact.Count("like_count"),
        [Field.Reposts] = Exact.Count("repost_count"),
        [Field.Replies] = Exact.Count("reply_count"),
        [Field.Quotes] = Exact.Count("quote_count"),
    }), "Answered and quoted posts are known only where their link names the account by its DID: handles change.");

    /// <summary>TikTok.</summary>
    public static FourCatPlatform TikTok { get; } = new("tiktok", "videos of TikTok", [.. s_core, "unix_timestamp", "author_full", "author_followers", "music_id", "tiktok_url", "plays"], "UTC", With(new()
    {
        [Field.Account] = "author",
        [Field.Handle] = "author",
        [Field.Name] = "author_full",
        [Field.Followers] = Exact.Count("author_followers"),
        [Field.Hashtags] = List("hashtags"),
        [Field.Likes] = Exact.Count("likes"),
        [Field.Reposts] = Exact.Count("shares"),
        [Field.Replies] = Exact.Count("comments"),
        [Field.Views] = Exact.Count("plays"),
    }), "Accounts are named by their handles, which change.");

    /// <summary>Threads.</summary>
    public static FourCatPlatform Threads { get; } = new("threads", "posts of Threads", ["id", "author", "body", "timestamp", "unix_timestamp", "author_is_verified", "link_thumbnail_url", "reposts", "quotes"], "UTC", With(new()
    {
        [Field.Account] = "author",
        [Field.Handle] = "author",
        [Field.Hashtags] = List("hashtags"),
        [Field.Urls] = FieldRule.Row(["body", "link_url"], row => Values.Join([.. TextEntities.Urls(row.Get("body") ?? ""), row.Get("link_url") ?? ""])),
        [Field.Likes] = Exact.Count("likes"),
        [Field.Reposts] = Exact.Count("reposts"),
        [Field.Replies] = Exact.Count("replies"),
        [Field.Quotes] = Exact.Count("quotes"),
    }), "Accounts are named by their handles, which change.");

    /// <summary>Facebook.</summary>
    public static FourCatPlatform Facebook { get; } = new("facebook", "posts of Facebook", ["id", "author", "body", "timestamp", "unix_timestamp", "author_name", "is_in_group", "group_name"], "UTC", With(new()
    {
        [Field.Account] = "author",
        [Field.Name] = "author_name",
    }));

    static Dictionary<Field, FieldRule> With(Dictionary<Field, FieldRule> own)
    {
        own.TryAdd(Field.Post, "id");
        own.TryAdd(Field.Text, "body");
        own.TryAdd(Field.Time, FieldRule.From("unix_timestamp", "timestamp").Then(Exact.Whole));
        return own;
    }

    static FieldRule List(params string[] paths) => FieldRule.From(paths).Then(Lists.By(',', Values.Separator));

    static FieldRule Links(params string[] paths) => FieldRule.From(paths).Then(Lists.AnyUrls);
}
