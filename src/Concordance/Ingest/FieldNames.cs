namespace Concordance.Ingest;

/// <summary>The names under which the fields are known in the exports that researchers have.</summary>
/// <remarks>
/// Compared without regard to case. A JSON path: <c>a.b</c> goes into an object, <c>a[].b</c> collects from a list,
/// <c>a[type=x].b</c> takes the first item of a list whose <c>type</c> is <c>x</c>. Earlier names win.
/// </remarks>
public static class FieldNames
{
    static readonly Dictionary<Field, string[]> s_names = new()
    {
        [Field.Post] = ["id_str", "id", "post_id", "tweetid", "tweet_id", "status_id", "message_id", "content_id", "uri"],
        [Field.Account] = ["author_id", "account_id", "user_id", "userid", "user.id_str", "author.id", "account.id", "external_author_id", "user_did", "from_id"],
        [Field.Time] = ["created_at", "timestamp_utc", "timestamp", "tweet_time", "publish_date", "published_at", "timestamp_share", "date_unixtime", "datetime", "time", "date"],
        [Field.Text] = ["full_text", "text", "tweet_text", "content", "message", "body", "post_text", "message_text"],
        [Field.Language] = ["lang", "language", "tweet_language"],
        [Field.Client] = ["source_name", "source", "tweet_client_name", "client"],
        [Field.RepostOf] = ["referenced_tweets[type=retweeted].id", "retweeted_status.id_str", "retweet_tweetid", "retweeted_id", "repost_id", "reblog.id", "referenced_tweets.retweeted.id"],
        [Field.IsRepost] = ["is_retweet", "is_repost", "retweet"],
        [Field.ReplyTo] = ["referenced_tweets[type=replied_to].id", "in_reply_to_status_id_str", "in_reply_to_tweetid", "in_reply_to_id", "to_tweetid", "reply_id", "referenced_tweets.replied_to.id"],
        [Field.QuoteOf] = ["referenced_tweets[type=quoted].id", "quoted_status_id_str", "quoted_tweet_tweetid", "quoted_id", "referenced_tweets.quoted.id"],
        [Field.Hashtags] = ["entities.hashtags[].tag", "entities.hashtags[].text", "tags[].name", "hashtags"],
        [Field.Urls] = ["entities.urls[].expanded_url", "links", "urls"],
        [Field.Handle] = ["author.username", "user.screen_name", "account.acct", "user_screen_name", "screen_name", "username", "author.handle", "user_handle", "handle", "author"],
        [Field.Name] = ["author.name", "user.name", "account.display_name", "user_display_name", "display_name", "user_name", "author_name"],
        [Field.Created] = ["author.created_at", "user.created_at", "account.created_at", "account_creation_date", "user_created_at", "account_created_at"],
        [Field.Location] = ["author.location", "user.location", "user_reported_location", "user_location", "location"],
        [Field.Description] = ["author.description", "user.description", "user_profile_description", "user_description", "description", "bio"],
        [Field.Followers] = ["author.public_metrics.followers_count", "user.followers_count", "account.followers_count", "follower_count", "followers_count", "user_followers", "followers"],
        [Field.Following] = ["author.public_metrics.following_count", "user.friends_count", "account.following_count", "following_count", "friends_count", "user_friends", "following"],
        [Field.DefaultPicture] = ["user.default_profile_image", "default_profile_image", "default_picture", "author.profile_image_url", "user.profile_image_url_https", "account.avatar", "profile_image_url_https", "profile_image_url", "user_image"],
        [Field.Seen] = ["__twarc.retrieved_at", "retrieved_at", "collected_at", "timestamp_collected", "collection_time", "harvested_date"],
        [Field.Versions] = ["edit_history_tweet_ids"],
        [Field.Mentions] = ["entities.mentions[].username", "entities.user_mentions[].screen_name", "mentioned_names", "user_mentions", "mentions"],
        [Field.Media] = ["attachments.media_keys", "extended_entities.media[].media_url_https", "media_attachments[].url", "media_keys", "media_urls", "image_urls", "images"],
        [Field.Likes] = ["public_metrics.like_count", "favorite_count", "favourites_count", "like_count", "likes"],
        [Field.Reposts] = ["public_metrics.retweet_count", "retweet_count", "reblogs_count", "repost_count", "shares"],
        [Field.Replies] = ["public_metrics.reply_count", "reply_count", "replies_count", "comments"],
        [Field.Quotes] = ["public_metrics.quote_count", "quote_count", "quotes_count"],
        [Field.Views] = ["public_metrics.impression_count", "impression_count", "view_count", "views"],
    };

    /// <summary>The usual names of a field, the first one that a source has being taken.</summary>
    public static IReadOnlyList<string> Of(Field field) => s_names[field];

    /// <summary>A field in words, for messages.</summary>
    public static string Describe(this Field field) => field switch
    {
        Field.Post => "post ids",
        Field.Account => "account ids",
        Field.Time => "times",
        Field.Text => "texts",
        Field.Language => "languages",
        Field.Client => "clients",
        Field.RepostOf => "ids of reposted posts",
        Field.IsRepost => "repost marks",
        Field.ReplyTo => "ids of answered posts",
        Field.QuoteOf => "ids of quoted posts",
        Field.Hashtags => "hashtags",
        Field.Urls => "links",
        Field.Handle => "handles",
        Field.Name => "shown names",
        Field.Created => "account creation dates",
        Field.Location => "declared locations",
        Field.Description => "account descriptions",
        Field.Followers => "follower counts",
        Field.Following => "following counts",
        Field.DefaultPicture => "default-picture marks",
        Field.Seen => "times of collection",
        Field.Versions => "versions of edited posts",
        Field.Mentions => "mentions",
        Field.Media => "pictures and videos",
        Field.Likes => "like counts",
        Field.Reposts => "repost counts",
        Field.Replies => "reply counts",
        Field.Quotes => "quote counts",
        Field.Views => "view counts",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The field of a name as written in <c>--map</c> and in <c>case.json</c>, such as <c>account</c>.</summary>
    /// <exception cref="InputException">There is no such field; the message lists them.</exception>
    public static Field Parse(string name) =>
        Enum.GetValues<Field>().Where(f => Name(f).Equals(name, StringComparison.OrdinalIgnoreCase)).Cast<Field?>().SingleOrDefault()
            ?? throw new InputException($"There is no field '{name}'.", $"The fields are: {string.Join(", ", Enum.GetValues<Field>().Select(Name))}.");

    /// <summary>The name of a field in <c>--map</c> and in <c>case.json</c>.</summary>
    public static string Name(Field field)
    {
        var name = field.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
