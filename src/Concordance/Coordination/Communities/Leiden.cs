namespace Concordance.Coordination;

/// <summary>
/// The Leiden algorithm: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific Reports 9, 5233 (2019),
/// algorithms A.1 and A.2 of its supplement. It is repeated until nothing changes (see <see cref="LeidenOptions.MostIterations"/>), so that every community hangs together and no node alone does better elsewhere.
/// </summary>
/// <remarks>
/// The best division is not sure to be found (the problem is NP-hard), and a good one exists in graphs without any communities too: the quality says nothing of significance.
/// </remarks>
internal static class Leiden
{
    /// <summary>The community of each node; numbered from 0 by their first nodes.</summary>
    /// <exception cref="ArgumentException">Resolution or randomness is not above 0.</exception>
    internal static int[] Find(CompactGraph graph, LeidenOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        if (!(options.Resolution > 0) || !(options.Randomness > 0)) throw new ArgumentException("Give a resolution and a randomness above 0.", nameof(options));
        var communities = Enumerable.Range(0, graph.Nodes).ToArray();
        if (graph.Weight.Length == 0) return communities;
        var bottom = LeidenLevel.Of(graph, options);
        var draws = new Draws(options.Seed);
        for (var iteration = 0; ; iteration++)
        {
            cancel.ThrowIfCancellationRequested();
            // Parts that do not hang together are better off as communities of their own, whatever the quality function.
            var next = graph.Connected(iteration < options.MostIterations ? Iterate(bottom, communities, options, draws, cancel) : Moved(bottom, communities, draws));
            if (next.AsSpan().SequenceEqual(communities)) return next;
            communities = next;
        }
    }

    /// <summary>The quality of a division; for modularity times the total weight.</summary>
    internal static double Quality(CompactGraph graph, int[] community, LeidenOptions options)
    {
        var level = LeidenLevel.Of(graph, options);
        var (mass, inside, own) = (new double[graph.Nodes], 0.0, 0.0);
        for (var v = 0; v < graph.Nodes; v++)
        {
            mass[community[v]] += level.Mass[v];
            own += level.Mass[v] * level.Mass[v];
            for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++)
                if (community[graph.Neighbour[k]] == community[v]) inside += graph.Weight[k] / 2;
        }
        var pairs = mass.Sum(x => x * x) - (options.Quality == CommunityQuality.ConstantPotts ? own : 0);
        return inside - level.Price * pairs / 2;
    }

    static int[] Moved(LeidenLevel level, int[] start, Draws draws)
    {
        var communities = (int[])start.Clone();
        LocalMoving.Run(level, communities, draws);
        return communities;
    }

    static int[] Iterate(LeidenLevel level, int[] start, LeidenOptions options, Draws draws, CancellationToken cancel)
    {
        var (communities, nodeOf) = ((int[])start.Clone(), (int[]?)null);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            LocalMoving.Run(level, communities, draws);
            if (communities.Distinct().Count() == level.Graph.Nodes) break;
            var refined = Refinement.Run(level, communities, options.Randomness, draws);
            var (above, number) = level.Aggregate(refined);
            if (above.Graph.Nodes == level.Graph.Nodes) break;
            var aboveCommunities = new int[above.Graph.Nodes];
            for (var v = 0; v < number.Length; v++) aboveCommunities[number[v]] = communities[v];
            communities = LeidenLevel.Numbered(aboveCommunities);
            nodeOf = nodeOf is null ? number : Array.ConvertAll(nodeOf, v => number[v]);
            level = above;
        }
        return nodeOf is null ? communities : Array.ConvertAll(nodeOf, v => communities[v]);
    }
}
