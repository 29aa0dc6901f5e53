namespace Concordance.Ingest.Formats;

/// <summary>Shares of links on Facebook and Instagram as CooRnet gets them from CrowdTangle's API (a table of R).</summary>
/// <remarks>
/// Source: CooRnet (fabiogiglietto/CooRnet), <c>get_ctshares</c>; CrowdTangle's API gives times in UTC. R writes NA where there is nothing.
/// An account is named by its id on the platform where the table has it, as CrowdTangle's own files do, else by that of CrowdTangle.
/// </remarks>
sealed class CooRnet : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "coornet";

    /// <inheritdoc/>
    public override string Title => "shares of links as CooRnet gets them from CrowdTangle (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "platform", "date", "account.name", "account.url", "account.subscriberCount"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = At("id"),
        [Field.Account] = First("account.platformId", "account.id"),
        [Field.Time] = At("date"),
        [Field.Text] = At("message"),
        [Field.Urls] = First("expanded", "expandedLinks.expanded", "expandedLinks.original", "link"),
        [Field.Handle] = At("account.handle"),
        [Field.Name] = At("account.name"),
        [Field.Created] = At("account.pageCreatedDate"),
        [Field.Description] = At("account.pageDescription"),
        [Field.Followers] = At("account.subscriberCount"),
        [Field.Likes] = First("statistics.actual.likeCount", "statistics.actual.favoriteCount"),
        [Field.Reposts] = At("statistics.actual.shareCount"),
        [Field.Replies] = At("statistics.actual.commentCount"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = ["A post that shares several links has a row for each; of rows with one post id the first is kept."];

    static FieldRule At(string column) => FieldRule.From(column).Except("NA");

    static FieldRule First(params string[] columns) => FieldRule.Row(columns, row => columns.Select(row.Get).FirstOrDefault(v => v is not null and not "NA"));
}
