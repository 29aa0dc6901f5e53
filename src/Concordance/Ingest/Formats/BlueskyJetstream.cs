namespace Concordance.Ingest.Formats;

/// <summary>Bluesky's stream as Jetstream gives it. It has neither handles nor counts.</summary>
/// <remarks>Source: Jetstream (bluesky-social/jetstream), its events of kind <c>commit</c>; <c>time_us</c> is when the stream saw them.</remarks>
sealed class BlueskyJetstream() : BlueskyEvents("commit.record", "commit.collection", "commit.operation", "did", "commit.rkey", "time_us")
{
    /// <inheritdoc/>
    public override string Name => "bluesky-jetstream";

    /// <inheritdoc/>
    public override string Title => "events of Bluesky as Jetstream streams them";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["did", "time_us", "kind", "commit.collection", "commit.rkey"];
}
