namespace Concordance.Coordination;

/// <summary>An edge between two numbered nodes.</summary>
internal readonly record struct GraphEdge(int First, int Second, double Weight);

/// <summary>An undirected weighted graph in compressed rows: the neighbours of node v lie from Start[v] to Start[v + 1], in ascending order.</summary>
internal sealed record CompactGraph(int[] Start, int[] Neighbour, double[] Weight)
{
    internal int Nodes => Start.Length - 1;

    /// <summary>Sum of the weights of all edges.</summary>
    internal double TotalWeight => Weight.Sum() / 2;

    /// <summary>The graph of these edges, whatever their order. Edges between the same two nodes add up; an edge from a node to itself is left out, for it ties nobody.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a number, or an end is not a node.</exception>
    internal static CompactGraph Of(int nodes, IReadOnlyCollection<GraphEdge> edges)
    {
        var counts = new int[nodes + 1];
        foreach (var (a, b, weight) in edges)
        {
            if (!double.IsFinite(weight) || weight < 0) throw new ArgumentException($"The edge of nodes {a} and {b} weighs {weight}: give every edge a weight from 0 up.", nameof(edges));
            if ((uint)a >= (uint)nodes || (uint)b >= (uint)nodes) throw new ArgumentException($"The edge of nodes {a} and {b} leaves the graph: number the nodes from 0 to {nodes - 1}.", nameof(edges));
            if (a == b || weight == 0) continue;
            counts[a + 1]++;
            counts[b + 1]++;
        }
        for (var i = 1; i <= nodes; i++) counts[i] += counts[i - 1];
        var (next, ends, weights) = (counts[..^1], new int[counts[nodes]], new double[counts[nodes]]);
        foreach (var (a, b, weight) in edges)
        {
            if (a == b || weight == 0) continue;
            (ends[next[a]], weights[next[a]++]) = (b, weight);
            (ends[next[b]], weights[next[b]++]) = (a, weight);
        }
        return Merged(counts, ends, weights);
    }

    /// <summary>The graph among some nodes, which are numbered by their place in the list.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="place">Room for a number a node; holds -1 everywhere, before and after.</param>
    internal CompactGraph Among(int[] nodes, int[] place)
    {
        for (var i = 0; i < nodes.Length; i++) place[nodes[i]] = i;
        var (start, neighbour, weight) = (new int[nodes.Length + 1], new List<int>(), new List<double>());
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var k = Start[nodes[i]]; k < Start[nodes[i] + 1]; k++)
            {
                if (place[Neighbour[k]] < 0) continue;
                neighbour.Add(place[Neighbour[k]]);
                weight.Add(Weight[k]);
            }
            start[i + 1] = neighbour.Count;
        }
        foreach (var node in nodes) place[node] = -1;
        return new(start, [.. neighbour], [.. weight]);
    }

    /// <summary>The parts of nodes that hang together, where only edges within one label count: new labels, numbered by their first node.</summary>
    internal int[] Connected(int[] label)
    {
        var (part, parts, waiting) = (new int[Nodes], 0, new Stack<int>());
        Array.Fill(part, -1);
        for (var first = 0; first < Nodes; first++)
        {
            if (part[first] >= 0) continue;
            part[first] = parts;
            for (waiting.Push(first); waiting.TryPop(out var v);)
                for (var k = Start[v]; k < Start[v + 1]; k++)
                    if (Neighbour[k] is var u && part[u] < 0 && label[u] == label[v])
                    {
                        part[u] = parts;
                        waiting.Push(u);
                    }
            parts++;
        }
        return part;
    }

    /// <summary>Nodes by label; labels run from 0 without gaps.</summary>
    internal static int[][] Members(int[] label)
    {
        var members = new List<int>[label.Length == 0 ? 0 : label.Max() + 1];
        for (var i = 0; i < members.Length; i++) members[i] = [];
        for (var v = 0; v < label.Length; v++) members[label[v]].Add(v);
        return [.. members.Select(m => m.ToArray())];
    }

    static CompactGraph Merged(int[] start, int[] ends, double[] weights)
    {
        var (to, newStart) = (0, new int[start.Length]);
        for (var v = 0; v + 1 < start.Length; v++)
        {
            var length = start[v + 1] - start[v];
            // By weight too among equals: the sum then does not depend on the order in which they came.
            var row = Enumerable.Range(start[v], length).Select(k => (ends[k], weights[k])).ToArray();
            Array.Sort(row);
            foreach (var (end, weight) in row)
            {
                if (to > newStart[v] && ends[to - 1] == end) weights[to - 1] += weight;
                else (ends[to], weights[to++]) = (end, weight);
            }
            newStart[v + 1] = to;
        }
        return new(newStart, ends[..to], weights[..to]);
    }
}
