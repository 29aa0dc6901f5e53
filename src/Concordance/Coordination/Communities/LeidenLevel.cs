namespace Concordance.Coordination;

/// <summary>A graph with what the quality functions need: both are the weight within communities less Price * Mass(community)^2 / 2.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Mass">Of each node: its strength for modularity, how many nodes it stands for in the constant Potts model.</param>
/// <param name="Price">Resolution / (2 * total weight) for modularity; the resolution in the constant Potts model.</param>
/// <param name="MeanWeight">Mean weight of an edge at the bottom: the unit in which gains are small or large.</param>
internal sealed record LeidenLevel(CompactGraph Graph, double[] Mass, double Price, double MeanWeight)
{
    /// <summary>Gains up to this are rounding.</summary>
    internal double Nothing => 1e-9 * MeanWeight;

    internal static LeidenLevel Of(CompactGraph graph, LeidenOptions options)
    {
        var modularity = options.Quality == CommunityQuality.Modularity;
        var mass = new double[graph.Nodes];
        for (var v = 0; v < graph.Nodes; v++)
        {
            if (!modularity) mass[v] = 1;
            else for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++) mass[v] += graph.Weight[k];
        }
        var total = graph.TotalWeight;
        return new(graph, mass, modularity && total > 0 ? options.Resolution / (2 * total) : options.Resolution, graph.Weight.Length == 0 ? 1 : 2 * total / graph.Weight.Length);
    }

    /// <summary>One node for each part; parts are numbered by their first node. Ties within a part need not be kept: no move changes them.</summary>
    internal (LeidenLevel Above, int[] Number) Aggregate(int[] part)
    {
        var number = Numbered(part);
        var members = CompactGraph.Members(number);
        var (start, neighbour, weight, mass) = (new int[members.Length + 1], new List<int>(), new List<double>(), new double[members.Length]);
        var (tie, touched) = (new double[members.Length], new List<int>());
        for (var p = 0; p < members.Length; p++)
        {
            foreach (var v in members[p])
            {
                mass[p] += Mass[v];
                for (var k = Graph.Start[v]; k < Graph.Start[v + 1]; k++)
                {
                    var other = number[Graph.Neighbour[k]];
                    if (other == p) continue;
                    if (tie[other] == 0) touched.Add(other);
                    tie[other] += Graph.Weight[k];
                }
            }
            touched.Sort();
            foreach (var other in touched)
            {
                neighbour.Add(other);
                weight.Add(tie[other]);
                tie[other] = 0;
            }
            touched.Clear();
            start[p + 1] = neighbour.Count;
        }
        return (this with { Graph = new(start, [.. neighbour], [.. weight]), Mass = mass }, number);
    }

    /// <summary>The same parts, numbered from 0 by their first node. Labels are below the number of nodes at the bottom.</summary>
    internal static int[] Numbered(int[] label)
    {
        var number = new int[label.Length == 0 ? 0 : label.Max() + 1];
        var count = 0;
        return Array.ConvertAll(label, l => (number[l] == 0 ? number[l] = ++count : number[l]) - 1);
    }
}
