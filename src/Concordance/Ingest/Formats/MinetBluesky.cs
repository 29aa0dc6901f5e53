namespace Concordance.Ingest.Formats;

/// <summary>Posts of Bluesky as minet writes them to CSV.</summary>
/// <remarks>
/// Source: the Bluesky columns of twitwi (medialab). A repost is the row of the post with <c>repost_by_…</c> filled: it is read as a
/// repost of the account that passed it on, so that what the row says of the author is not taken for it. <c>text</c> has links of
/// pictures added to it; <c>original_text</c> is what was written.
/// </remarks>
sealed class MinetBluesky : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "minet-bluesky";

    /// <inheritdoc/>
    public override string Title => "posts of Bluesky as minet exports them (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["uri", "cid", "user_did", "timestamp_utc", "indexed_at_utc", "original_text", "repost_by_user_did", "to_post_uri", "quoted_uri"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = FieldRule.Row(["uri", "repost_by_user_did"], row => row.Get("uri") is not { } uri ? null : Reposter(row) is { } by ? BlueskyRecord.RepostId(uri, by) : uri),
        [Field.Account] = FieldRule.From("repost_by_user_did", "user_did"),
        [Field.Time] = FieldRule.From("repost_timestamp_utc", "timestamp_utc").Then(Exact.Whole),
        [Field.Text] = FieldRule.From("original_text", "text"),
        [Field.Language] = FieldRule.From("user_langs").Then(BlueskyRecord.Languages('|')),
        [Field.RepostOf] = FieldRule.Row(["uri", "repost_by_user_did"], row => Reposter(row) is null ? null : row.Get("uri")),
        [Field.ReplyTo] = OfPost("to_post_uri"),
        [Field.QuoteOf] = OfPost("quoted_uri").Then(BlueskyRecord.PostOrNone),
        [Field.Hashtags] = FieldRule.From("hashtags").Then(Lists.By('|')),
        [Field.Urls] = FieldRule.From("links").Then(Lists.By('|')),
        [Field.Mentions] = FieldRule.From("mentioned_user_dids").Then(Lists.By('|')),
        [Field.Media] = FieldRule.From("media_urls").Then(Lists.By('|')),
        [Field.Handle] = FieldRule.Row(["repost_by_user_handle", "user_handle"], row => Reposter(row) is null ? row.Get("user_handle") : row.Get("repost_by_user_handle")).Except(BlueskyRecord.NoHandle),
        [Field.Name] = OfPost("user_display_name"),
        [Field.Created] = OfPost("user_timestamp_utc").Then(Exact.Whole),
        [Field.DefaultPicture] = FieldRule.Row(["user_avatar"], row => Reposter(row) is null ? BlueskyRecord.LacksAvatar(row, "user_avatar", "user_timestamp_utc") : null),
        [Field.Seen] = OfPost("indexed_at_utc"),
        [Field.Likes] = OfPost("like_count"),
        [Field.Reposts] = OfPost("repost_count"),
        [Field.Replies] = OfPost("reply_count"),
        [Field.Quotes] = OfPost("quote_count"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = [BlueskyRecord.TimesNote];

    static string? Reposter(IRow row) => row.Get("repost_by_user_did");

    static FieldRule OfPost(string column) => FieldRule.Row([column], row => Reposter(row) is null ? row.Get(column) : null);
}
