namespace Concordance.Ingest.Formats;

/// <summary>Accounts of Twitter as minet writes them to CSV.</summary>
/// <remarks>Source: the user columns of twitwi (medialab). <c>timestamp_utc</c> is when the account was created.</remarks>
sealed class MinetUsers : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "minet-users";

    /// <inheritdoc/>
    public override string Title => "accounts of Twitter as minet exports them (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "screen_name", "timestamp_utc", "local_time", "followers", "friends", "default_profile_image"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = "id",
        [Field.Handle] = "screen_name",
        [Field.Name] = "name",
        [Field.Created] = FieldRule.From("timestamp_utc").Then(Exact.Whole),
        [Field.Location] = "location",
        [Field.Description] = "description",
        [Field.Followers] = "followers",
        [Field.Following] = "friends",
        [Field.DefaultPicture] = FieldRule.From("default_profile_image", "image"),
    };
}
