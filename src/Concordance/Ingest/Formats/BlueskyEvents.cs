namespace Concordance.Ingest.Formats;

/// <summary>Bluesky's stream of events, one a line, of which posts and reposts are rows.</summary>
/// <param name="record">Path of the event's record.</param>
/// <param name="collection">Path of the kind of record.</param>
/// <param name="operation">Path of what was done with it.</param>
/// <param name="did">Path of the account.</param>
/// <param name="key">Path of the record's key.</param>
/// <param name="seen">Path of when it was seen, or null where that is not told.</param>
abstract class BlueskyEvents(string record, string collection, string operation, string did, string key, string? seen) : SourceFormat
{
    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = FieldsOf(record, collection, did, key, seen);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = [BlueskyRecord.TimesNote];

    /// <inheritdoc/>
    public override string? Refuse(IRow row)
    {
        if (row.Get(collection) is not { } kind) return "an event of an account, not a post";
        if (row.Get(operation) == "delete") return "a deletion, not a post";
        return kind switch
        {
            BlueskyRecord.Post => null,
            BlueskyRecord.Repost => row.Get($"{record}.subject.uri") is null ? "a repost that does not say of what" : null,
            "app.bsky.feed.like" => "a like, not a post",
            "app.bsky.graph.follow" => "a follow, not a post",
            _ => "a record of another kind, not a post",
        };
    }

    static Dictionary<Field, FieldRule> FieldsOf(string record, string collection, string did, string key, string? seen)
    {
        var fields = new Dictionary<Field, FieldRule>(BlueskyRecord.Fields(record))
        {
            [Field.Post] = FieldRule.Row([did, collection, key], row => row.Get(did) is { } by && row.Get(collection) is { } kind && row.Get(key) is { } name ? $"at://{by}/{kind}/{name}" : null),
            [Field.Account] = did,
            [Field.RepostOf] = FieldRule.Row([$"{record}.subject.uri"], row => row.Get(collection) == BlueskyRecord.Repost ? row.Get($"{record}.subject.uri") : null),
        };
        if (seen is not null) fields[Field.Seen] = seen;
        return fields;
    }
}
