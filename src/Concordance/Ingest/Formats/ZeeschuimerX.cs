using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>Posts of X as its website loads them, collected with Zeeschuimer: NDJSON.</summary>
/// <remarks>
/// Source: Zeeschuimer (Digital Methods Initiative), module for X/Twitter, and how 4CAT reads its items. Three nestings are known: that of before 2023
/// (<c>data.type</c> is <c>adaptive</c>), that of the website's GraphQL, and the same with the account's handle under <c>core</c>; any of them may lie one
/// deeper, under <c>data.tweet</c>. Newer items tell of the profile picture by its address alone. <c>data.id</c> and <c>item_id</c> can be rounded and are not read.
/// </remarks>
sealed class ZeeschuimerX : SourceFormat
{
    const string Platform = "twitter.com", Post = "post", User = "user";

    /// <inheritdoc/>
    public override string Name => "zeeschuimer-x";

    /// <inheritdoc/>
    public override string Title => "X (Twitter), collected with Zeeschuimer";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ZeeschuimerItem.Marks(Platform);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = FieldRule.From("post.rest_id", "post.legacy.id_str"),
        [Field.Account] = FieldRule.From("user.rest_id", "user.id_str", "post.legacy.user_id_str"),
        [Field.Time] = "post.legacy.created_at",
        [Field.Text] = FieldRule.From("post.note_tweet.note_tweet_results.result.text", "post.legacy.full_text"),
        [Field.Language] = "post.legacy.lang",
        [Field.Client] = FieldRule.From("post.source", "post.legacy.source").Then(ClientLink.Name),
        [Field.RepostOf] = FieldRule.From(
            "post.legacy.retweeted_status_result.result.rest_id", "post.legacy.retweeted_status_result.result.tweet.rest_id", "post.legacy.retweeted_status_id_str"),
        [Field.IsRepost] = FieldRule.Json("data.legacy.retweeted_status_result", item => IsRepost(item) ? "true" : null),
        [Field.ReplyTo] = "post.legacy.in_reply_to_status_id_str",
        // A repost of a quoting post names the quoted one too, but does not quote it itself.
        [Field.QuoteOf] = FieldRule.Json("data.legacy.quoted_status_id_str", item => IsRepost(item) ? null : JsonPath.Get(PostOf(item) ?? item, "legacy.quoted_status_id_str")),
        [Field.Hashtags] = FieldRule.From("post.note_tweet.note_tweet_results.result.entity_set.hashtags[].text", "post.legacy.entities.hashtags[].text"),
        [Field.Urls] = FieldRule.From("post.note_tweet.note_tweet_results.result.entity_set.urls[].expanded_url", "post.legacy.entities.urls[].expanded_url"),
        [Field.Mentions] = FieldRule.From("post.note_tweet.note_tweet_results.result.entity_set.user_mentions[].screen_name", "post.legacy.entities.user_mentions[].screen_name"),
        [Field.Media] = "post.legacy.extended_entities.media[].media_url_https",
        [Field.Handle] = FieldRule.From("user.core.screen_name", "user.legacy.screen_name", "user.screen_name"),
        [Field.Name] = FieldRule.From("user.core.name", "user.legacy.name", "user.name"),
        [Field.Created] = FieldRule.From("user.core.created_at", "user.legacy.created_at", "user.created_at"),
        [Field.Location] = FieldRule.From("user.location.location", "user.legacy.location", "user.location"),
        [Field.Description] = FieldRule.From("user.profile_bio.description", "user.legacy.description", "user.description"),
        [Field.Followers] = FieldRule.From("user.legacy.followers_count", "user.followers_count"),
        [Field.Following] = FieldRule.From("user.legacy.friends_count", "user.friends_count"),
        [Field.DefaultPicture] = FieldRule.From("user.legacy.default_profile_image", "user.default_profile_image", "user.avatar.image_url", "user.legacy.profile_image_url_https", "user.profile_image_url_https"),
        [Field.Seen] = ZeeschuimerItem.Collected,
        [Field.Versions] = FieldRule.From("post.edit_control.edit_tweet_ids", "post.edit_control.edit_control_initial.edit_tweet_ids"),
        [Field.Likes] = "post.legacy.favorite_count",
        [Field.Reposts] = "post.legacy.retweet_count",
        [Field.Replies] = "post.legacy.reply_count",
        [Field.Quotes] = "post.legacy.quote_count",
        [Field.Views] = FieldRule.From("post.views.count", "post.ext_views.count"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Posts are those that the website showed to one visitor: what it chose, with advertisements among them.",
        "The texts of reposts may be cut off: the format gives them with \"RT @handle:\" in front.",
    ];

    /// <inheritdoc/>
    public override IEnumerable<JsonRow> Unfold(JsonElement item, long line)
    {
        List<(string, JsonElement)> beside = [];
        if (PostOf(item) is { } post)
        {
            beside.Add((Post, post));
            if ((JsonPath.Element(post, "core.user_results.result") ?? JsonPath.Element(post, "user")) is { } user) beside.Add((User, user));
        }
        return [new(item, line, [.. beside])];
    }

    /// <inheritdoc/>
    public override string? Refuse(IRow row) =>
        row.Get("source_platform") != Platform ? "an item of another platform"
        : row is JsonRow json && (PostOf(json.Element) is not { } post || JsonPath.Element(post, "legacy") is not { ValueKind: JsonValueKind.Object })
            ? "an item without a post: an advertisement, or a post that was withheld or deleted"
            : null;

    static JsonElement? PostOf(JsonElement item) =>
        ZeeschuimerItem.Data(item) is { } data ? JsonPath.Element(data, "tweet") is { ValueKind: JsonValueKind.Object } inner ? inner : data : null;

    static bool IsRepost(JsonElement item) => PostOf(item) is { } post && JsonPath.Element(post, "legacy.retweeted_status_result") is { ValueKind: JsonValueKind.Object };
}
