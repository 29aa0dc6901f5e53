namespace Concordance.Ingest.Formats;

/// <summary>Tweets as minet and gazouilloire write them to CSV.</summary>
/// <remarks>
/// Source: the columns of twitwi (medialab), which both tools use. Lists are set apart by bars. <c>local_time</c>,
/// <c>user_created_at</c> and <c>collection_time</c> are in the zone of the machine; the first two have a column in UTC beside them.
/// </remarks>
sealed class MinetTweets : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "minet-tweets";

    /// <inheritdoc/>
    public override string Title => "tweets as minet exports them (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "timestamp_utc", "local_time", "user_screen_name", "user_id", "to_tweetid", "retweeted_id", "quoted_id", "collected_via", "mentioned_names"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = FieldsOf("id", "", Lists.By('|'));

    /// <summary>Where the fields are.</summary>
    /// <param name="id">Path of the post's id.</param>
    /// <param name="prefix">What stands before all other names.</param>
    /// <param name="list">How lists are written.</param>
    public static Dictionary<Field, FieldRule> FieldsOf(string id, string prefix, Func<string, string?> list)
    {
        FieldRule At(string name) => FieldRule.From(prefix + name);

        return new()
        {
            [Field.Post] = id,
            [Field.Account] = At("user_id"),
            [Field.Time] = At("timestamp_utc").Then(Exact.Whole),
            [Field.Text] = At("text"),
            [Field.Language] = At("lang"),
            [Field.Client] = At("source_name"),
            [Field.RepostOf] = At("retweeted_id"),
            [Field.ReplyTo] = At("to_tweetid"),
            [Field.QuoteOf] = At("quoted_id"),
            [Field.Hashtags] = At("hashtags").Then(list),
            [Field.Urls] = At("links").Then(list),
            [Field.Mentions] = At("mentioned_names").Then(list),
            [Field.Media] = At("media_urls").Then(list),
            [Field.Handle] = At("user_screen_name"),
            [Field.Name] = At("user_name"),
            [Field.Created] = At("user_timestamp_utc").Then(Exact.Whole),
            [Field.Location] = At("user_location"),
            [Field.Description] = At("user_description"),
            [Field.Followers] = At("user_followers"),
            [Field.Following] = At("user_friends"),
            [Field.DefaultPicture] = At("user_image"),
            [Field.Seen] = At("collection_time"),
            [Field.Likes] = At("like_count"),
            [Field.Reposts] = At("retweet_count"),
            [Field.Replies] = At("reply_count"),
            [Field.Views] = At("impression_count"),
        };
    }
}
