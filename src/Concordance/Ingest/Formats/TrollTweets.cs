namespace Concordance.Ingest.Formats;

/// <summary>What the two layouts of the Clemson "Russian troll tweets" have in common.</summary>
static class TrollTweets
{
    /// <summary>The columns that both have.</summary>
    public static Dictionary<Field, FieldRule> Fields => new()
    {
        [Field.Time] = FieldRule.From("publish_date").Then(MonthFirst.ToIso),
        [Field.Text] = "content",
        [Field.Language] = "language",
        [Field.IsRepost] = "retweet",
        [Field.Followers] = "followers",
        [Field.Following] = "following",
        [Field.Seen] = FieldRule.From("harvested_date").Then(MonthFirst.ToIso),
    };

    /// <summary>What both need to be known of.</summary>
    public static IReadOnlyList<string> Notes { get; } =
    [
        "Times are known to the minute only: windows below 60 seconds mean nothing.",
        "Which post a repost passes on is not told. The region is the collecting firm's judgment, and not read as a declared place.",
    ];
}
