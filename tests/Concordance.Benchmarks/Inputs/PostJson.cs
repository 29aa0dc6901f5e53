using System.Text.Json;

namespace Concordance.Benchmarks.Inputs;

/// <summary>Posts as twarc2 stores them: flattened, one a line, or in response pages of a hundred.</summary>
static class PostJson
{
    /// <summary>A flattened post: its author and how it was got are in it.</summary>
    public static void Flattened(Utf8JsonWriter json, Sighting seen)
    {
        json.WriteStartObject();
        Post(json, seen.Post);
        json.WriteStartObject("author");
        User(json, seen.Post.Author);
        json.WriteEndObject();
        Collector(json, seen.RetrievedAt);
        json.WriteEndObject();
    }

    /// <summary>A page: posts in <c>data</c>, their authors once each in <c>includes.users</c>.</summary>
    public static void Page(Utf8JsonWriter json, IReadOnlyList<Sighting> page)
    {
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (var seen in page)
        {
            json.WriteStartObject();
            Post(json, seen.Post);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("includes");
        json.WriteStartArray("users");
        foreach (var author in page.Select(s => s.Post.Author).DistinctBy(a => a.Id))
        {
            json.WriteStartObject();
            User(json, author);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("meta");
        json.WriteString("newest_id", page[0].Post.Id);
        json.WriteString("oldest_id", page[^1].Post.Id);
        json.WriteNumber("result_count", page.Count);
        json.WriteEndObject();
        Collector(json, page[0].RetrievedAt);
        json.WriteEndObject();
    }

    static void Post(Utf8JsonWriter json, SamplePost post)
    {
        json.WriteString("id", post.Id);
        json.WriteString("author_id", post.Author.Id);
        json.WriteString("conversation_id", post.Kind == Reference.Reply ? post.TargetId : post.Id);
        json.WriteString("created_at", post.CreatedAt);
        json.WriteText("text", post.Text);
        json.WriteString("lang", post.Language);
        json.WriteString("source", post.Author.Client);
        json.WriteBoolean("possibly_sensitive", false);
        json.WriteString("reply_settings", "everyone");
        json.WriteStartArray("edit_history_tweet_ids");
        json.WriteStringValue(post.Id);
        json.WriteEndArray();
        json.WriteStartObject("public_metrics");
        json.WriteNumber("retweet_count", post.Reposts);
        json.WriteNumber("reply_count", post.Replies);
        json.WriteNumber("like_count", post.Likes);
        json.WriteNumber("quote_count", post.Quotes);
        json.WriteNumber("impression_count", post.Views);
        json.WriteEndObject();
        if (post.Kind is { } kind)
        {
            json.WriteStartArray("referenced_tweets");
            json.WriteStartObject();
            json.WriteString("type", kind);
            json.WriteString("id", post.TargetId);
            json.WriteEndObject();
            json.WriteEndArray();
            if (kind == Reference.Reply) json.WriteString("in_reply_to_user_id", post.TargetAuthor!.Id);
        }
        EntityJson.All(json, SampleEntities.Of(post.Text));
    }

    static void User(Utf8JsonWriter json, SampleAccount author)
    {
        json.WriteString("id", author.Id);
        json.WriteString("username", author.Username);
        json.WriteText("name", author.Name);
        json.WriteString("created_at", author.CreatedAt);
        json.WriteText("description", author.Description);
        if (author.Location.Length > 0) json.WriteText("location", author.Location);
        json.WriteBoolean("verified", false);
        json.WriteBoolean("protected", false);
        json.WriteStartObject("public_metrics");
        json.WriteNumber("followers_count", author.Followers);
        json.WriteNumber("following_count", author.Following);
        json.WriteNumber("tweet_count", author.Posts);
        json.WriteNumber("listed_count", author.Followers / 400);
        json.WriteEndObject();
    }

    static void Collector(Utf8JsonWriter json, string retrievedAt)
    {
        json.WriteStartObject("__twarc");
        json.WriteText("url", "https://api.example/2/tweets/search/all?query=paris&max_results=100");
        json.WriteString("version", "2.14.0");
        json.WriteString("retrieved_at", retrievedAt);
        json.WriteEndObject();
    }
}
