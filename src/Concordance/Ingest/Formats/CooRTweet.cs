namespace Concordance.Ingest.Formats;

/// <summary>The table that CooRTweet works on: who shared which object, in which post, and when.</summary>
/// <remarks>
/// A row is one share. The object may be a post, a link, a hashtag or anything else, which the table does not tell: it is read as what the share passes
/// on, so that accounts that share one object are found as those that repost one post are. A post with several objects is several rows, and each is a
/// post here, named by the content and the object. Source: CooRTweet (Righetti and Balluff), <c>prep_data</c> and <c>detect_groups</c>.
/// </remarks>
sealed class CooRTweet : SourceFormat
{
    const string Object = "object_id", Content = "content_id", Time = "timestamp_share";

    /// <inheritdoc/>
    public override string Name => "coortweet";

    /// <inheritdoc/>
    public override string Title => "shares as CooRTweet takes them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = [Object, "account_id", Content, Time];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = FieldRule.Row([Content, Object], row => $"{row.Get(Content)}#{row.Get(Object)}"),
        [Field.Account] = "account_id",
        [Field.Time] = FieldRule.From(Time).Then(SecondsOfAnyOrigin.Whole),
        [Field.RepostOf] = Object,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Every row is a share of an object, which may be a post, a link or a hashtag; all are read as reposts of the object, so that sharing it together can be measured.",
        "A post that shares several objects counts once for each: counts of posts are counts of shares.",
    ];

    /// <inheritdoc/>
    public override string? Refuse(IRow row)
    {
        if ((NoRows.Why(row, Object, "account_id", Content) ?? SecondsOfAnyOrigin.Refuse(row.Get(Time), Time)) is { } reason) return reason;
        if (row.Get(Content) is not { } content) return "no content id";
        if (row.Get(Object) is not { } shared || shared == "NA") return "no object that was shared";
        return IdDamage.Of(content) ?? IdDamage.Of(shared);
    }
}
