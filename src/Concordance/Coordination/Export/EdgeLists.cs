using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>Networks as lists of edges.</summary>
public static class EdgeLists
{
    /// <summary>Edges with their odds, in the order of the network.</summary>
    public static EdgeList Of(CoordinationNetwork network)
    {
        var edges = network.Edges.ToArray();
        return new(edges.Length, Columns<CoordinationEdge>(
            EdgeColumn.Text("account_id", e => edges[e].First), EdgeColumn.Text("account_id_y", e => edges[e].Second), (start, count) => edges.AsSpan(start, count),
            (in e) => e.Weight, (in e) => new(e.Common, e.Occasions, e.Expected, e.PValue), (in e) => e.QValue, (in e) => e.MeanLagSeconds), IsDirected: false);
    }

    /// <summary>The edges that are kept with their odds, strongest evidence first.</summary>
    /// <param name="network">The network.</param>
    /// <param name="layered">Whether a column says which layers an edge rests on.</param>
    internal static EdgeList Of(TestedNetwork network, bool layered = false)
    {
        var edges = network.Kept;
        return Of(network, edges.Length, (start, count) => edges.AsSpan(start, count), layered);
    }

    /// <summary>All edges of at least the least weight, with a column that says which are kept.</summary>
    /// <param name="network">The network.</param>
    /// <param name="all">Its edges; they must be there as long as the list.</param>
    /// <param name="layered">Whether a column says which layers an edge rests on.</param>
    internal static EdgeList Of(TestedNetwork network, SortedRecords<TestedEdge> all, bool layered = false)
    {
        var list = Of(network, all.Count, all.From, layered);
        var kept = EdgeColumn.Flag("kept", e => network.IsKept(all[e]));
        return list with { Columns = layered ? [.. list.Columns.SkipLast(1), kept, list.Columns[^1]] : [.. list.Columns, kept] };
    }

    /// <summary>The pairs that some window keeps: at how many, and the q-value at each, empty where it is not kept.</summary>
    public static EdgeList Of(WindowSweep sweep)
    {
        var edges = sweep.Edges;
        return new(edges.Count,
        [
            EdgeColumn.Text("account_id", e => edges[e].First), EdgeColumn.Text("account_id_y", e => edges[e].Second), EdgeColumn.Whole("windows", e => edges[e].QValues.Count(q => q is not null)),
            .. sweep.Windows.Index().Select(w => EdgeColumn.Real(FormattableString.Invariant($"q_{w.Item.WindowSeconds}"), e => edges[e].QValues[w.Index])),
        ], IsDirected: false);
    }

    /// <summary>CooRTweet's edges with its columns.</summary>
    public static EdgeList Of(CooRTweetNetwork network)
    {
        var table = CooRTweetTables.Of(network);
        return new(table.Rows, [.. table.Columns.Select(c => EdgeColumn.Of(c.Name, KindOf(c.Name), c.Value))], IsDirected: false, CsvStyle.CooRTweet);

        static ColumnKind KindOf(string column) =>
            column is "from" or "to" || column.StartsWith("object_ids", StringComparison.Ordinal) ? ColumnKind.Text
            : column.StartsWith("avg_", StringComparison.Ordinal) || column.StartsWith("edge_symmetry", StringComparison.Ordinal) ? ColumnKind.Real : ColumnKind.Whole;
    }

    /// <summary>The toolkit's edges with its columns.</summary>
    public static EdgeList Of(CntNetwork network)
    {
        var table = network.ToTable();
        ColumnKind[] kinds = [ColumnKind.Text, ColumnKind.Text, ColumnKind.Whole, ColumnKind.Text];
        return new(table.Rows, [.. table.Columns.Zip(kinds, (c, kind) => EdgeColumn.Of(c.Name, kind, c.Value))], IsDirected: true, CsvStyle.Cnt);
    }

    /// <summary>The toolkit's edges with its columns; they must be there as long as the list.</summary>
    internal static EdgeList Of(CntEdges edges)
    {
        var name = CntNetwork.Name(edges.Kind);
        return new(
            edges.Count,
            [
                EdgeColumn.Text("source", edges.Users, Each<int>(edges.Source)), EdgeColumn.Text("target", edges.Users, Each<int>(edges.Target)), EdgeColumn.Whole("weight", Each<long>(e => edges.Weight(e))),
                EdgeColumn.Text("edge_type", _ => name),
            ],
            IsDirected: true, CsvStyle.Cnt);
    }

    static RowsFrom<T> Each<T>(Func<int, T> value) => (start, rows) =>
    {
        for (var i = 0; i < rows.Length; i++) rows[i] = value(start + i);
    };

    static EdgeList Of(TestedNetwork network, int count, EdgesFrom<TestedEdge> edges, bool layered)
    {
        var (names, numbers) = (network.Shares.Table.Accounts, network.Shares.AccountName);
        var columns = Columns(
            EdgeColumn.Text("account_id", names, Each<TestedEdge, int>(edges, (in e) => numbers[e.First])), EdgeColumn.Text("account_id_y", names, Each<TestedEdge, int>(edges, (in e) => numbers[e.Second])), edges,
            (in e) => e.Weight, (in e) => e.Odds, (in e) => e.QValue, (in e) => (double)e.Lag / e.Weight / TimeSpan.TicksPerSecond);
        return new(count, layered ? [.. columns, EdgeColumn.Text("layers", e => ObjectName.Describe(network.ObjectsOf(edges(e, 1)[0])))] : columns, IsDirected: false);
    }

    static EdgeColumn[] Columns<T>(EdgeColumn first, EdgeColumn second, EdgesFrom<T> edges, OfEdge<T, int> weight, OfEdge<T, PairOdds> odds, OfEdge<T, double> q, OfEdge<T, double> lag) =>
    [
        first, second, EdgeColumn.Whole("weight", Each<T, long>(edges, (in e) => weight(e))), EdgeColumn.Whole("occasions", Each<T, long>(edges, (in e) => odds(e).Occasions)),
        EdgeColumn.Whole("common", Each<T, long>(edges, (in e) => odds(e).Common)), EdgeColumn.Real("expected", Each<T, double>(edges, (in e) => odds(e).Expected)),
        EdgeColumn.Real("ratio", Each<T, double>(edges, (in e) => Ratio(odds(e)))), EdgeColumn.Real("p", Each<T, double>(edges, (in e) => odds(e).PValue)),
        EdgeColumn.Real("q", Each(edges, q)), EdgeColumn.Real("mean_lag_seconds", Each(edges, lag)),
    ];

    static double Ratio(PairOdds odds) => odds.Occasions / odds.Expected;

    static RowsFrom<TValue> Each<T, TValue>(EdgesFrom<T> edges, OfEdge<T, TValue> value) => (start, rows) =>
    {
        var some = edges(start, rows.Length);
        for (var i = 0; i < rows.Length; i++) rows[i] = value(some[i]);
    };

    /// <summary>Some edges that follow each other.</summary>
    delegate ReadOnlySpan<T> EdgesFrom<T>(int start, int count);

    /// <summary>What an edge holds. It is not copied, for there are millions.</summary>
    delegate TValue OfEdge<T, TValue>(in T edge);
}
