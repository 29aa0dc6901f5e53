using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>What all sources of Bluesky share: the record of a post, and how posts are named.</summary>
/// <remarks>
/// Source: the lexicons <c>app.bsky.feed.post</c>, <c>app.bsky.richtext.facet</c> and <c>app.bsky.embed.*</c> of atproto. Facets give links,
/// tags and mentions in full, so that their places, which count bytes of UTF-8, are not needed.
/// </remarks>
static class BlueskyRecord
{
    /// <summary>The kind of record that is a post.</summary>
    public const string Post = "app.bsky.feed.post";

    /// <summary>The kind of record that is a repost.</summary>
    public const string Repost = "app.bsky.feed.repost";

    /// <summary>Stands for a handle that does not lead back to its account.</summary>
    public const string NoHandle = "handle.invalid";

    /// <summary>What a reader must know about times.</summary>
    public const string TimesNote = "The times of posts are those that their clients claim; when the network first saw them is kept as the time of collection.";

    /// <summary>The fields of a record that lies at a path.</summary>
    public static Dictionary<Field, FieldRule> Fields(string path) => new()
    {
        [Field.Time] = $"{path}.createdAt",
        [Field.Text] = $"{path}.text",
        [Field.Language] = FieldRule.From($"{path}.langs").Then(Languages(Values.Separator)),
        [Field.ReplyTo] = $"{path}.reply.parent.uri",
        [Field.QuoteOf] = Rule(path, record => Quoted(record)),
        [Field.Hashtags] = Rule(path, record => Values.Join([.. Features(record, "tag"), .. Strings(record, "tags")])),
        [Field.Urls] = Rule(path, record => Values.Join([.. Features(record, "uri"), .. Cards(record)])),
        [Field.Mentions] = Rule(path, record => Values.Join(Features(record, "did"))),
        [Field.Media] = Rule(path, record => Values.Join(Pictures(record))),
    };

    /// <summary>Names a repost of which only the post and the account are told. An account can pass on a post once.</summary>
    public static string RepostId(string uri, string by) => $"{uri}#repost-by-{by}";

    /// <summary>The address if it is that of a post. What is embedded can also be a list, a feed or a starter pack.</summary>
    public static string? PostOrNone(string uri) => uri.Contains($"/{Post}/", StringComparison.Ordinal) ? uri : null;

    /// <summary>The languages that a post states, by commas.</summary>
    public static Func<string, string?> Languages(char separator) => stated => string.Join(",", stated.Split(separator, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } languages ? languages : null;

    /// <summary>The address of a post by its link on bsky.app; null where the link names the account by its handle.</summary>
    public static string? UriOfLink(string link)
    {
        const string start = "https://bsky.app/profile/";
        return link.StartsWith(start + "did:", StringComparison.Ordinal) && link[start.Length..].Split('/') is [var did, "post", { Length: > 0 } key] ? $"at://{did}/{Post}/{key}" : null;
    }

    /// <summary>
    /// Whether a profile has no avatar, so that the app draws its own picture: "true" or "false", or null where the profile is not there as the network's app view gives it.
    /// That it is shows by the day of its creation, which each such view has; events and shortened objects tell nothing.
    /// </summary>
    public static string? LacksAvatar(IRow row, string avatar, string created) => row.Get(created) is null ? null : row.Get(avatar) is null ? "true" : "false";

    static FieldRule Rule(string path, Func<JsonElement, string?> take) =>
        FieldRule.Json($"{path}.facets and {path}.embed", item => JsonPath.Element(item, path) is { ValueKind: JsonValueKind.Object } record ? take(record) : null);

    static IEnumerable<string> Features(JsonElement record, string name) =>
        from facet in Items(record, "facets")
        from feature in Items(facet, "features")
        let value = String(feature, name)
        where value is not null
        select value;

    static IEnumerable<string> Strings(JsonElement record, string name) =>
        from item in Items(record, name) where item.ValueKind == JsonValueKind.String select item.GetString()!;

    /// <summary>Links of the card below a post, also of one beside a quoted post.</summary>
    static IEnumerable<string> Cards(JsonElement record) =>
        new[] { JsonPath.Get(record, "embed.external.uri"), JsonPath.Get(record, "embed.media.external.uri") }.OfType<string>();

    /// <summary>Pictures by the hash of their bytes (CID), which is the same for every upload of one file; also of those beside a quoted post.</summary>
    static IEnumerable<string> Pictures(JsonElement record) =>
        from embed in new[] { JsonPath.Element(record, "embed"), JsonPath.Element(record, "embed.media") }
        where embed is { ValueKind: JsonValueKind.Object }
        from blob in Items(embed.Value, "images").Select(i => JsonPath.Get(i, "image.ref.$link")).Append(JsonPath.Get(embed.Value, "video.ref.$link"))
        where blob is not null
        select blob;

    static string? Quoted(JsonElement record) =>
        (JsonPath.Get(record, "embed.record.uri") ?? JsonPath.Get(record, "embed.record.record.uri")) is { } uri ? PostOrNone(uri) : null;

    static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    static string? String(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
