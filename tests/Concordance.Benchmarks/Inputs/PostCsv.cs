using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Concordance.Benchmarks.Inputs;

/// <summary>Posts as twarc-csv writes them: lists are JSON in a cell, texts keep their quotes and line breaks.</summary>
static class PostCsv
{
    public static readonly string[] Header =
    [
        "id", "conversation_id", "referenced_tweets.replied_to.id", "referenced_tweets.retweeted.id", "referenced_tweets.quoted.id", "author_id", "in_reply_to_user_id",
        "created_at", "text", "lang", "source", "public_metrics.impression_count", "public_metrics.reply_count", "public_metrics.retweet_count",
        "public_metrics.quote_count", "public_metrics.like_count", "reply_settings", "edit_history_tweet_ids", "possibly_sensitive", "entities.hashtags", "entities.urls",
        "author.created_at", "author.username", "author.name", "author.description", "author.location", "author.public_metrics.followers_count",
        "author.public_metrics.following_count", "author.public_metrics.listed_count", "author.public_metrics.tweet_count", "author.verified", "__twarc.retrieved_at",
    ];

    public static string Row(Sighting seen)
    {
        var (post, author) = (seen.Post, seen.Post.Author);
        var entities = SampleEntities.Of(post.Text);
        string[] cells =
        [
            post.Id, (post.Kind == Reference.Reply ? post.TargetId : post.Id)!, Target(Reference.Reply), Target(Reference.Repost), Target(Reference.Quote), author.Id,
            post.Kind == Reference.Reply ? post.TargetAuthor!.Id : "", post.CreatedAt, post.Text, post.Language, author.Client, Number(post.Views), Number(post.Replies), Number(post.Reposts),
            Number(post.Quotes), Number(post.Likes), "everyone", $"[\"{post.Id}\"]", "False", Json(entities.Hashtags, EntityJson.Hashtags), Json(entities.Urls, EntityJson.Urls),
            author.CreatedAt, author.Username, author.Name, author.Description, author.Location, Number(author.Followers),
            Number(author.Following), Number(author.Followers / 400), Number(author.Posts), "False", seen.RetrievedAt,
        ];
        return Line(cells);

        string Target(string kind) => post.Kind == kind ? post.TargetId! : "";
    }

    /// <summary>One row (RFC 4180, ended by a line feed).</summary>
    public static string Line(IReadOnlyList<string> cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) row.Append(',');
            if (cells[i].AsSpan().ContainsAny(",\"\n")) row.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else row.Append(cells[i]);
        }
        return row.Append('\n').ToString();
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    static string Json(List<Entity> entities, Action<Utf8JsonWriter, List<Entity>> write)
    {
        if (entities.Count == 0) return "";
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes)) write(json, entities);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
