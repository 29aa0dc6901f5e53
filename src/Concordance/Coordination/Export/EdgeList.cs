using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>The edges of a network as they are written to a file.</summary>
/// <param name="Table">One row an edge: the two accounts, then the figures. The weight is called <c>weight</c>.</param>
/// <param name="Kinds">What each column of the table holds; the first two are <see cref="ColumnKind.Text"/>.</param>
/// <param name="IsDirected">Whether an edge leads from the first account to the second.</param>
/// <param name="Style">How the table is written as CSV.</param>
/// <remarks>An edge says that two accounts acted alike, not that they are false or that anyone directs them.</remarks>
public sealed record EdgeList(PeerTable Table, IReadOnlyList<ColumnKind> Kinds, bool IsDirected, CsvStyle Style = CsvStyle.Plain)
{
    /// <summary>Number of edges.</summary>
    public int Count => Table.Rows;

    /// <summary>The two accounts of an edge.</summary>
    public (string From, string To) Ends(int edge) => ((string)Table.Columns[0].Value(edge)!, (string)Table.Columns[1].Value(edge)!);

    /// <summary>The figures of the edges: names, kinds, values.</summary>
    internal IEnumerable<(string Name, ColumnKind Kind, Func<int, object?> Value)> Figures => Table.Columns.Zip(Kinds, (c, k) => (c.Name, k, c.Value)).Skip(2);
}

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Real numbers.</summary>
    Real,

    /// <summary>Truth values.</summary>
    Flag,
}

/// <summary>How CSV is written.</summary>
public enum CsvStyle
{
    /// <summary>Quotes where they are needed, line feeds, numbers in the shortest form that reads back as the same, <c>true</c> and <c>false</c>.</summary>
    Plain,

    /// <summary>As CooRTweet's tables come from R: see <see cref="PeerCsv.WriteCooRTweet"/>.</summary>
    CooRTweet,

    /// <summary>As the coordination-network-toolkit writes: see <see cref="PeerCsv.WriteCnt"/>.</summary>
    Cnt,
}
