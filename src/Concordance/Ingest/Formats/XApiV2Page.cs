using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>One response page of the X API v2: posts in <c>data</c>, their authors in <c>includes.users</c>.</summary>
static class XApiV2Page
{
    /// <summary>Whether a line is a page and no post: it has no id and no text of its own, but what a page has.</summary>
    public static bool Is(JsonElement line) =>
        line.ValueKind == JsonValueKind.Object && !line.TryGetProperty("id", out _) && !line.TryGetProperty("text", out _)
        && (line.TryGetProperty("data", out var data)
            ? data.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.Null
            : line.TryGetProperty("errors", out _) || JsonPath.Get(line, "meta.result_count") is not null);

    /// <summary>Whether there is a post with its author's id among the data of a page.</summary>
    public static bool HoldsPosts(JsonElement page) => Posts(page).Any(p => p.ValueKind == JsonValueKind.Object && p.TryGetProperty("text", out _) && p.TryGetProperty("author_id", out _));

    /// <summary>The posts of a page, each as if it were flattened: <c>author</c> is its user, <c>__twarc</c> how the page was got.</summary>
    /// <remarks>A page on which nothing was found gives no row; one with errors and no posts a row with a problem.</remarks>
    public static IEnumerable<JsonRow> Rows(JsonElement page, long line)
    {
        var any = false;
        Dictionary<string, JsonElement> users = new(StringComparer.Ordinal);
        foreach (var user in Items(page, "includes", "users"))
            if (user.ValueKind == JsonValueKind.Object && JsonPath.Get(user, "id") is { } id) users.TryAdd(id, user);
        List<(string, JsonElement)> beside = [];
        foreach (var post in Posts(page))
        {
            any = true;
            beside.Clear();
            if (ProblemOf(post) is { } problem)
            {
                yield return JsonRow.Broken(post, line, problem);
                continue;
            }
            if (JsonPath.Get(post, "author_id") is { } author && users.TryGetValue(author, out var known)) beside.Add(("author", known));
            if (page.TryGetProperty("__twarc", out var collector)) beside.Add(("__twarc", collector));
            yield return new(post, line, [.. beside]);
        }
        if (!any && Problem(page) is var (why, detail)) yield return JsonRow.Broken(page, line, why, detail);
    }

    static IEnumerable<JsonElement> Posts(JsonElement page) =>
        page.TryGetProperty("data", out var data)
            ? data.ValueKind switch { JsonValueKind.Array => data.EnumerateArray(), JsonValueKind.Object => [data], _ => [] }
            : [];

    /// <summary>What is wrong with an item of the page as a whole, or null.</summary>
    static string? ProblemOf(JsonElement post) =>
        post.ValueKind != JsonValueKind.Object ? "not a JSON object"
        : post.TryGetProperty("username", out _) && !post.TryGetProperty("text", out _) ? "a user, not a post"
        // Such posts would be named by their line, which they share.
        : JsonPath.Get(post, "id") is null ? "no post id"
        : null;

    static (string Problem, string? Detail)? Problem(JsonElement page)
    {
        if (page.TryGetProperty("errors", out var errors) && errors.ValueKind != JsonValueKind.Null && !(errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() == 0))
        {
            var titles = Items(page, "errors").Where(e => e.ValueKind == JsonValueKind.Object).Select(e => JsonPath.Get(e, "title")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            return ("a page with errors and no posts", titles.Count == 0 ? null : string.Join(", ", titles));
        }
        return JsonPath.Get(page, "meta.result_count") is null or "0" ? null : ("a page that counts posts and holds none", null);
    }

    static IEnumerable<JsonElement> Items(JsonElement element, params string[] names)
    {
        foreach (var name in names)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return [];
        return element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
    }
}
