using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>X API v1.1: posts of the stream one a line, single posts, and pages of the search.</summary>
/// <remarks>Source: Twitter API v1.1 data dictionary (Tweet object, extended and compatibility mode; standard search; messages of the statuses/filter stream), as twarc 1 and others store it.</remarks>
sealed class XApiV1 : SourceFormat
{
    const string Page = "statuses";

    static readonly string[] s_messages = ["delete", "scrub_geo", "limit", "status_withheld", "user_withheld", "disconnect", "warning", "event", "friends", "control"];

    /// <inheritdoc/>
    public override string Name => "x-api-v1";

    /// <inheritdoc/>
    public override string Title => "X (Twitter) API v1.1, posts or pages of the search";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id_str", "created_at", "user.id_str", "user.screen_name"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemLists { get; } = [Page];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = FieldRule.From("id_str", "id"),
        [Field.Account] = FieldRule.From("user.id_str", "user.id"),
        [Field.Time] = "created_at",
        [Field.Text] = FieldRule.From("extended_tweet.full_text", "full_text", "text"),
        [Field.Language] = "lang",
        [Field.Client] = FieldRule.From("source").Then(ClientLink.Name),
        [Field.RepostOf] = FieldRule.From("retweeted_status.id_str", "retweeted_status.id"),
        [Field.ReplyTo] = "in_reply_to_status_id_str",
        // A repost of a quoting post names the quoted one too, but does not quote it itself.
        [Field.QuoteOf] = FieldRule.Json("quoted_status_id_str", post => JsonPath.Element(post, "retweeted_status") is { ValueKind: JsonValueKind.Object } ? null : JsonPath.Get(post, "quoted_status_id_str")),
        [Field.Hashtags] = FieldRule.Json("entities.hashtags[].text", post => JsonPath.Get(Whole(post), "entities.hashtags[].text")),
        [Field.Urls] = FieldRule.Json("entities.urls[].expanded_url", Urls),
        [Field.Mentions] = FieldRule.Json("entities.user_mentions[].screen_name", post => JsonPath.Get(Whole(post), "entities.user_mentions[].screen_name")),
        [Field.Media] = FieldRule.Json("extended_entities.media[].media_url_https", post => JsonPath.Get(Whole(post), "extended_entities.media[].media_url_https")),
        [Field.Handle] = "user.screen_name",
        [Field.Name] = "user.name",
        [Field.Created] = "user.created_at",
        [Field.Location] = "user.location",
        [Field.Description] = "user.description",
        [Field.Followers] = "user.followers_count",
        [Field.Following] = "user.friends_count",
        [Field.DefaultPicture] = FieldRule.From("user.default_profile_image", "user.profile_image_url_https", "user.profile_image_url"),
        [Field.Likes] = "favorite_count",
        [Field.Reposts] = "retweet_count",
        [Field.Replies] = "reply_count",
        [Field.Quotes] = "quote_count",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = ["The texts of reposts may be cut off: the format gives them with \"RT @handle:\" in front."];

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape ? base.Recognise(new SourceSample([.. sample.Items.SelectMany(Posts)])) : null;

    /// <inheritdoc/>
    public override IEnumerable<JsonRow> Unfold(JsonElement item, long line) =>
        Posts(item).Select(p => p.ValueKind == JsonValueKind.Object ? new JsonRow(p, line) : JsonRow.Broken(p, line, "not a JSON object"));

    /// <inheritdoc/>
    public override string? Refuse(IRow row) =>
        row is JsonRow { Element.ValueKind: JsonValueKind.Object } json && !json.Element.TryGetProperty("user", out _)
        && s_messages.FirstOrDefault(m => json.Element.TryGetProperty(m, out _)) is { } message
            ? $"a message of the stream ({message}), not a post"
            : null;

    static IEnumerable<JsonElement> Posts(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("user", out _) && item.TryGetProperty(Page, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [item];

    /// <summary>Where the entities are whole: long posts of the stream have theirs in <c>extended_tweet</c>.</summary>
    static JsonElement Whole(JsonElement post) => JsonPath.Element(post, "extended_tweet") is { ValueKind: JsonValueKind.Object } whole ? whole : post;

    // A text that was cut ends in a link to the post itself, which no one shared.
    static string? Urls(JsonElement post)
    {
        var itself = "/i/web/status/" + JsonPath.Get(post, "id_str");
        return Values.Join(Values.Split(JsonPath.Get(Whole(post), "entities.urls[].expanded_url")).Where(u => !u.EndsWith(itself, StringComparison.Ordinal)));
    }
}
