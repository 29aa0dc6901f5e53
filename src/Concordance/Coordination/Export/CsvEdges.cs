using System.Globalization;
using System.Text;
using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as comma-separated values: UTF-8 without a byte order mark, the same bytes for the same edges on every machine.</summary>
/// <remarks>
/// Ids stand as they are, so that they can be joined with other tables, but for those that a spreadsheet would compute: these have an apostrophe before them (see <see cref="CsvCell"/>). Parquet and the XML formats hold them without.
/// </remarks>
public static class CsvEdges
{
    /// <summary>Writes edges.</summary>
    public static void Write(EdgeList edges, Stream stream, CancellationToken cancel = default)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var table = Cancellable(edges.ToTable(), cancel);
        switch (edges.Style)
        {
            case CsvStyle.CooRTweet: PeerCsv.WriteCooRTweet(table, writer); break;
            case CsvStyle.Cnt: PeerCsv.WriteCnt(table, writer); break;
            default: PeerCsv.Write(table, writer, "\n", Plain); break;
        }
    }

    static string Plain(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => CsvCell.Of(value.ToString()!),
    };

    static PeerTable Cancellable(PeerTable table, CancellationToken cancel)
    {
        var (name, value) = table.Columns[0];
        return table with { Columns = [(name, row => { cancel.ThrowIfCancellationRequested(); return value(row); }), .. table.Columns.Skip(1)] };
    }
}
