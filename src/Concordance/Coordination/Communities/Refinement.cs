namespace Concordance.Coordination;

/// <summary>The refinement of a division (the paper's RefinePartition and MergeNodesSubset): within each community nodes come together anew, and stay apart where they are not well tied.</summary>
internal static class Refinement
{
    /// <summary>The part of each node; every part lies within a community and hangs together.</summary>
    internal static int[] Run(LeidenLevel level, int[] community, double randomness, Draws draws)
    {
        var (graph, n, price) = (level.Graph, level.Graph.Nodes, level.Price);
        var part = Enumerable.Range(0, n).ToArray();
        var (mass, single, tie, cut, whole) = ((double[])level.Mass.Clone(), new bool[n], new double[n], new double[n], new double[n]);
        Array.Fill(single, true);
        for (var v = 0; v < n; v++)
        {
            whole[community[v]] += level.Mass[v];
            for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++)
                if (community[graph.Neighbour[k]] == community[v]) cut[v] += graph.Weight[k];
        }
        // How much of its community's outside ties a part has, against what it should have to be well tied.
        bool WellTied(int p, int c) => cut[p] >= price * mass[p] * (whole[c] - mass[p]) - level.Nothing;

        var touched = new List<int>();
        var choices = new List<(int Part, double Gain)>();
        foreach (var v in draws.Order(n))
        {
            if (!single[v] || !WellTied(v, community[v])) continue;
            for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++)
            {
                var u = graph.Neighbour[k];
                if (community[u] != community[v]) continue;
                if (tie[part[u]] == 0) touched.Add(part[u]);
                tie[part[u]] += graph.Weight[k];
            }
            choices.Add((v, 0));
            foreach (var p in touched)
                if (tie[p] - price * level.Mass[v] * mass[p] is var gain and >= 0 && WellTied(p, community[v])) choices.Add((p, gain));
            var chosen = Choose(choices, randomness * level.MeanWeight, draws);
            if (chosen != v)
            {
                // The node that a part is named for is no longer alone either.
                (single[v], single[chosen], part[v]) = (false, false, chosen);
                mass[chosen] += level.Mass[v];
                cut[chosen] += cut[v] - 2 * tie[chosen];
            }
            foreach (var p in touched) tie[p] = 0;
            touched.Clear();
            choices.Clear();
        }
        return part;
    }

    /// <summary>One of the parts, the likelier the more is gained: with probability proportional to exp(gain / randomness).</summary>
    static int Choose(List<(int Part, double Gain)> choices, double randomness, Draws draws)
    {
        if (choices.Count == 1) return choices[0].Part;
        var most = choices.Max(c => c.Gain);
        var left = draws.Unit() * choices.Sum(c => Math.Exp((c.Gain - most) / randomness));
        foreach (var (part, gain) in choices)
            if ((left -= Math.Exp((gain - most) / randomness)) < 0) return part;
        return choices[^1].Part;
    }
}
