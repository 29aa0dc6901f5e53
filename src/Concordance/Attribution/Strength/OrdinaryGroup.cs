namespace Concordance.Attribution;

/// <summary>Ordinary accounts that have one thing in common.</summary>
/// <param name="Shared">What they share: <c>hashtag:</c>, <c>domain:</c>, <c>mention:</c>, <c>reply:</c>, <c>quote:</c> or <c>repost:</c>, and which.</param>
/// <param name="Members">Their places in <see cref="OrdinaryGroups.Accounts"/>, ascending.</param>
public sealed record OrdinaryGroup(string Shared, IReadOnlyList<int> Members)
{
    /// <summary>What kind of thing it is: <c>hashtag</c>.</summary>
    public string Kind => Shared[..Shared.IndexOf(':', StringComparison.Ordinal)];
}
