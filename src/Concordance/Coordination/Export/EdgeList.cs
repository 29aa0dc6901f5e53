using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>The edges of a network as they are written to a file.</summary>
/// <param name="Count">Number of edges.</param>
/// <param name="Columns">The two accounts, which are texts, then the figures. The weight is called <c>weight</c>.</param>
/// <param name="IsDirected">Whether an edge leads from the first account to the second.</param>
/// <param name="Style">How the edges are written as CSV.</param>
/// <remarks>An edge says that two accounts acted alike, not that they are false or that anyone directs them.</remarks>
public sealed record EdgeList(int Count, IReadOnlyList<EdgeColumn> Columns, bool IsDirected, CsvStyle Style = CsvStyle.Plain)
{
    /// <summary>The two accounts of an edge.</summary>
    public (string From, string To) Ends(int edge) => ((string)Columns[0].Value(edge)!, (string)Columns[1].Value(edge)!);

    /// <summary>The figures of the edges.</summary>
    internal IEnumerable<EdgeColumn> Figures => Columns.Skip(2);

    /// <summary>The same as a table whose cells are objects.</summary>
    internal PeerTable ToTable() => new(Count, [.. Columns.Select(c => (c.Name, c.Value))]);
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
