namespace Concordance.Ingest.Formats;

/// <summary>Posts of the X API v2 as a table, made by twarc-csv.</summary>
/// <remarks>Source: twarc-csv (DocNow), <c>twarc2 csv</c>: columns of its <c>DataFrameConverter</c>; lists are JSON text in cells, of plain values or, in early versions, of objects.</remarks>
sealed class TwarcCsv : SourceFormat
{
    const string Reposted = "referenced_tweets.retweeted.id";

    /// <inheritdoc/>
    public override string Name => "twarc-csv";

    /// <inheritdoc/>
    public override string Title => "posts of the X API v2 as twarc-csv writes them";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "author_id", "created_at", "text", "author.username", Reposted, "referenced_tweets.replied_to.id", "public_metrics.like_count"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "id",
        [Field.Account] = "author_id",
        [Field.Time] = "created_at",
        [Field.Text] = TwarcCells.Text("text"),
        [Field.Language] = "lang",
        [Field.Client] = "source",
        [Field.RepostOf] = Reposted,
        [Field.ReplyTo] = "referenced_tweets.replied_to.id",
        [Field.QuoteOf] = "referenced_tweets.quoted.id",
        [Field.Hashtags] = FieldRule.From("entities.hashtags").Then(TwarcCells.List("tag")),
        [Field.Urls] = FieldRule.From("entities.urls").Then(Urls),
        [Field.Mentions] = FieldRule.From("entities.mentions").Then(Mentions),
        [Field.Media] = FieldRule.From("attachments.media_keys").Then(TwarcCells.List("")),
        [Field.Handle] = "author.username",
        [Field.Name] = TwarcCells.Text("author.name"),
        [Field.Created] = "author.created_at",
        [Field.Location] = TwarcCells.Text("author.location"),
        [Field.Description] = TwarcCells.Text("author.description"),
        [Field.Followers] = "author.public_metrics.followers_count",
        [Field.Following] = "author.public_metrics.following_count",
        [Field.DefaultPicture] = "author.profile_image_url",
        [Field.Seen] = "__twarc.retrieved_at",
        [Field.Versions] = FieldRule.From("edit_history_tweet_ids").Then(TwarcCells.List("")),
        [Field.Likes] = OfOwn("public_metrics.like_count"),
        [Field.Reposts] = OfOwn("public_metrics.retweet_count"),
        [Field.Replies] = OfOwn("public_metrics.reply_count"),
        [Field.Quotes] = OfOwn("public_metrics.quote_count"),
        [Field.Views] = OfOwn("public_metrics.impression_count"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "twarc-csv gives reposts the text, links and counts of the post that they pass on: their counts are left out.",
        @"twarc-csv writes line breaks as \n: every \n in a text is read as one.",
        "Early versions of twarc-csv wrote posts that others refer to as rows of their own: the table can't tell which.",
    ];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "id", "author_id", "created_at");

    static FieldRule OfOwn(string column) => FieldRule.Unless(Reposted, column);

    // Of pictures only the shown form is there, which is no link.
    static string? Urls(string cell) => TwarcCells.List("expanded_url")(cell) is { } urls ? Values.Join(Values.Split(urls).Where(u => u.Contains("://", StringComparison.Ordinal))) : null;

    static string? Mentions(string cell) => TwarcCells.List("username")(cell) is { } names ? Values.Join(Values.Split(names).Select(n => n.TrimStart('@'))) : null;
}
