namespace Concordance.Ingest.Formats;

/// <summary>Clemson "Russian troll tweets" as FiveThirtyEight published them.</summary>
/// <remarks>
/// Source: FiveThirtyEight, russian-troll-tweets, its readme; the files of July 2018 end with <c>new_june_2018</c>, those of August have ids of posts and of accounts
/// besides. The month stands first, and times are in UTC: the ids of the posts, which hold their time, show it. <c>external_author_id</c> is rounded.
/// </remarks>
sealed class FiveThirtyEightTrollTweets : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "troll-tweets";

    /// <inheritdoc/>
    public override string Title => "Clemson troll tweets as FiveThirtyEight published them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } =
        ["external_author_id", "author", "content", "region", "publish_date", "harvested_date", "updates", "post_type", "account_type", "retweet", "account_category"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override TimeSpan? Resolution => TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>(TrollTweets.Fields)
    {
        [Field.Post] = "tweet_id",
        // A file has the ids in all rows or in none: in one that has them, a row without is not filed under its handle.
        [Field.Account] = FieldRule.Row(["alt_external_id", "author"], row => row.Get("alt_external_id") ?? (row.Get("tweet_id") is null ? row.Get("author") : null)),
        [Field.Handle] = "author",
        [Field.Urls] = FieldRule.Row(["tco1_step1", "tco2_step1", "tco3_step1"], row => Values.Join(Steps(row).OfType<string>())),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = [.. TrollTweets.Notes, "Files without ids of posts: the place in the file stands for it, and the handle for the account's id."];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "author", "content", "publish_date");

    static string?[] Steps(IRow row) => [row.Get("tco1_step1"), row.Get("tco2_step1"), row.Get("tco3_step1")];
}
