namespace Concordance.Ingest.Formats;

/// <summary>Videos of TikTok as its website loads them, collected with Zeeschuimer: NDJSON.</summary>
/// <remarks>Source: Zeeschuimer (Digital Methods Initiative), module for TikTok posts, and how 4CAT reads its items. Items that were part of the page have the author's handle as a text; those loaded later have an object.</remarks>
sealed class ZeeschuimerTikTok : SourceFormat
{
    const string Platform = "tiktok.com";

    /// <inheritdoc/>
    public override string Name => "zeeschuimer-tiktok";

    /// <inheritdoc/>
    public override string Title => "TikTok, collected with Zeeschuimer";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ZeeschuimerItem.Marks(Platform);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "data.id",
        [Field.Account] = FieldRule.From("data.author.id", "data.authorId", "data.author.uniqueId", "data.author"),
        [Field.Time] = "data.createTime",
        [Field.Text] = "data.desc",
        [Field.Language] = "data.textLanguage",
        // A duet shows the other video beside its own.
        [Field.QuoteOf] = FieldRule.From("data.duetInfo.duetFromId").Then(id => id == "0" ? null : id),
        [Field.Hashtags] = FieldRule.From("data.textExtra[].hashtagName", "data.contents[].textExtra[].hashtagName", "data.challenges[].title"),
        [Field.Mentions] = FieldRule.From("data.textExtra[].userUniqueId", "data.contents[].textExtra[].userUniqueId"),
        [Field.Handle] = FieldRule.From("data.author.uniqueId", "data.author"),
        [Field.Name] = FieldRule.From("data.author.nickname", "data.nickname"),
        [Field.Description] = "data.author.signature",
        // The newer counts are texts, which large ones fit into.
        [Field.Followers] = FieldRule.From("data.authorStatsV2.followerCount", "data.authorStats.followerCount"),
        [Field.Following] = FieldRule.From("data.authorStatsV2.followingCount", "data.authorStats.followingCount"),
        [Field.Seen] = ZeeschuimerItem.Collected,
        [Field.Likes] = FieldRule.From("data.statsV2.diggCount", "data.stats.diggCount"),
        [Field.Reposts] = FieldRule.From("data.statsV2.shareCount", "data.stats.shareCount"),
        [Field.Replies] = FieldRule.From("data.statsV2.commentCount", "data.stats.commentCount"),
        [Field.Views] = FieldRule.From("data.statsV2.playCount", "data.stats.playCount"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Videos are those that the website showed to one visitor: what it chose.",
        "Where an item tells the handle of an account and no id, the handle stands for the id.",
        "A duet is read as a post that quotes the video which it answers.",
    ];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) =>
        row.Get("source_platform") != Platform ? "an item of another platform"
        : row.Get("data.createTime") is null ? "an item without a video, such as a live stream or an advertisement"
        : null;
}
