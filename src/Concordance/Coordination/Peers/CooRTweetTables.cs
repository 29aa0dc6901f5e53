namespace Concordance.Coordination.Peers;

/// <summary>CooRTweet's results in its columns.</summary>
public static class CooRTweetTables
{
    /// <summary>The pairs of <c>detect_groups</c>, after <c>flag_speed_share</c> with the flag.</summary>
    public static PeerTable Of(CooRTweetPairs pairs)
    {
        // The peer reads whole seconds as whole numbers, which it prints in another way.
        var whole = pairs.Contents.IsWholeSeconds;
        var (table, older, newer) = (pairs.Table, pairs.Older.ToArray(), pairs.Newer.ToArray());
        List<(string, Func<int, object?>)> columns =
        [
            ("object_id", p => table.Objects[table.Object[older[p]]]), ("content_id", p => table.Contents[older[p]]), ("content_id_y", p => table.Contents[newer[p]]),
            ("time_delta", p => whole ? (long)pairs.TimeDelta(p) : (object)pairs.TimeDelta(p)),
            ("account_id", p => table.Accounts[table.Account[older[p]]]), ("account_id_y", p => table.Accounts[table.Account[newer[p]]]),
        ];
        if (pairs.FastWindowSeconds is { } window) columns.Add(("time_window_" + RNumber.Of(window), p => pairs.Fast[p] ? 1 : 0));
        return new(pairs.Count, columns);
    }

    /// <summary>The edges of <c>generate_coordinated_network</c>.</summary>
    public static PeerTable Of(CooRTweetNetwork network)
    {
        var (full, fast) = (network.Full, network.Fast);
        List<(string, Func<int, object?>)> columns = [("from", e => network.Name(network.From[e])), ("to", e => network.Name(network.To[e]))];
        if (fast is null)
        {
            columns.AddRange([Weight("weight", full), Mean("avg_time_delta", full), Contents("n_content_id", full), ContentsY("n_content_id_y", full), Symmetry("edge_symmetry_score", full)]);
            if (network.Options.Objects) columns.Add(Objects("object_ids", full));
            columns.Add(Above("weight_threshold", full));
            return new(network.Count, columns);
        }
        columns.AddRange(
        [
            Weight("weight_full", full), Weight("weight_fast", fast), Mean("avg_time_delta_full", full), Mean("avg_time_delta_fast", fast),
            Contents("n_content_id_full", full), ContentsY("n_content_id_y_full", full), Contents("n_content_id_fast", fast), ContentsY("n_content_id_y_fast", fast),
            Symmetry("edge_symmetry_score_full", full), Symmetry("edge_symmetry_score_fast", fast),
        ]);
        if (network.Options.Objects) columns.AddRange([Objects("object_ids_full", full), Objects("object_ids_fast", fast)]);
        columns.AddRange([Above("weight_threshold_full", full), Above("weight_threshold_fast", fast)]);
        return new(network.Count, columns);

        (string, Func<int, object?>) Objects(string name, EdgeFigures f) => Column(name, f, e =>
        {
            var objects = f.Objects(e);
            var ids = new string[objects.Length];
            for (var i = 0; i < ids.Length; i++) ids[i] = network.Objects[objects[i]];
            return string.Join(',', ids);
        });
    }

    /// <summary>The vertices of a network, with <c>color_v</c> where it has one.</summary>
    public static PeerTable Vertices(CooRTweetNetwork network)
    {
        List<(string, Func<int, object?>)> columns = [("name", v => network.Name(v))];
        if (network.Coordinated is { } coordinated) columns.Add(("color_v", v => coordinated[v] ? 1 : 0));
        return new(network.Vertices.Length, columns);
    }

    /// <summary>The rows of <c>account_stats</c>.</summary>
    /// <param name="accounts">The rows.</param>
    /// <param name="fast">Whether the network was one with fast pairs, which gives other columns.</param>
    public static PeerTable Of(IReadOnlyList<CooRTweetAccount> accounts, bool fast) => fast
        ? PeerTable.Of(
            accounts, ("account_id", a => a.AccountId), ("avg_time_delta_full", a => a.MeanTimeDelta), ("avg_time_delta_fast", a => a.MeanTimeDeltaFast),
            ("avg_edge_symmetry_score_full", a => a.MeanSymmetry), ("avg_edge_symmetry_score_fast", a => a.MeanSymmetryFast), ("unique_shares_count", a => a.UniqueShares))
        : PeerTable.Of(
            accounts, ("account_id", a => a.AccountId), ("avg_time_delta", a => a.MeanTimeDelta), ("avg_edge_symmetry_score", a => a.MeanSymmetry), ("unique_shares_count", a => a.UniqueShares));

    /// <summary>The rows of <c>group_stats</c>.</summary>
    public static PeerTable Of(IReadOnlyList<CooRTweetObject> objects) => PeerTable.Of(objects, ("object_id", o => o.ObjectId), ("num_accounts", o => o.Accounts));

    static (string, Func<int, object?>) Weight(string name, EdgeFigures f) => Column(name, f, e => f.Weight[e]);
    static (string, Func<int, object?>) Mean(string name, EdgeFigures f) => Column(name, f, e => f.MeanTimeDelta[e]);
    static (string, Func<int, object?>) Contents(string name, EdgeFigures f) => Column(name, f, e => f.Contents[e]);
    static (string, Func<int, object?>) ContentsY(string name, EdgeFigures f) => Column(name, f, e => f.ContentsY[e]);
    static (string, Func<int, object?>) Symmetry(string name, EdgeFigures f) => Column(name, f, e => f.Symmetry(e));
    static (string, Func<int, object?>) Above(string name, EdgeFigures f) => Column(name, f, e => f.AboveThreshold[e] ? 1 : 0);
    static (string, Func<int, object?>) Column(string name, EdgeFigures f, Func<int, object?> value) => (name, e => f.Weight[e] == 0 ? null : value(e));
}
