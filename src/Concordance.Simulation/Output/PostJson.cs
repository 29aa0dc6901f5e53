using System.Globalization;
using System.Text.Json;
using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Output;

/// <summary>Posts, accounts and media as objects of the X API v2, each saying first that it is synthetic.</summary>
static class PostJson
{
    public static void Post(Utf8JsonWriter json, Draft post, CollectionRun run, SimulationOptions o)
    {
        var shown = ShownText.Of(post);
        json.WriteStartObject();
        json.WriteBoolean("synthetic", true);
        json.WriteString("id", post.Id);
        json.WriteString("author_id", post.Author.Id);
        json.WriteString("conversation_id", post.Kind == ReferenceKind.Reply ? post.Target!.Id : post.Id);
        json.WriteString("created_at", Instant(post.At));
        json.WriteText("text", shown.Text);
        json.WriteString("lang", post.Lang);
        json.WriteString("source", post.Author.Client);
        json.WriteStartArray("edit_history_tweet_ids");
        if (post.EditOf is { } earlier) json.WriteStringValue(earlier.Id);
        json.WriteStringValue(post.Id);
        json.WriteEndArray();
        Metrics(json, CountsAt(post, run.RetrievedAt, o));
        if (post.Target is { } target)
        {
            json.WriteStartArray("referenced_tweets");
            json.WriteStartObject();
            json.WriteString("type", post.Kind);
            json.WriteString("id", target.Id);
            json.WriteEndObject();
            json.WriteEndArray();
            if (post.Kind == ReferenceKind.Reply) json.WriteString("in_reply_to_user_id", target.Author.Id);
        }
        Entities(json, post, shown);
        if (MediaKey(post) is { } key)
        {
            json.WriteStartObject("attachments");
            json.WriteStartArray("media_keys");
            json.WriteStringValue(key);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    public static void User(Utf8JsonWriter json, Actor author, CollectionRun run)
    {
        json.WriteStartObject();
        json.WriteBoolean("synthetic", true);
        json.WriteString("id", author.Id);
        json.WriteString("username", author.UsernameAt(run.RetrievedAt));
        json.WriteText("name", author.Name);
        json.WriteString("created_at", Instant(author.CreatedAt));
        json.WriteText("description", author.Description);
        if (author.Location.Length > 0) json.WriteText("location", author.Location);
        json.WriteBoolean("verified", false);
        json.WriteStartObject("public_metrics");
        json.WriteNumber("followers_count", author.Followers);
        json.WriteNumber("following_count", author.Following);
        json.WriteNumber("tweet_count", author.PostCount);
        json.WriteNumber("listed_count", author.Followers / 400);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The picture or the video of a post; a post without media has none.</summary>
    public static void Media(Utf8JsonWriter json, Draft post, CollectionRun run, SimulationOptions o)
    {
        json.WriteStartObject();
        json.WriteBoolean("synthetic", true);
        json.WriteString("media_key", MediaKey(post));
        if (FakeOutletPosts.IsVideo(post))
        {
            json.WriteString("type", "video");
            json.WriteNumber("duration_ms", o.VideoSeconds * 1000);
            json.WriteStartObject("public_metrics");
            json.WriteNumber("view_count", CollectionPlan.VideoViews(o, post.At, run.RetrievedAt));
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("type", "photo");
            json.WriteString("url", PictureBook.Address(post.Picture!));
        }
        json.WriteEndObject();
    }

    /// <summary>Key of the media that come with a post: one for each file, as if each had been uploaded once.</summary>
    public static string? MediaKey(Draft post) =>
        post.Kind == ReferenceKind.Repost ? null
        : FakeOutletPosts.IsVideo(post) ? "13_" + post.Id
        : post.Picture is { } picture ? "3_" + PictureBook.Number(picture) : null;

    /// <summary>The counters as the collection saw them. Only the video is followed while it spreads.</summary>
    static Counts CountsAt(Draft post, long at, SimulationOptions o)
    {
        var original = post.Target is { } target && post.Kind == ReferenceKind.Repost ? target : post;
        if (!FakeOutletPosts.IsVideo(original)) return post.Counts;
        var views = CollectionPlan.VideoViews(o, original.At, at);
        int Share(int of) => (int)(of * Math.Min(views, o.VideoViewsOnAugust15) / o.VideoViewsOnAugust15);
        return original == post ? post.Counts with { Reposts = Share(o.VideoReposts), Likes = Share(o.VideoLikes), Views = views } : post.Counts with { Reposts = Share(o.VideoReposts) };
    }

    static void Metrics(Utf8JsonWriter json, Counts counts)
    {
        json.WriteStartObject("public_metrics");
        json.WriteNumber("retweet_count", counts.Reposts);
        json.WriteNumber("reply_count", counts.Replies);
        json.WriteNumber("like_count", counts.Likes);
        json.WriteNumber("quote_count", counts.Quotes);
        json.WriteNumber("impression_count", counts.Views);
        json.WriteEndObject();
    }

    static void Entities(Utf8JsonWriter json, Draft post, ShownText shown)
    {
        var (tags, mentions) = (VisibleText.Tags(shown.Text), VisibleText.Mentions(shown.Text));
        if (tags.Count + mentions.Count + shown.Links.Count == 0) return;
        json.WriteStartObject("entities");
        List(json, "hashtags", tags, shown.Text, e => json.WriteText("tag", e.Value));
        List(json, "urls", [.. shown.Links.Select(l => new Entity(shown.Text.IndexOf(l.Short, StringComparison.Ordinal), shown.Text.IndexOf(l.Short, StringComparison.Ordinal) + l.Short.Length, l.Long))], shown.Text, e =>
        {
            json.WriteString("url", shown.Text[e.Start..e.End]);
            json.WriteText("expanded_url", e.Value);
            json.WriteText("display_url", e.Value["https://".Length..]);
            if (post.Picture is { } picture && post.Kind != ReferenceKind.Repost && e.Value == PictureBook.Address(picture)) json.WriteString("media_key", MediaKey(post));
        });
        List(json, "mentions", mentions, shown.Text, e => json.WriteText("username", e.Value));
        json.WriteEndObject();
    }

    static void List(Utf8JsonWriter json, string name, IReadOnlyList<Entity> entities, string text, Action<Entity> value)
    {
        if (entities.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteNumber("start", CodePoints(text, entity.Start));
            json.WriteNumber("end", CodePoints(text, entity.End));
            value(entity);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // The API counts code points where .NET counts UTF-16 units.
    static int CodePoints(string text, int units)
    {
        var n = units;
        for (var i = 0; i < units; i++)
            if (char.IsLowSurrogate(text[i])) n--;
        return n;
    }

    // The API gives whole seconds and writes them with three zeros; the milliseconds are in the id.
    public static string Instant(long at) =>
        DateTimeOffset.FromUnixTimeMilliseconds(at).ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);
}
