namespace Concordance.Coordination.Export;

/// <summary>The accounts that edges tie together, with what a drawing needs of each.</summary>
/// <param name="Nodes">In the ordinal order of their names, whatever the order of the edges.</param>
/// <param name="Ends">The places of each edge's two accounts among them.</param>
sealed record Graph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<(int From, int To)> Ends)
{
    /// <summary>The graph of edges.</summary>
    internal static Graph Of(EdgeList edges, IReadOnlyDictionary<string, int>? communities = null)
    {
        var weight = edges.Figures.FirstOrDefault(f => f.Name.StartsWith("weight", StringComparison.Ordinal))?.Value;
        var ends = Enumerable.Range(0, edges.Count).Select(edges.Ends).ToList();
        var names = ends.SelectMany(e => new[] { e.From, e.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var placeOf = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var (degree, weighted) = (new int[names.Count], new double[names.Count]);
        List<(int, int)> places = [];
        foreach (var (e, (from, to)) in ends.Index())
        {
            var (a, b) = (placeOf[from], placeOf[to]);
            places.Add((a, b));
            var own = weight?.Invoke(e) is { } value ? Numbers.Real(value) : 0;
            foreach (var node in (int[])[a, b]) (degree[node], weighted[node]) = (degree[node] + 1, weighted[node] + own);
        }
        return new([.. names.Select((n, i) => new GraphNode(n, degree[i], weighted[i], communities is not null && communities.TryGetValue(n, out var c) ? c : null))], places);
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
