namespace Concordance.Ingest;

/// <summary>What one row tells.</summary>
/// <param name="Post">The post.</param>
/// <param name="Account">What the row shows of the account that posted.</param>
/// <param name="Seen">When the account looked so, UTC: when the row was collected if the source tells, else when it was posted.</param>
/// <param name="Versions">Ids of all versions of an edited post, the oldest first; empty where the source does not tell.</param>
public sealed record Observation(Post Post, Account Account, DateTime Seen, IReadOnlyList<string> Versions);
