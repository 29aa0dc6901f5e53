namespace Concordance.Coordination;

/// <summary>Divides the accounts of a network into communities that act together.</summary>
internal static class Communities
{
    /// <summary>An edge with a p-value of 10^-10 is as sure as can be.</summary>
    const double MostEvidence = 10;

    /// <summary>
    /// The communities: accounts in ordinal order, the largest community first, equal ones by their first account. Every account of an edge is in one of them.
    /// </summary>
    /// <remarks>
    /// Within each connected component the Leiden algorithm (see <see cref="Leiden"/>) looks for parts that are tied to each other far less than chance would, given how many
    /// ties each account has: modularity with a low resolution. At a resolution of 1 it would divide random graphs without any communities (R. Guimerà, M. Sales-Pardo,
    /// L. Amaral, "Modularity from fluctuations in random graphs and complex networks", Physical Review E 70, 025101 (2004)), so that a group in which only some pairs were found would fall apart.
    /// Modularity cannot see communities that are small beside the whole (S. Fortunato, M. Barthélemy, "Resolution limit in community detection", PNAS 104(1), 2007); so each
    /// community is looked at again on its own, until none divides.
    /// </remarks>
    internal static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<Tie> ties, CommunityOptions options, CancellationToken cancel = default)
    {
        var graph = new AccountGraph(ties);
        return graph.Named(Divide(graph.Compact, options, cancel));
    }

    /// <summary>
    /// How much an edge counts: -log10 of its p-value, at least 1 and at most 10. Ties that chance made are weakly evidenced and so weigh little; beyond the upper
    /// bound more evidence says how busy a pair is, and no longer how sure it is that the two belong together.
    /// </summary>
    /// <remarks>In steps of 1/64, so that sums are exact and no rounding of a logarithm differs from machine to machine.</remarks>
    internal static double Evidence(double pValue) =>
        pValue is >= 0 and < 0.1 ? Math.Round(64 * Math.Min(MostEvidence, -Math.Log10(pValue))) / 64 : 1;

    /// <summary>The community of each node, numbered from 0 by their first nodes.</summary>
    internal static int[] Divide(CompactGraph graph, CommunityOptions options, CancellationToken cancel = default)
    {
        var leiden = new LeidenOptions { Resolution = options.Resolution, Seed = options.Seed };
        var (community, count, place) = (new int[graph.Nodes], 0, new int[graph.Nodes]);
        Array.Fill(place, -1);
        var waiting = new Stack<int[]>(CompactGraph.Members(graph.Connected(community)));
        while (waiting.TryPop(out var nodes))
        {
            // Three accounts that hang together have no part that could be less tied than by chance: most components are that small.
            var parts = nodes.Length <= 3 && options.Resolution <= 1 ? [] : CompactGraph.Members(Leiden.Find(graph.Among(nodes, place), leiden, cancel));
            if (parts.Length > 1)
                foreach (var part in parts) waiting.Push(Array.ConvertAll(part, v => nodes[v]));
            else
            {
                foreach (var v in nodes) community[v] = count;
                count++;
            }
        }
        return LeidenLevel.Numbered(community);
    }
}
