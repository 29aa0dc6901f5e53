using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>Networks as lists of edges.</summary>
public static class EdgeLists
{
    /// <summary>Edges with their odds, in the order of the network.</summary>
    public static EdgeList Of(CoordinationNetwork network)
    {
        var edges = network.Edges;
        return new(edges.Count, Columns(
            EdgeColumn.Text("account_id", e => edges[e].First), EdgeColumn.Text("account_id_y", e => edges[e].Second), e => edges[e].Weight,
            e => new(edges[e].Common, edges[e].Occasions, edges[e].Expected, edges[e].PValue), e => edges[e].QValue, e => edges[e].MeanLagSeconds), IsDirected: false);
    }

    /// <summary>The edges that are kept with their odds, strongest evidence first.</summary>
    /// <param name="network">The network.</param>
    /// <param name="layered">Whether a column says which layers an edge rests on.</param>
    internal static EdgeList Of(TestedNetwork network, bool layered = false)
    {
        var edges = network.Kept;
        return Of(network, edges.Length, e => ref edges[e], layered);
    }

    /// <summary>All edges of at least the least weight, with a column that says which are kept.</summary>
    /// <param name="network">The network.</param>
    /// <param name="all">Its edges; they must be there as long as the list.</param>
    /// <param name="layered">Whether a column says which layers an edge rests on.</param>
    internal static EdgeList Of(TestedNetwork network, SortedRecords<TestedEdge> all, bool layered = false)
    {
        var list = Of(network, all.Count, e => ref all[e], layered);
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
            edges.Count, [EdgeColumn.Text("source", e => edges.Source(e)), EdgeColumn.Text("target", e => edges.Target(e)), EdgeColumn.Whole("weight", e => edges.Weight(e)), EdgeColumn.Text("edge_type", _ => name)],
            IsDirected: true, CsvStyle.Cnt);
    }

    static EdgeList Of(TestedNetwork network, int count, EdgeAt at, bool layered)
    {
        var shares = network.Shares;
        var columns = Columns(
            EdgeColumn.Text("account_id", e => shares.Table.Accounts.Utf8(shares.AccountName[at(e).First])), EdgeColumn.Text("account_id_y", e => shares.Table.Accounts.Utf8(shares.AccountName[at(e).Second])),
            e => at(e).Weight, e => at(e).Odds, e => at(e).QValue, e => (double)at(e).Lag / at(e).Weight / TimeSpan.TicksPerSecond);
        return new(count, layered ? [.. columns, EdgeColumn.Text("layers", e => ObjectName.Describe(network.ObjectsOf(at(e))))] : columns, IsDirected: false);
    }

    static EdgeColumn[] Columns(EdgeColumn first, EdgeColumn second, Func<int, int> weight, Func<int, PairOdds> odds, Func<int, double> q, Func<int, double> lag) =>
    [
        first, second, EdgeColumn.Whole("weight", e => weight(e)), EdgeColumn.Whole("occasions", e => odds(e).Occasions), EdgeColumn.Whole("common", e => odds(e).Common),
        EdgeColumn.Real("expected", e => odds(e).Expected), EdgeColumn.Real("ratio", e => odds(e) is var o ? o.Occasions / o.Expected : null), EdgeColumn.Real("p", e => odds(e).PValue),
        EdgeColumn.Real("q", e => q(e)), EdgeColumn.Real("mean_lag_seconds", e => lag(e)),
    ];

    delegate ref readonly TestedEdge EdgeAt(int row);
}
