namespace Concordance.Ingest.Formats;

/// <summary>Bluesky's stream as Tap gives it. It has neither handles nor counts, and does not tell when an event was seen.</summary>
/// <remarks>Source: Tap (bluesky-social/indigo), its events of type <c>record</c>.</remarks>
sealed class BlueskyTap() : BlueskyEvents("record.record", "record.collection", "record.action", "record.did", "record.rkey", null)
{
    /// <inheritdoc/>
    public override string Name => "bluesky-tap";

    /// <inheritdoc/>
    public override string Title => "events of Bluesky as Tap streams them";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["id", "type", "record.did", "record.rev", "record.collection", "record.rkey"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } = ["The times of posts are those that their clients claim; the export does not tell when the network first saw them."];
}
