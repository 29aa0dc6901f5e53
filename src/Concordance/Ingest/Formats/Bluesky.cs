using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>Posts of Bluesky as its API gives them: posts, items of feeds, or whole responses.</summary>
/// <remarks>
/// Source: <c>app.bsky.feed.defs#postView</c> and <c>#feedViewPost</c>; <c>getAuthorFeed</c>, <c>getTimeline</c> (<c>feed</c>),
/// <c>searchPosts</c>, <c>getPosts</c> (<c>posts</c>). An item of a feed with the reason of a repost is that repost, at the reason's time and by
/// its account; what the item says of the author and of how the post fared is not the reposter's and is left out. Posts above a reply are context.
/// </remarks>
sealed class Bluesky : SourceFormat
{
    const string View = "post";

    /// <inheritdoc/>
    public override string Name => "bluesky";

    /// <inheritdoc/>
    public override string Title => "posts of Bluesky as its API gives them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["uri", "cid", "author.did", "record.createdAt", "indexedAt"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemLists { get; } = ["feed", "posts"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>(BlueskyRecord.Fields("record"))
    {
        [Field.Post] = FieldRule.Row(["uri", "reason.uri"], row => row.Get("uri") is not { } uri ? null : row.Get("reason.uri") ?? (Reposter(row) is { } by ? BlueskyRecord.RepostId(uri, by) : uri)),
        [Field.Account] = FieldRule.From("reason.by.did", "author.did"),
        [Field.Time] = FieldRule.From("reason.indexedAt", "record.createdAt"),
        [Field.RepostOf] = FieldRule.Row(["uri", "reason.by.did"], row => Reposter(row) is null ? null : row.Get("uri")),
        [Field.ReplyTo] = OfPost("record.reply.parent.uri"),
        [Field.QuoteOf] = FieldRule.Row(["record.embed"], row => Reposter(row) is null ? s_quoted.Of(row) : null),
        [Field.Handle] = OfAccount("handle").Except(BlueskyRecord.NoHandle),
        [Field.Name] = OfAccount("displayName"),
        [Field.Created] = OfAccount("createdAt"),
        [Field.DefaultPicture] = FieldRule.Row(["author.avatar", "reason.by.avatar"], row => BlueskyRecord.LacksAvatar(row, $"{Profile(row)}.avatar", $"{Profile(row)}.createdAt")),
        [Field.Seen] = FieldRule.From("reason.indexedAt", "indexedAt"),
        [Field.Likes] = OfPost("likeCount"),
        [Field.Reposts] = OfPost("repostCount"),
        [Field.Replies] = OfPost("replyCount"),
        [Field.Quotes] = OfPost("quoteCount"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = [BlueskyRecord.TimesNote];

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape && sample.Items.Any(i => Marks.All(m => SourceSample.Has(i, m) || SourceSample.Has(i, $"{View}.{m}"))) ? new(Marks.Count + 1, $"it has {string.Join(", ", Marks)}") : null;

    /// <inheritdoc/>
    public override IEnumerable<JsonRow> Unfold(JsonElement item, long line)
    {
        if (JsonPath.Element(item, View) is not { ValueKind: JsonValueKind.Object } post) return [new(item, line)];
        return JsonPath.Element(item, "reason") is { ValueKind: JsonValueKind.Object } reason && JsonPath.Get(reason, "by.did") is not null ? [new(post, line, ("reason", reason))] : [new(post, line)];
    }

    static readonly FieldRule s_quoted = BlueskyRecord.Fields("record")[Field.QuoteOf];

    static string? Reposter(IRow row) => row.Get("reason.by.did");

    static FieldRule OfPost(string path) => FieldRule.Row([path], row => Reposter(row) is null ? row.Get(path) : null);

    static FieldRule OfAccount(string name) => FieldRule.Row([$"author.{name}", $"reason.by.{name}"], row => row.Get($"{Profile(row)}.{name}"));

    static string Profile(IRow row) => Reposter(row) is null ? "author" : "reason.by";
}
