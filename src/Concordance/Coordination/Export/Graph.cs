using System.Runtime.InteropServices;

namespace Concordance.Coordination.Export;

/// <summary>The accounts that edges tie together, with what a drawing needs of each. The edges stay where they are: there may be more of them than memory.</summary>
sealed class Graph
{
    readonly EdgeList _edges;
    readonly Dictionary<string, int> _placeOf;

    Graph(EdgeList edges, IReadOnlyList<GraphNode> nodes)
    {
        (_edges, Nodes) = (edges, nodes);
        _placeOf = nodes.Index().ToDictionary(n => n.Item.Name, n => n.Index, StringComparer.Ordinal);
    }

    /// <summary>In the ordinal order of their names, whatever the order of the edges.</summary>
    internal IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>The places of each edge's two accounts among them, found anew at every pass.</summary>
    internal IEnumerable<(int From, int To)> Ends
    {
        get
        {
            for (var e = 0; e < _edges.Count; e++)
            {
                var (from, to) = _edges.Ends(e);
                yield return (_placeOf[from], _placeOf[to]);
            }
        }
    }

    /// <summary>The graph of edges, which must be there as long as it is.</summary>
    internal static Graph Of(EdgeList edges, IReadOnlyDictionary<string, int>? communities = null)
    {
        var weight = edges.Figures.FirstOrDefault(f => f.Name.StartsWith("weight", StringComparison.Ordinal))?.Value;
        var sums = new Dictionary<string, (int Degree, double Weighted)>(StringComparer.Ordinal);
        for (var e = 0; e < edges.Count; e++)
        {
            var (from, to) = edges.Ends(e);
            var own = weight?.Invoke(e) is { } value ? Numbers.Real(value) : 0;
            Add(from, own);
            Add(to, own);
        }
        return new(edges, [.. sums.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => new GraphNode(s.Key, s.Value.Degree, s.Value.Weighted, communities is not null && communities.TryGetValue(s.Key, out var c) ? c : null))]);

        void Add(string account, double own)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, account, out _);
            sum = (sum.Degree + 1, sum.Weighted + own);
        }
    }

    /// <summary>Number of groups that a chain of edges ties together.</summary>
    internal int Groups() => CompactGraph.Of(Nodes.Count, [.. Ends.Select(e => new GraphEdge(e.From, e.To, 1))]).Connected(new int[Nodes.Count]).Append(-1).Max() + 1;
}

/// <summary>An account of a graph.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Degree">Number of its edges; where these are directed, in both directions.</param>
/// <param name="WeightedDegree">Sum of their weights.</param>
/// <param name="Community">Its community, where known.</param>
sealed record GraphNode(string Name, int Degree, double WeightedDegree, int? Community);
