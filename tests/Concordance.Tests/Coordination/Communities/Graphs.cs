using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

/// <summary>Small graphs of a known make.</summary>
static class Graphs
{
    internal static CompactGraph Graph(int nodes, IEnumerable<(int, int)> edges) => CompactGraph.Of(nodes, [.. edges.Select(e => new GraphEdge(e.Item1, e.Item2, 1))]);

    /// <summary>All pairs of some nodes.</summary>
    internal static IEnumerable<(int, int)> Clique(int first, int count) => Dense(new Random(0), first, count, 1);

    /// <summary>Each pair with a probability.</summary>
    internal static IEnumerable<(int, int)> Dense(Random random, int first, int count, double share) =>
        from i in Enumerable.Range(first, count) from j in Enumerable.Range(first, count) where i < j && random.NextDouble() < share select (i, j);

    /// <summary>Cliques on a circle, each tied to the next by one edge.</summary>
    internal static IEnumerable<(int, int)> RingOfCliques(int cliques, int size) =>
        Enumerable.Range(0, cliques).SelectMany(c => Clique(c * size, size).Append((c * size, (c + 1) % cliques * size + 1)));

    /// <summary>The edges as a network has them; of one evidence.</summary>
    internal static IEnumerable<CoordinationEdge> Edges(IEnumerable<(int, int)> pairs, double pValue = 1e-6) =>
        pairs.Select(p => new CoordinationEdge($"a{p.Item1:0000}", $"a{p.Item2:0000}", 3, 3, 6, 0.1, pValue, pValue * 10, 5, [], []));

    internal static string[] Sets(IEnumerable<IEnumerable<string>> communities) => [.. communities.Select(c => string.Join(' ', c))];
}
