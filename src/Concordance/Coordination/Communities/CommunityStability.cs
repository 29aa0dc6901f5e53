namespace Concordance.Coordination;

/// <summary>How well the communities of a network hold when its edges are drawn anew.</summary>
/// <param name="OfCommunity">For each community, in the order of <see cref="CoordinationNetwork.Communities"/>: the mean Jaccard similarity to its likest community of a run; from 0 to 1.</param>
/// <param name="OfAccount">For each account: the share of runs in which it belongs to the likest community of its own; from 0 to 1.</param>
/// <param name="Runs">Number of runs.</param>
public sealed record CommunityStability(IReadOnlyList<double> OfCommunity, IReadOnlyDictionary<string, double> OfAccount, int Runs)
{
    /// <summary>
    /// Cluster-wise stability by resampling: C. Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics &amp; Data Analysis 52(1), 2007, 258-271. What is
    /// resampled are the edges: in each run every edge counts as often as a Poisson draw of mean 1 says (a bootstrap), so that about a third are missing, and the communities
    /// are found anew. An account that has lost all its edges is in no community.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one run.</exception>
    /// <remarks>
    /// Hennig takes 0.75 and more for stable, below 0.6 for not to be trusted; a single pair scores about 0.63. A high score says that no few edges made the community. It does not say that its accounts are
    /// coordinated, since a false pattern that runs through many edges (a crowd at an event) is stable too; nor that the community is the whole of those who act together.
    /// </remarks>
    public static CommunityStability Of(CoordinationNetwork network, StabilityOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1);
        var graph = new AccountGraph(Tie.Of(network.Edges));
        int[][] groups = [.. network.Communities.Select(g => g.Select(a => graph.Number[a]).ToArray())];
        var (likeness, together) = (new double[groups.Length], new int[graph.Accounts.Length]);
        for (var run = 0; run < options.Runs; run++)
        {
            cancel.ThrowIfCancellationRequested();
            var (community, size) = Resampled(graph, network.Options.Communities, Draws.For(options.Seed, run), cancel);
            for (var g = 0; g < groups.Length; g++)
            {
                var (best, jaccard) = Likest(groups[g], community, size);
                likeness[g] += jaccard;
                foreach (var v in groups[g]) if (best >= 0 && community[v] == best) together[v]++;
            }
        }
        return new([.. likeness.Select(l => l / options.Runs)], graph.Accounts.Index().ToDictionary(a => a.Item, a => (double)together[a.Index] / options.Runs, StringComparer.Ordinal), options.Runs);
    }

    /// <summary>The community of each node, -1 for none, and the size of each.</summary>
    static (int[] Community, int[] Size) Resampled(AccountGraph graph, CommunityOptions options, Draws draws, CancellationToken cancel)
    {
        // In the order of the accounts, not of the edges: a run then draws the same whatever order the edges came in.
        var drawn = graph.Edges.OrderBy(e => e.First).ThenBy(e => e.Second).Select(e => e with { Weight = e.Weight * Poisson(draws.Unit()) }).ToArray();
        var compact = CompactGraph.Of(graph.Accounts.Length, drawn);
        var community = Communities.Divide(compact, options, cancel);
        var size = new int[graph.Accounts.Length];
        for (var v = 0; v < community.Length; v++)
        {
            if (compact.Start[v] == compact.Start[v + 1]) community[v] = -1;
            else size[community[v]]++;
        }
        return (community, size);
    }

    static (int Community, double Jaccard) Likest(int[] group, int[] community, int[] size)
    {
        var (best, most) = (-1, 0.0);
        foreach (var (c, common) in group.Where(v => community[v] >= 0).CountBy(v => community[v]).OrderBy(c => c.Key))
            if ((double)common / (group.Length + size[c] - common) is var jaccard && jaccard > most) (best, most) = (c, jaccard);
        return (best, most);
    }

    /// <summary>The Poisson number of mean 1 at which the distribution passes <paramref name="unit"/>.</summary>
    static int Poisson(double unit)
    {
        var (k, probability) = (0, 0.36787944117144233);
        while ((unit -= probability) >= 0 && k < 20) probability /= ++k;
        return k;
    }
}
