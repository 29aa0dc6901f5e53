namespace Concordance.Coordination;

/// <summary>The coordination network: the edges that stand out from chance, and the groups that they tie together.</summary>
/// <param name="Edges">Significant edges, strongest evidence first.</param>
/// <param name="Groups">The communities of those edges, the largest first; account ids in ordinal order. Accounts of different communities may be tied, but few are.</param>
/// <param name="CandidatePairs">Pairs of accounts that share enough to be found to act together, whether or not they do: those that the correction for multiple testing counts.</param>
/// <param name="ObservedPairs">Pairs that shared at least one object within the window.</param>
/// <param name="Options">The options that it was computed with.</param>
public sealed record CoordinationNetwork(
    IReadOnlyList<CoordinationEdge> Edges, IReadOnlyList<IReadOnlyList<string>> Groups,
    long CandidatePairs, long ObservedPairs, CoordinationOptions Options);
