using System.Text.Json;
using System.Text.RegularExpressions;

namespace Concordance.Ingest.Formats;

/// <summary>X API v2 as twarc2 stores it: response pages, posts flattened one a line, or both in one file.</summary>
/// <remarks>
/// Of a page, posts in <c>includes.tweets</c> are those that others refer to. They were not asked for: they are context, not rows.
/// Source: X API v2 data dictionary; twarc 2 (DocNow), <c>twarc2 flatten</c>.
/// </remarks>
sealed partial class XApiV2 : SourceFormat
{
    const string CollectorName = "__twarc";

    /// <inheritdoc/>
    public override string Name => "x-api-v2";

    /// <inheritdoc/>
    public override string Title => "X API v2, pages or flattened posts, as twarc2 stores them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "author_id", "created_at", "text"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "id",
        [Field.Account] = "author_id",
        [Field.Time] = "created_at",
        [Field.Text] = "text",
        [Field.Language] = "lang",
        [Field.Client] = "source",
        [Field.RepostOf] = "referenced_tweets[type=retweeted].id",
        [Field.ReplyTo] = "referenced_tweets[type=replied_to].id",
        [Field.QuoteOf] = "referenced_tweets[type=quoted].id",
        [Field.Hashtags] = "entities.hashtags[].tag",
        [Field.Urls] = "entities.urls[].expanded_url",
        [Field.Mentions] = "entities.mentions[].username",
        [Field.Media] = "attachments.media_keys",
        [Field.Handle] = "author.username",
        [Field.Name] = "author.name",
        [Field.Created] = "author.created_at",
        [Field.Location] = "author.location",
        [Field.Description] = "author.description",
        [Field.Followers] = "author.public_metrics.followers_count",
        [Field.Following] = "author.public_metrics.following_count",
        [Field.DefaultPicture] = "author.profile_image_url",
        [Field.Seen] = CollectorName + ".retrieved_at",
        [Field.Versions] = "edit_history_tweet_ids",
        [Field.Likes] = "public_metrics.like_count",
        [Field.Reposts] = "public_metrics.retweet_count",
        [Field.Replies] = "public_metrics.reply_count",
        [Field.Quotes] = "public_metrics.quote_count",
        [Field.Views] = "public_metrics.impression_count",
    };

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample)
    {
        if (sample.Shape != Shape) return null;
        // Some other tools write these four names too, but not these ones beside them.
        string[] beside = ["edit_history_tweet_ids", "public_metrics.like_count", "conversation_id", "entities", "referenced_tweets", "author.username"];
        var flat = sample.Items.FirstOrDefault(i => Marks.All(m => SourceSample.Has(i, m)) && beside.Any(m => i.TryGetProperty(m.Split('.')[0], out _)));
        return flat.ValueKind == JsonValueKind.Object ? new(Marks.Count + 1, $"it has {string.Join(", ", Marks)} and {string.Join(", ", beside.Where(b => SourceSample.Has(flat, b)))}")
            : sample.Items.Any(i => XApiV2Page.Is(i) && XApiV2Page.HoldsPosts(i)) ? new(Marks.Count + 1, "it has pages of posts with data, includes and meta")
            // Pages on which nothing was found, or that hold something else, say so row by row.
            : sample.Items.Any(XApiV2Page.Is) ? new(1, "it has response pages without posts")
            : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonRow> Unfold(JsonElement item, long line) => XApiV2Page.Is(item) ? XApiV2Page.Rows(item, line) : [new(item, line)];


    /// <inheritdoc/>
    public override string? Damaged(string raw) => PageStart().IsMatch(raw) ? "a page of posts that is cut off or damaged" : null;

    [GeneratedRegex(@"^\s*\{[^\[{]{0,200}?""data""\s*:\s*[\[{]", RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();
}
