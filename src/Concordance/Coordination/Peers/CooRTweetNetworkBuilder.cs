namespace Concordance.Coordination.Peers;

/// <summary>Makes networks of pairs.</summary>
static class CooRTweetNetworkBuilder
{
    internal static CooRTweetNetwork Build(CooRTweetPairs pairs, CooRTweetNetworkOptions options)
    {
        Check(pairs, options);
        var table = pairs.Table;
        var used = new bool[table.Accounts.Count];
        foreach (var row in pairs.Older) used[table.Account[row]] = true;
        foreach (var row in pairs.Newer) used[table.Account[row]] = true;
        var accounts = UsedNames.Of(table.Accounts, used);
        var all = EdgeAggregation.Of(pairs, accounts, options.Objects, onlyFast: false);
        var vertices = Vertices(all, table.Accounts.Count, out var vertexOf);
        var (from, to) = Ends(all, vertexOf, turn: !pairs.Options.AsPublished);
        var network = options.FastNet ? WithFast() : new CooRTweetNetwork(pairs, options, vertices, from, to, all.Figures, null, null);
        network.Full.Mark(options.EdgeWeight);
        network.Fast?.Mark(options.EdgeWeight);
        return Subgraph(network);

        CooRTweetNetwork WithFast()
        {
            var fast = EdgeAggregation.Of(pairs, accounts, options.Objects, onlyFast: true);
            var (fastFrom, fastTo) = Ends(fast, vertexOf, turn: !pairs.Options.AsPublished);
            var fastEdge = new Dictionary<(int, int), int>();
            for (var e = 0; e < fastFrom.Length; e++) fastEdge[(fastFrom[e], fastTo[e])] = e;
            var order = UnionOrder(from, to);
            return new(
                pairs, options, vertices, Array.ConvertAll(order, e => from[e]), Array.ConvertAll(order, e => to[e]), all.Figures.Take(order),
                fast.Figures.Take(Array.ConvertAll(order, e => fastEdge.TryGetValue((from[e], to[e]), out var f) ? f : -1)), null);
        }
    }

    static void Check(CooRTweetPairs pairs, CooRTweetNetworkOptions options)
    {
        if (!(options.EdgeWeight is >= 0 and <= 1))
            throw new InputException($"{options.EdgeWeight} is no quantile of edge weights.", "Give a number from 0 to 1.");
        if (options.FastNet && pairs.FastWindowSeconds is null)
            throw new InputException("The fast network was asked for, but no pair is flagged as fast.", "Flag the pairs of a narrower window first.");
        if (options.Subgraph == CooRTweetSubgraph.Marked && options.FastNet)
            throw new InputException("Subgraph 1 has no meaning with the fast network, which marks edges twice.", "Take subgraph 2 or 3, or leave the fast network out.");
        // The peer answers with an empty graph, or breaks off, without a word about why.
        if (options.Subgraph is CooRTweetSubgraph.MarkedFast or CooRTweetSubgraph.MarkedFastNeighbours && !options.FastNet)
            throw new InputException($"Subgraph {(int)options.Subgraph} is one of the fast network.", "Ask for the fast network too.");
    }

    // First the accounts that come first in an edge by their id, as they come, then those that are always second.
    static int[] Vertices(EdgeAggregation edges, int accounts, out int[] vertexOf)
    {
        var number = new int[accounts];
        Array.Fill(number, -1);
        var vertices = new List<int>();
        foreach (var end in (int[][])[edges.First, edges.Second])
        {
            foreach (var account in end)
            {
                if (number[account] >= 0) continue;
                number[account] = vertices.Count;
                vertices.Add(account);
            }
        }
        vertexOf = number;
        return [.. vertices];
    }

    // An undirected edge is told from the end with the lower number, which need not be the one whose id comes first.
    static (int[] From, int[] To) Ends(EdgeAggregation edges, int[] vertexOf, bool turn)
    {
        var (from, to) = (new int[edges.First.Length], new int[edges.First.Length]);
        for (var e = 0; e < from.Length; e++)
        {
            (from[e], to[e]) = (vertexOf[edges.First[e]], vertexOf[edges.Second[e]]);
            if (from[e] <= to[e]) continue;
            (from[e], to[e]) = (to[e], from[e]);
            if (turn) edges.Figures.Turn(e);
        }
        return (from, to);
    }

    // A union of graphs comes from igraph with the highest ends first.
    static int[] UnionOrder(int[] from, int[] to)
    {
        var keys = new ulong[from.Length];
        for (var e = 0; e < keys.Length; e++) keys[e] = ~((ulong)to[e] << 32 | (uint)from[e]);
        return KeySort.Order(ref keys);
    }

    static CooRTweetNetwork Subgraph(CooRTweetNetwork network)
    {
        var marked = network.Options.Subgraph == CooRTweetSubgraph.Marked ? network.Full.AboveThreshold : network.Fast?.AboveThreshold;
        switch (network.Options.Subgraph)
        {
            case CooRTweetSubgraph.Marked or CooRTweetSubgraph.MarkedFast:
                return Take(network, [.. Enumerable.Range(0, network.Count).Where(e => marked![e])], null);
            case CooRTweetSubgraph.MarkedFastNeighbours:
                var ends = new bool[network.Vertices.Length];
                for (var e = 0; e < network.Count; e++) if (marked![e]) ends[network.From[e]] = ends[network.To[e]] = true;
                var near = new bool[ends.Length];
                for (var e = 0; e < network.Count; e++)
                {
                    near[network.To[e]] |= ends[network.From[e]];
                    near[network.From[e]] |= ends[network.To[e]];
                }
                return Take(network, [.. Enumerable.Range(0, network.Count).Where(e => near[network.From[e]] && near[network.To[e]])], ends);
            default:
                return network;
        }
    }

    // Every vertex that stays is an end of an edge that stays: neighbours are kept with the edge that makes them so.
    static CooRTweetNetwork Take(CooRTweetNetwork network, int[] edges, bool[]? coordinated)
    {
        var stays = new bool[network.Vertices.Length];
        foreach (var e in edges) stays[network.From[e]] = stays[network.To[e]] = true;
        var number = new int[stays.Length];
        var old = new List<int>();
        for (var v = 0; v < stays.Length; v++)
        {
            number[v] = old.Count;
            if (stays[v]) old.Add(v);
        }
        return new(
            network.Pairs, network.Options, [.. old.Select(v => network.Vertices[v])],
            Array.ConvertAll(edges, e => number[network.From[e]]), Array.ConvertAll(edges, e => number[network.To[e]]),
            network.Full.Take(edges), network.Fast?.Take(edges), coordinated is null ? null : [.. old.Select(v => coordinated[v])]);
    }
}
