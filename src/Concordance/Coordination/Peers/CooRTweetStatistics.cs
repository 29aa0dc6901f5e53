namespace Concordance.Coordination.Peers;

/// <summary>An account of a network.</summary>
/// <param name="AccountId">Its id.</param>
/// <param name="MeanTimeDelta">Mean of the mean seconds of its edges; null where none counts.</param>
/// <param name="MeanTimeDeltaFast">The same over the fast pairs; null without the fast network.</param>
/// <param name="MeanSymmetry">Mean symmetry of its edges.</param>
/// <param name="MeanSymmetryFast">The same over the fast pairs.</param>
/// <param name="UniqueShares">Its distinct contents in pairs, whether or not the edge counts; of the fast pairs only, where fast edges were asked for.</param>
public sealed record CooRTweetAccount(string AccountId, double? MeanTimeDelta, double? MeanTimeDeltaFast, double? MeanSymmetry, double? MeanSymmetryFast, int UniqueShares);

/// <summary>An object of a network.</summary>
/// <param name="ObjectId">Its id.</param>
/// <param name="Accounts">How many accounts shared it in a pair of the network.</param>
public sealed record CooRTweetObject(string ObjectId, int Accounts);

/// <summary>Statistics of accounts and objects.</summary>
static class CooRTweetStatistics
{
    internal static IReadOnlyList<CooRTweetAccount> OfAccounts(CooRTweetNetwork network, CooRTweetThreshold threshold)
    {
        var counts = Counting(network, threshold);
        var edgesOf = new List<int>[network.Vertices.Length];
        // Sums are taken in the peer's order, to be equal to the last digit.
        foreach (var end in (int[][])[network.From, network.To])
            for (var e = 0; e < network.Count; e++) if (counts(e)) (edgesOf[end[e]] ??= []).Add(e);
        var shares = UniqueShares(network.Pairs, onlyFast: threshold == CooRTweetThreshold.Fast);
        return [.. Enumerable.Range(0, network.Vertices.Length)
            .Where(v => edgesOf[v] is not null && shares[network.Vertices[v]] > 0)
            .OrderBy(v => network.Vertices[v], Comparer<int>.Create(network.Accounts.Compare))
            .Select(v => Account(network, v, edgesOf[v], shares[network.Vertices[v]]))];
    }

    internal static IReadOnlyList<CooRTweetObject> OfObjects(CooRTweetNetwork network, CooRTweetThreshold threshold)
    {
        var counts = Counting(network, threshold);
        var figures = threshold == CooRTweetThreshold.Fast ? network.Fast! : network.Full;
        if (!network.Options.Objects)
            throw new InputException("The network was made without its objects.", "Ask for the objects when the network is made.");
        var accounts = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var e = 0; e < network.Count; e++)
        {
            if (!counts(e)) continue;
            foreach (var id in Ids(network, figures.Objects(e)))
            {
                if (!accounts.TryGetValue(id, out var those))
                {
                    accounts[id] = those = [];
                    order.Add(id);
                }
                those.Add(network.From[e]);
                if (!network.Pairs.Options.AsPublished) those.Add(network.To[e]);
            }
        }
        return [.. order.Select(id => new CooRTweetObject(id, accounts[id].Count)).OrderByDescending(o => o.Accounts)];
    }

    static Func<int, bool> Counting(CooRTweetNetwork network, CooRTweetThreshold threshold) => threshold switch
    {
        CooRTweetThreshold.Full => e => network.Full.AboveThreshold[e],
        CooRTweetThreshold.None => _ => true,
        _ when network.Fast is { } fast => e => fast.AboveThreshold[e],
        // The peer warns and takes all edges instead.
        _ => throw new InputException("Fast edges were asked for, but the network has none.", "Flag fast pairs and ask for the fast network first."),
    };

    static CooRTweetAccount Account(CooRTweetNetwork network, int vertex, List<int> edges, int shares)
    {
        var rows = edges.Select(e => (network.Full.MeanTimeDelta[e], network.Fast?.MeanTimeDelta[e] ?? double.NaN, network.Full.Symmetry(e), network.Fast?.Symmetry(e) ?? double.NaN));
        var figures = (network.Pairs.Options.AsPublished ? rows.Distinct() : rows).ToList();
        return new(network.Name(vertex), Mean(figures.Select(f => f.Item1)), Mean(figures.Select(f => f.Item2)), Mean(figures.Select(f => f.Item3)), Mean(figures.Select(f => f.Item4)), shares);

        static double? Mean(IEnumerable<double> values) => values.Where(v => !double.IsNaN(v)).Select(v => (double?)v).Average();
    }

    static int[] UniqueShares(CooRTweetPairs pairs, bool onlyFast)
    {
        var keys = new List<ulong>(2 * pairs.Count);
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            if (onlyFast && !pairs.Fast[pair]) continue;
            keys.Add(Key(pairs.Older[pair]));
            keys.Add(Key(pairs.Newer[pair]));
        }
        var counts = new int[pairs.Table.Accounts.Count];
        var sorted = KeySort.Sort([.. keys]);
        for (var i = 0; i < sorted.Length; i++) if (i == 0 || sorted[i] != sorted[i - 1]) counts[(int)(sorted[i] >> 32)]++;
        return counts;

        ulong Key(int row) => (ulong)pairs.Table.Account[row] << 32 | (uint)pairs.Contents.OfRow[row];
    }

    // The peer joins the ids of an edge with commas and takes them apart at commas; an empty piece at the end is lost.
    static IEnumerable<string> Ids(CooRTweetNetwork network, ReadOnlySpan<int> objects)
    {
        var ids = new string[objects.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = network.Objects[objects[i]];
        if (!network.Pairs.Options.AsPublished || ids.Length == 0) return ids;
        var pieces = string.Join(',', ids).Split(',');
        return pieces[^1].Length == 0 ? pieces[..^1] : pieces;
    }
}
