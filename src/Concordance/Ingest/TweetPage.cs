using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>One response page of the X API v2, as twarc2 stores it: posts in <c>data</c>, their authors in <c>includes.users</c>.</summary>
/// <remarks>Posts in <c>includes.tweets</c> are those that others refer to. They were not asked for: they are context, not rows.</remarks>
internal sealed class TweetPage
{
    const string AuthorPrefix = "author.", CollectorPrefix = "__twarc.";

    readonly JsonElement _page;
    readonly Dictionary<string, JsonElement> _users = new(StringComparer.Ordinal);

    /// <summary>Takes a line that <see cref="Is"/> a page apart.</summary>
    public TweetPage(JsonElement page)
    {
        _page = page;
        Posts = page.TryGetProperty("data", out var data)
            ? data.ValueKind switch { JsonValueKind.Array => [.. data.EnumerateArray()], JsonValueKind.Object => [data], _ => [] }
            : [];
        foreach (var user in Items(page, "includes", "users"))
            if (user.ValueKind == JsonValueKind.Object && JsonPath.Get(user, "id") is { } id) _users.TryAdd(id, user);
    }

    /// <summary>The posts that were asked for. Nonsense may be among them; see <see cref="ProblemOf"/>.</summary>
    public IReadOnlyList<JsonElement> Posts { get; }

    /// <summary>Whether a line is a page and no post: it has no id and no text of its own, but what a page has.</summary>
    public static bool Is(JsonElement line) =>
        !line.TryGetProperty("id", out _) && !line.TryGetProperty("text", out _)
        && (line.TryGetProperty("data", out var data)
            ? data.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.Null
            : line.TryGetProperty("errors", out _) || JsonPath.Get(line, "meta.result_count") is not null);

    /// <summary>Why a page has no posts; null where it has some, or where nothing was found, which is no loss.</summary>
    public string? Problem
    {
        get
        {
            if (Posts.Count > 0) return null;
            if (_page.TryGetProperty("errors", out var errors) && errors.ValueKind != JsonValueKind.Null && !(errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() == 0))
            {
                var titles = Items(_page, "errors").Where(e => e.ValueKind == JsonValueKind.Object).Select(e => JsonPath.Get(e, "title")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
                return titles.Count == 0 ? "a page with errors and no posts" : $"a page with errors and no posts: {string.Join(", ", titles)}";
            }
            return JsonPath.Get(_page, "meta.result_count") is null or "0" ? null : "a page that counts posts and holds none";
        }
    }

    /// <summary>What is wrong with an item of the page as a whole, or null.</summary>
    public static string? ProblemOf(JsonElement post) =>
        post.ValueKind != JsonValueKind.Object ? "not a JSON object"
        : post.TryGetProperty("username", out _) && !post.TryGetProperty("text", out _) ? "a user, not a post"
        // Such posts would be named by their line, which they share.
        : JsonPath.Get(post, "id") is null ? "no post id"
        : null;

    /// <summary>The value at a path of a post as if it were flattened: <c>author</c> is its user, <c>__twarc</c> how the page was got.</summary>
    public string? Get(JsonElement post, string path) =>
        JsonPath.Get(post, path)
        ?? (path.StartsWith(AuthorPrefix, StringComparison.Ordinal) ? Author(post) is { } user ? JsonPath.Get(user, path[AuthorPrefix.Length..]) : null
            : path.StartsWith(CollectorPrefix, StringComparison.Ordinal) ? JsonPath.Get(_page, path)
            : null);

    /// <summary>The top names that a flattened post has beyond those of the post itself.</summary>
    public IEnumerable<string> NamesBeyond(JsonElement post)
    {
        if (Author(post) is not null) yield return AuthorPrefix.TrimEnd('.');
        if (_page.TryGetProperty(CollectorPrefix.TrimEnd('.'), out _)) yield return CollectorPrefix.TrimEnd('.');
    }

    JsonElement? Author(JsonElement post) =>
        JsonPath.Get(post, "author_id") is { } id && _users.TryGetValue(id, out var user) ? user : null;

    static IEnumerable<JsonElement> Items(JsonElement element, params string[] names)
    {
        foreach (var name in names)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return [];
        return element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
    }
}
