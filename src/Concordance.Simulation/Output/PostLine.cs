using System.Globalization;
using System.Text;
using System.Text.Json;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>A draft with everything that its line needs.</summary>
sealed record FinishedPost(Draft Draft, string Id, string? TargetId, string AccountId, int AccountPosts, Counts Counts);

/// <summary>One post as a flattened tweet of the X API v2 in one line of JSON, its first key saying that it is synthetic.</summary>
static class PostLine
{
    public static string Json(FinishedPost post)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) Write(json, post);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    static void Write(Utf8JsonWriter json, FinishedPost post)
    {
        var draft = post.Draft;
        json.WriteStartObject();
        json.WriteBoolean("synthetic", true);
        json.WriteString("id", post.Id);
        json.WriteString("author_id", post.AccountId);
        json.WriteString("created_at", Instant(draft.At));
        json.WriteText("text", draft.Text);
        json.WriteString("lang", draft.Lang);
        json.WriteString("source", draft.Author.Client);
        json.WriteStartObject("public_metrics");
        json.WriteNumber("retweet_count", post.Counts.Reposts);
        json.WriteNumber("reply_count", post.Counts.Replies);
        json.WriteNumber("like_count", post.Counts.Likes);
        json.WriteNumber("quote_count", post.Counts.Quotes);
        json.WriteEndObject();
        if (post.TargetId is not null)
        {
            json.WriteStartArray("referenced_tweets");
            json.WriteStartObject();
            json.WriteString("type", draft.Kind);
            json.WriteString("id", post.TargetId);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        Entities(json, draft.Text);
        Author(json, post);
        json.WriteEndObject();
    }

    static void Entities(Utf8JsonWriter json, string text)
    {
        (string Name, string Key, IReadOnlyList<string> Values)[] kinds =
        [
            ("hashtags", "tag", VisibleText.Hashtags(text)),
            ("urls", "expanded_url", VisibleText.Urls(text)),
            ("mentions", "username", VisibleText.Mentions(text)),
        ];
        if (kinds.All(k => k.Values.Count == 0)) return;
        json.WriteStartObject("entities");
        foreach (var (name, key, values) in kinds.Where(k => k.Values.Count > 0))
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStartObject();
                json.WriteText(key, value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static void Author(Utf8JsonWriter json, FinishedPost post)
    {
        var author = post.Draft.Author;
        json.WriteStartObject("author");
        json.WriteString("id", post.AccountId);
        json.WriteString("username", author.Username);
        json.WriteText("name", author.Name);
        json.WriteString("created_at", Instant(author.CreatedAt));
        if (author.Description.Length > 0) json.WriteText("description", author.Description);
        if (author.Location.Length > 0) json.WriteText("location", author.Location);
        json.WriteStartObject("public_metrics");
        json.WriteNumber("followers_count", author.Followers);
        json.WriteNumber("following_count", author.Following);
        json.WriteNumber("tweet_count", post.AccountPosts);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The API gives whole seconds and writes them with three zeros; the milliseconds are in the id.
    static string Instant(long at) =>
        DateTimeOffset.FromUnixTimeMilliseconds(at).ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);
}
