namespace Concordance.Coordination;

/// <summary>What a division of accounts needs of an edge.</summary>
internal readonly record struct Tie(string First, string Second, double PValue)
{
    internal static IEnumerable<Tie> Of(IEnumerable<CoordinationEdge> edges) => edges.Select(e => new Tie(e.First, e.Second, e.PValue));
}

/// <summary>The edges of a network with accounts as numbers, in ordinal order of their ids.</summary>
internal sealed class AccountGraph
{
    internal AccountGraph(IEnumerable<Tie> ties)
    {
        var edges = ties.ToList();
        Accounts = [.. edges.SelectMany(e => new[] { e.First, e.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Number = Accounts.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        Edges = [.. edges.Select(e => new GraphEdge(Number[e.First], Number[e.Second], Communities.Evidence(e.PValue)))];
    }

    internal string[] Accounts { get; }

    internal IReadOnlyDictionary<string, int> Number { get; }

    internal GraphEdge[] Edges { get; }

    internal CompactGraph Compact => CompactGraph.Of(Accounts.Length, Edges);

    /// <summary>The accounts that a chain of edges ties together.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Components() => Named(Compact.Connected(new int[Accounts.Length]));

    /// <summary>The accounts of each label in ordinal order, the most accounts first, equally many by the first of them. Labels run from 0 without gaps.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Named(int[] label) =>
    [
        .. CompactGraph.Members(label).Select(members => (IReadOnlyList<string>)[.. members.Select(v => Accounts[v])])
            .OrderByDescending(c => c.Count).ThenBy(c => c[0], StringComparer.Ordinal),
    ];
}
