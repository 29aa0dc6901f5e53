namespace Concordance.Ingest.Formats;

/// <summary>The table that coordination-network-toolkit reads.</summary>
/// <remarks>Source: coordination-network-toolkit (QUT Digital Observatory), its readme: <c>urls</c> set apart by spaces, <c>timestamp</c> in seconds from anywhere. Its own sample writes <c>urls</c> as Python lists. It goes by the place of columns; here they are found by the names that it gives them.</remarks>
sealed class CoordinationNetworkToolkit : SourceFormat
{
    const string Time = "timestamp";

    /// <inheritdoc/>
    public override string Name => "coordination-network-toolkit";

    /// <inheritdoc/>
    public override string Title => "posts for coordination-network-toolkit (CSV)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["message_id", "user_id", "username", "repost_id", "reply_id", "message", Time, "urls"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "message_id",
        [Field.Account] = "user_id",
        [Field.Time] = FieldRule.From(Time).Then(SecondsOfAnyOrigin.Whole),
        [Field.Text] = "message",
        [Field.RepostOf] = "repost_id",
        [Field.ReplyTo] = "reply_id",
        [Field.Urls] = FieldRule.From("urls").Then(cell => cell.TrimStart().StartsWith('[') ? Lists.InBrackets(cell) : Lists.By(' ', '\t')(cell)),
        [Field.Handle] = "username",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "The tool takes seconds that count from anywhere, and itself counts posts of X from November 2010 (1288834974 seconds after 1970); only seconds since 1970 are read here.",
    ];

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "message_id", "user_id", Time) ?? SecondsOfAnyOrigin.Refuse(row.Get(Time), Time);
}
