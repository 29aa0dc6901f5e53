using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>Networks as lists of edges.</summary>
public static class EdgeLists
{
    /// <summary>Edges with their odds, in the order of the network.</summary>
    public static EdgeList Of(CoordinationNetwork network)
    {
        var edges = network.Edges;
        return Ours(
            edges.Count, e => edges[e].First, e => edges[e].Second,
            e => (edges[e].Weight, new PairOdds(edges[e].Common, edges[e].Occasions, edges[e].Expected, edges[e].PValue), edges[e].QValue, edges[e].MeanLagSeconds), null);
    }

    /// <summary>Edges with their odds, strongest evidence first: those that are kept, or all of at least the least weight, with a column that says which are kept.</summary>
    /// <param name="network">The network.</param>
    /// <param name="all">Whether all are wanted.</param>
    /// <param name="layered">Whether a column says which layers an edge rests on.</param>
    internal static EdgeList Of(TestedNetwork network, bool all, bool layered = false)
    {
        var edges = all ? network.All() : network.Kept;
        return Ours(
            edges.Length, e => network.Name(edges[e].First), e => network.Name(edges[e].Second),
            e => (edges[e].Weight, edges[e].Odds, edges[e].QValue, (double)edges[e].Lag / edges[e].Weight / TimeSpan.TicksPerSecond), all ? e => network.IsKept(edges[e]) : null,
            layered ? e => ObjectName.Describe(network.ObjectsOf(edges[e])) : null);
    }

    /// <summary>The pairs that some window keeps: at how many, and the q-value at each, empty where it is not kept.</summary>
    public static EdgeList Of(WindowSweep sweep)
    {
        var edges = sweep.Edges;
        (string Name, ColumnKind Kind, Func<int, object?> Value)[] columns =
        [
            ("account_id", ColumnKind.Text, e => edges[e].First), ("account_id_y", ColumnKind.Text, e => edges[e].Second), ("windows", ColumnKind.Whole, e => edges[e].QValues.Count(q => q is not null)),
            .. sweep.Windows.Index().Select(w => (FormattableString.Invariant($"q_{w.Item.WindowSeconds}"), ColumnKind.Real, (Func<int, object?>)(e => edges[e].QValues[w.Index]))),
        ];
        return new(new(edges.Count, [.. columns.Select(c => (c.Name, c.Value))]), [.. columns.Select(c => c.Kind)], IsDirected: false);
    }

    /// <summary>CooRTweet's edges with its columns.</summary>
    public static EdgeList Of(CooRTweetNetwork network)
    {
        var table = CooRTweetTables.Of(network);
        return new(table, [.. table.Columns.Select(c => KindOf(c.Name))], IsDirected: false, CsvStyle.CooRTweet);

        static ColumnKind KindOf(string column) =>
            column is "from" or "to" || column.StartsWith("object_ids", StringComparison.Ordinal) ? ColumnKind.Text
            : column.StartsWith("avg_", StringComparison.Ordinal) || column.StartsWith("edge_symmetry", StringComparison.Ordinal) ? ColumnKind.Real : ColumnKind.Whole;
    }

    /// <summary>The toolkit's edges with its columns.</summary>
    public static EdgeList Of(CntNetwork network) => new(network.ToTable(), [ColumnKind.Text, ColumnKind.Text, ColumnKind.Whole, ColumnKind.Text], IsDirected: true, CsvStyle.Cnt);

    static EdgeList Ours(int count, Func<int, string> first, Func<int, string> second, Func<int, (int Weight, PairOdds Odds, double Q, double Lag)> figures, Func<int, bool>? kept, Func<int, string>? layers = null)
    {
        (string Name, ColumnKind Kind, Func<int, object?> Value)[] columns =
        [
            ("account_id", ColumnKind.Text, first), ("account_id_y", ColumnKind.Text, second),
            ("weight", ColumnKind.Whole, e => figures(e).Weight), ("occasions", ColumnKind.Whole, e => figures(e).Odds.Occasions),
            ("common", ColumnKind.Whole, e => figures(e).Odds.Common), ("expected", ColumnKind.Real, e => figures(e).Odds.Expected),
            ("ratio", ColumnKind.Real, e => figures(e).Odds is var odds ? odds.Occasions / odds.Expected : null),
            ("p", ColumnKind.Real, e => figures(e).Odds.PValue), ("q", ColumnKind.Real, e => figures(e).Q), ("mean_lag_seconds", ColumnKind.Real, e => figures(e).Lag),
            .. kept is null ? [] : ((string, ColumnKind, Func<int, object?>)[])[("kept", ColumnKind.Flag, e => kept(e))],
            .. layers is null ? [] : ((string, ColumnKind, Func<int, object?>)[])[("layers", ColumnKind.Text, layers)],
        ];
        return new(new(count, [.. columns.Select(c => (c.Name, c.Value))]), [.. columns.Select(c => c.Kind)], IsDirected: false);
    }
}
