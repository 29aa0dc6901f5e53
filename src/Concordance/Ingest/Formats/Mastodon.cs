using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>Statuses of Mastodon and servers that speak its API: one a line, lists, search results, or what stands around a status.</summary>
/// <remarks>
/// Source: the Status entity of the Mastodon API, to 4.5. Ids are those of the server that was asked: a status is named by its <c>uri</c>
/// and an account by <c>acct@domain</c>, which are the same everywhere.
/// </remarks>
sealed class Mastodon : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "mastodon";

    /// <inheritdoc/>
    public override string Title => "statuses of Mastodon as its API gives them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "uri", "created_at", "visibility", "account.id", "account.acct"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemLists { get; } = ["statuses", "ancestors", "descendants"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "uri",
        [Field.Account] = AddressOfAuthor(),
        [Field.Time] = "created_at",
        // The status that passes another on has its text on some servers and none on others.
        [Field.Text] = FieldRule.From("reblog.content", "content").Then(Html.Text),
        [Field.Language] = FieldRule.From("reblog.language", "language"),
        [Field.Client] = "application.name",
        [Field.RepostOf] = "reblog.uri",
        [Field.ReplyTo] = "in_reply_to_id",
        [Field.QuoteOf] = FieldRule.From("quote.quoted_status.uri", "quote.uri"),
        [Field.Hashtags] = FieldRule.From("reblog.tags[].name", "tags[].name"),
        [Field.Urls] = FieldRule.From("reblog.content", "content").Then(Html.Links),
        [Field.Mentions] = FieldRule.Json("mentions", Mentions),
        [Field.Media] = FieldRule.From("reblog.media_attachments[].url", "media_attachments[].url"),
        [Field.Handle] = AddressOfAuthor(),
        [Field.Name] = "account.display_name",
        [Field.Created] = "account.created_at",
        [Field.Description] = FieldRule.From("account.note").Then(Html.Text),
        [Field.Followers] = "account.followers_count",
        [Field.Following] = "account.following_count",
        [Field.DefaultPicture] = FieldRule.From("account.avatar", "account.avatar_static"),
        [Field.Likes] = OfPost("favourites_count"),
        [Field.Reposts] = OfPost("reblogs_count"),
        [Field.Replies] = OfPost("replies_count"),
        [Field.Quotes] = OfPost("quotes_count"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Answered posts are named by ids of the server that was asked: they show who answers the same post, and don't lead to it.",
        "Accounts of the server that was asked are named by the domain of their page, which can differ from the domain of their address.",
        "Creation dates of accounts are days.",
    ];

    /// <summary>The address of an account: as given, or with the domain of its page where it has none.</summary>
    static string? Address(string? acct, string? url) =>
        acct is null || acct.Contains('@', StringComparison.Ordinal) ? acct
        : Uri.TryCreate(url, UriKind.Absolute, out var page) && page.Authority.Length > 0 ? $"{acct}@{page.Authority}"
        : null;

    static FieldRule AddressOfAuthor() =>
        FieldRule.Row(["account.acct", "account.url", "account.uri"], row => Address(row.Get("account.acct"), row.Get("account.url") ?? row.Get("account.uri")));

    static string? Mentions(JsonElement status)
    {
        var list = JsonPath.Element(status, "reblog.mentions") ?? JsonPath.Element(status, "mentions");
        return list is not { ValueKind: JsonValueKind.Array } mentions ? null
            : Values.Join(mentions.EnumerateArray().Select(m => Address(JsonPath.Get(m, "acct"), JsonPath.Get(m, "url"))).OfType<string>());
    }

    // What is counted of a status that passes another on is not counted of it.
    static FieldRule OfPost(string path) => FieldRule.Row([path], row => row.Get("reblog.uri") is null ? row.Get(path) : null);
}
