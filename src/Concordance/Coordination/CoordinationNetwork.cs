namespace Concordance.Coordination;

/// <summary>The coordination network: the edges that stand out from chance, the groups that they tie together, and the communities in these.</summary>
/// <param name="Edges">Significant edges, strongest evidence first.</param>
/// <param name="Groups">Connected components of those edges, the largest first; account ids in ordinal order. A campaign that is run by several teams is one group where they help each other out.</param>
/// <param name="Communities">The groups, divided where parts of them are hardly tied (see <see cref="CommunityOptions"/>), such as the teams of a campaign or what a chance edge joins; the largest first, account ids in ordinal order.</param>
/// <param name="CandidatePairs">Pairs of accounts that share enough to be found to act together, whether or not they do: those that the correction for multiple testing counts.</param>
/// <param name="ObservedPairs">Pairs that shared at least one object within the window.</param>
/// <param name="Options">The options that it was computed with.</param>
public sealed record CoordinationNetwork(
    IReadOnlyList<CoordinationEdge> Edges, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<IReadOnlyList<string>> Communities,
    long CandidatePairs, long ObservedPairs, CoordinationOptions Options)
{
    /// <summary>The number of each account's community, from 1 in the order of <see cref="Communities"/>.</summary>
    public IReadOnlyDictionary<string, int> CommunityOf() => NumberOf(Communities);

    internal static Dictionary<string, int> NumberOf(IReadOnlyList<IReadOnlyList<string>> communities) =>
        communities.Index().SelectMany(c => c.Item.Select(a => (Account: a, Number: c.Index + 1))).ToDictionary(c => c.Account, c => c.Number, StringComparer.Ordinal);
}
