namespace Concordance.Ingest.Formats;

/// <summary>Accounts of the X API v2 as a table, made by twarc-csv.</summary>
/// <remarks>Source: twarc-csv (DocNow), <c>twarc2 csv --input-data-type users</c>.</remarks>
sealed class TwarcCsvUsers : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "twarc-csv-users";

    /// <inheritdoc/>
    public override string Title => "accounts of the X API v2 as twarc-csv writes them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "username", "created_at", "public_metrics.followers_count", "public_metrics.tweet_count"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = "id",
        [Field.Handle] = "username",
        [Field.Name] = TwarcCells.Text("name"),
        [Field.Created] = "created_at",
        [Field.Location] = TwarcCells.Text("location"),
        [Field.Description] = TwarcCells.Text("description"),
        [Field.Followers] = "public_metrics.followers_count",
        [Field.Following] = "public_metrics.following_count",
        [Field.DefaultPicture] = "profile_image_url",
        [Field.Seen] = "__twarc.retrieved_at",
    };

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "id", "username");
}
