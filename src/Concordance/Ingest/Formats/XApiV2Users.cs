using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>Accounts of the X API v2 as twarc2 stores them: response pages, or accounts flattened one a line.</summary>
/// <remarks>Pinned posts in <c>includes</c> were not asked for: they are no rows. Source: X API v2 data dictionary; twarc 2 (DocNow), <c>twarc2 users</c>, <c>followers</c>, <c>following</c>.</remarks>
sealed class XApiV2Users : SourceFormat
{
    const string CollectorName = "__twarc";

    /// <inheritdoc/>
    public override string Name => "x-api-v2-users";

    /// <inheritdoc/>
    public override string Title => "X API v2, accounts in pages or flattened, as twarc2 stores them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "username", "name", "public_metrics.followers_count"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Account] = "id",
        [Field.Handle] = "username",
        [Field.Name] = "name",
        [Field.Created] = "created_at",
        [Field.Location] = "location",
        [Field.Description] = "description",
        [Field.Followers] = "public_metrics.followers_count",
        [Field.Following] = "public_metrics.following_count",
        [Field.DefaultPicture] = "profile_image_url",
        [Field.Seen] = CollectorName + ".retrieved_at",
    };

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape != Shape ? null
        : base.Recognise(sample) ?? (sample.Items.Any(i => XApiV2Page.Is(i) && Users(i).Any(IsUser)) ? new(Marks.Count, "it has pages of accounts with data and includes or meta") : null);

    /// <inheritdoc/>
    public override IEnumerable<JsonRow> Unfold(JsonElement item, long line)
    {
        if (!XApiV2Page.Is(item)) return [new(item, line)];
        (string, JsonElement)[] beside = item.TryGetProperty(CollectorName, out var collector) ? [(CollectorName, collector)] : [];
        List<JsonRow> rows = [.. Users(item).Select(u => u.ValueKind == JsonValueKind.Object ? new JsonRow(u, line, beside) : JsonRow.Broken(u, line, "not a JSON object"))];
        return rows.Count == 0 && item.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
            ? [JsonRow.Broken(item, line, "a page with errors and no accounts", JsonPath.Get(item, "errors[].title")?.Replace(Values.Separator.ToString(), ", ", StringComparison.Ordinal))]
            : rows;
    }

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => row.Get("author_id") is not null ? "a post, not an account" : null;

    static IEnumerable<JsonElement> Users(JsonElement page) =>
        page.TryGetProperty("data", out var data)
            ? data.ValueKind switch { JsonValueKind.Array => data.EnumerateArray(), JsonValueKind.Object => [data], _ => [] }
            : [];

    static bool IsUser(JsonElement item) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("username", out _) && !item.TryGetProperty("text", out _);
}
