namespace Concordance.Ingest.Formats;

/// <summary>Accounts of Bluesky as minet writes them to CSV.</summary>
/// <remarks>Source: the profile columns of twitwi (medialab). <c>created_at</c> and <c>collection_time</c> are in the zone of the machine.</remarks>
sealed class MinetBlueskyProfiles : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "minet-bluesky-profiles";

    /// <inheritdoc/>
    public override string Title => "accounts of Bluesky as minet exports them (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["did", "handle", "display_name", "followers", "follows", "timestamp_utc", "feedgens"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = "did",
        [Field.Handle] = FieldRule.From("handle").Except(BlueskyRecord.NoHandle),
        [Field.Name] = "display_name",
        [Field.Created] = FieldRule.From("timestamp_utc").Then(Exact.Whole),
        [Field.Description] = "description",
        [Field.Followers] = "followers",
        [Field.Following] = "follows",
        [Field.DefaultPicture] = FieldRule.Row(["avatar"], row => BlueskyRecord.LacksAvatar(row, "avatar", "timestamp_utc")),
        [Field.Seen] = "collection_time",
    };
}
