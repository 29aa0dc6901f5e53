namespace Concordance.Ingest.Formats;

/// <summary>Posts of X's (Twitter's) archive of information operations, in the layouts of 2018 and of 2021.</summary>
/// <remarks>
/// Source: Twitter Moderation Research / Information Operations archive, the readme of its data sets. The layouts differ in the order of columns and in how
/// lists and yes and no are written: columns are found by name.
/// </remarks>
sealed class XArchive : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "x-archive";

    /// <inheritdoc/>
    public override string Title => "X (Twitter) archive of information operations, posts";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } =
        ["tweetid", "userid", "user_screen_name", "user_reported_location", "account_creation_date", "account_language", "tweet_language", "tweet_text", "tweet_time", "tweet_client_name", "retweet_tweetid"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override TimeSpan? Resolution => TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>(XArchiveCells.Accounts(day => day))
    {
        [Field.Post] = "tweetid",
        [Field.Time] = "tweet_time",
        [Field.Text] = "tweet_text",
        [Field.Language] = XArchiveCells.Cell("tweet_language"),
        [Field.Client] = XArchiveCells.Cell("tweet_client_name"),
        [Field.RepostOf] = XArchiveCells.Cell("retweet_tweetid"),
        [Field.IsRepost] = "is_retweet",
        [Field.ReplyTo] = XArchiveCells.Cell("in_reply_to_tweetid"),
        [Field.QuoteOf] = XArchiveCells.Cell("quoted_tweet_tweetid"),
        [Field.Hashtags] = XArchiveCells.Cell("hashtags").Then(Lists.InBrackets),
        [Field.Urls] = XArchiveCells.Cell("urls").Then(XArchiveCells.Urls),
        [Field.Mentions] = XArchiveCells.Cell("user_mentions").Then(Lists.InBrackets),
        [Field.Likes] = XArchiveCells.Cell("like_count"),
        [Field.Reposts] = XArchiveCells.Cell("retweet_count"),
        [Field.Replies] = XArchiveCells.Cell("reply_count"),
        [Field.Quotes] = XArchiveCells.Cell("quote_count"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Times are known to the minute only: windows below 60 seconds mean nothing.",
        "Handles and names of accounts with few followers are hashed in this archive, and taken to be unknown.",
    ];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "tweetid", "userid", "tweet_time");
}
