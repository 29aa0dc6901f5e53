using Microsoft.Data.Analysis;

namespace Concordance.Coordination;

/// <summary>The coordination network as tables.</summary>
public static class CoordinationTables
{
    /// <summary>One row a group of at least <paramref name="leastAccounts"/> accounts.</summary>
    public static DataFrame Groups(IReadOnlyList<GroupProfile> groups, int leastAccounts = 3) => Tables.Of(
        groups.Where(g => g.Accounts >= leastAccounts),
        ("group", g => g.Number), ("accounts", g => g.Accounts), ("edges", g => g.Edges), ("density", g => g.Density), ("posts", g => g.Posts),
        ("campaign_share", g => g.CampaignPosts.Value), ("median_lag_s", g => g.MedianLagSeconds), ("largest_q", g => g.LargestQValue));

    /// <summary>The strongest edges with their odds.</summary>
    public static DataFrame Edges(CoordinationNetwork network, OutputNames names, int count = 10) => Edges(network.Edges.Take(count), names.Account);

    /// <summary>Edges with their odds. Accounts are called by their ids, which no longer say who they are unless the case is open.</summary>
    public static DataFrame Edges(IEnumerable<CoordinationEdge> edges) => Edges(edges, id => id);

    static DataFrame Edges(IEnumerable<CoordinationEdge> edges, Func<string, string> name) => Tables.Of(
        edges,
        ("first", e => name(e.First)), ("second", e => name(e.Second)), ("shared objects", e => e.Weight), ("occasions", e => e.Occasions), ("expected", e => e.Expected),
        ("p", e => e.PValue), ("q", e => e.QValue), ("mean_lag_s", e => e.MeanLagSeconds), ("posts", e => e.PostIds.Count));

    /// <summary>How the edges were sifted: from all candidate pairs to those kept.</summary>
    public static DataFrame Sifting(CoordinationNetwork network) => Tables.Of(
        new (string, long)[]
        {
            ("pairs of accounts that share enough to be found", network.CandidatePairs), ("pairs that shared an object within the window", network.ObservedPairs),
            ("edges kept at the false discovery rate", network.Edges.Count), ("accounts with an edge", network.Groups.Sum(g => g.Count)), ("groups", network.Groups.Count),
        },
        ("step", r => r.Item1), ("count", r => r.Item2));

    /// <summary>Names under which a figure may show the accounts of the network.</summary>
    public static IReadOnlyDictionary<string, string> Labels(CoordinationNetwork network, OutputNames names) =>
        network.Groups.SelectMany(g => g).ToDictionary(a => a, names.Account, StringComparer.Ordinal);
}
