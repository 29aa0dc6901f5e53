namespace Concordance.Ingest.Formats;

/// <summary>Clemson "Russian troll tweets", arranged by author: no ids of posts.</summary>
/// <remarks>Source: Linvill and Warren (Clemson University), the tweets of the Internet Research Agency, in files by author with <c>author_id</c>; times as in the first layout, see <see cref="FiveThirtyEightTrollTweets"/>.</remarks>
sealed class ClemsonTrollTweets : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "troll-tweets-by-author";

    /// <inheritdoc/>
    public override string Title => "Clemson troll tweets, arranged by author";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["author_id", "content", "region", "publish_date", "harvested_date", "updates", "post_type", "retweet"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override TimeSpan? Resolution => TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>(TrollTweets.Fields)
    {
        [Field.Account] = "author_id",
        [Field.Handle] = "author_id",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = [.. TrollTweets.Notes, "Posts have no ids here: their place in the file stands for it. The handle is the account's id."];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "author_id", "content", "publish_date");
}
