namespace Concordance.Ingest.Formats;

/// <summary>Posts of Facebook pages and groups as CrowdTangle's historical data has them (CSV).</summary>
/// <remarks>
/// Source: CrowdTangle, closed in August 2024. There is no id but the post's address. Times carry the letters of the zone that was set, such as EDT.
/// The likes of a page are not its followers, which only later files have.
/// </remarks>
sealed class CrowdTangle : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "crowdtangle-csv";

    /// <inheritdoc/>
    public override string Title => "posts of Facebook pages and groups as CrowdTangle exported them (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["Facebook Id", "User Name", "URL", "Message", "Final Link", "Link Text"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "URL",
        [Field.Account] = "Facebook Id",
        [Field.Time] = FieldRule.From("Post Created", "Created").Then(WithOffset),
        [Field.Text] = "Message",
        [Field.Urls] = FieldRule.Row(["Final Link", "Link", "Message"], row => Values.Join([row.Get("Final Link") ?? row.Get("Link") ?? "", .. TextEntities.Urls(row.Get("Message") ?? "")])),
        [Field.Handle] = "User Name",
        [Field.Name] = FieldRule.From("Page Name", "Group Name"),
        [Field.Created] = FieldRule.From("Page Created").Then(WithOffset),
        [Field.Description] = "Page Description",
        [Field.Followers] = Count("Followers at Posting"),
        [Field.Likes] = Count("Likes"),
        [Field.Reposts] = Count("Shares"),
        [Field.Replies] = Count("Comments"),
        [Field.Views] = Count("Post Views"),
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = ["It does not tell of which post a post is a repost."];

    // Of letters that stand for one zone alone: CST is also China's.
    static string WithOffset(string time) =>
        time.Length < 4 ? time : time[^4..] switch
        {
            " EST" => time[..^4] + "-05:00",
            " EDT" => time[..^4] + "-04:00",
            " PST" => time[..^4] + "-08:00",
            " PDT" => time[..^4] + "-07:00",
            " CET" => time[..^4] + "+01:00",
            "CEST" => time[..^4].TrimEnd() + "+02:00",
            _ => time,
        };

    static FieldRule Count(string column) => FieldRule.From(column).Then(v => v.Replace(",", "", StringComparison.Ordinal));
}
