namespace Concordance.Ingest.Formats;

/// <summary>Accounts of Bluesky as its API gives them.</summary>
/// <remarks>
/// Source: <c>app.bsky.actor.defs#profileView</c> and <c>#profileViewDetailed</c>; <c>getProfiles</c>, <c>searchActors</c>.
/// Only detailed profiles have counts. <c>indexedAt</c> is when the profile was last changed, not when it was collected.
/// A profile without an avatar has none set; see <see cref="BlueskyRecord.LacksAvatar"/>.
/// </remarks>
sealed class BlueskyProfiles : SourceFormat
{
    static readonly string[] s_beside = ["displayName", "avatar", "followersCount", "indexedAt", "createdAt", "description"];

    /// <inheritdoc/>
    public override string Name => "bluesky-profiles";

    /// <inheritdoc/>
    public override string Title => "accounts of Bluesky as its API gives them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["did", "handle"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemLists { get; } = ["profiles", "actors"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = "did",
        [Field.Handle] = FieldRule.From("handle").Except(BlueskyRecord.NoHandle),
        [Field.Name] = "displayName",
        [Field.Created] = "createdAt",
        [Field.Description] = "description",
        [Field.Followers] = "followersCount",
        [Field.Following] = "followsCount",
        [Field.DefaultPicture] = FieldRule.Row(["avatar"], row => BlueskyRecord.LacksAvatar(row, "avatar", "createdAt")),
    };

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape && sample.Items.Any(i => Marks.All(m => SourceSample.Has(i, m)) && s_beside.Any(m => SourceSample.Has(i, m))) ? new(Marks.Count + 1, "it has did, handle and what profiles have") : null;
}
