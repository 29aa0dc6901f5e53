namespace Concordance.Ingest.Formats;

/// <summary>Accounts of the X API v1.1.</summary>
/// <remarks>Source: Twitter API v1.1 data dictionary (User object), as users/lookup gives it and twarc 1 stores it.</remarks>
sealed class XApiV1Users : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "x-api-v1-users";

    /// <inheritdoc/>
    public override string Title => "X (Twitter) API v1.1, accounts";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id_str", "screen_name", "friends_count", "statuses_count"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = FieldRule.From("id_str", "id"),
        [Field.Handle] = "screen_name",
        [Field.Name] = "name",
        [Field.Created] = "created_at",
        [Field.Location] = "location",
        [Field.Description] = "description",
        [Field.Followers] = "followers_count",
        [Field.Following] = "friends_count",
        [Field.DefaultPicture] = FieldRule.From("default_profile_image", "profile_image_url_https", "profile_image_url"),
    };
}
