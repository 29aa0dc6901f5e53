namespace Concordance.Coordination;

/// <summary>Connected components: accounts that a chain of edges ties together.</summary>
internal static class Components
{
    internal static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<CoordinationEdge> edges)
    {
        var parent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edge in edges)
        {
            var (a, b) = (Root(edge.First), Root(edge.Second));
            if (a != b) parent[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
        }
        return
        [
            .. parent.Keys.ToList().GroupBy(Root, StringComparer.Ordinal)
                .Select(g => (IReadOnlyList<string>)[.. g.Order(StringComparer.Ordinal)])
                .OrderByDescending(g => g.Count).ThenBy(g => g[0], StringComparer.Ordinal),
        ];

        string Root(string account)
        {
            if (!parent.TryGetValue(account, out var above)) return parent[account] = account;
            // No recursion: a chain may be as long as there are accounts.
            while (above != account)
            {
                parent[account] = parent[above];
                (account, above) = (above, parent[above]);
            }
            return account;
        }
    }
}
