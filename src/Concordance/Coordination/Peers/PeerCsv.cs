using System.Globalization;

namespace Concordance.Coordination.Peers;

/// <summary>Writes tables as the peers write them, so that files can be compared; only a text that a spreadsheet would compute has an apostrophe before it (see <see cref="CsvCell"/>).</summary>
public static class PeerCsv
{
    /// <summary>
    /// As CooRTweet's tables come from R's data.table: numbers with up to 15 significant digits, nothing for what is missing, quotes only where they
    /// are needed, line feeds.
    /// </summary>
    public static void WriteCooRTweet(PeerTable table, TextWriter writer) => Write(table, writer, "\n", value => value switch
    {
        null => "",
        double number => RNumber.Of(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        // An empty text is told from nothing at all.
        _ when value.ToString() is { Length: > 0 } text => CsvCell.Of(text),
        _ => "\"\"",
    });

    /// <summary>As the coordination-network-toolkit writes its edges: everything in quotes, carriage return and line feed.</summary>
    public static void WriteCnt(PeerTable table, TextWriter writer) =>
        Write(table, writer, "\r\n", value => CsvCell.Quote(value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : CsvCell.Inert(value?.ToString() ?? "")), CsvCell.Quote);

    internal static void Write(PeerTable table, TextWriter writer, string lineEnd, Func<object?, string> format, Func<string, string>? title = null)
    {
        writer.Write(string.Join(',', table.Columns.Select(c => title?.Invoke(c.Name) ?? c.Name)));
        writer.Write(lineEnd);
        for (var row = 0; row < table.Rows; row++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                if (c > 0) writer.Write(',');
                writer.Write(format(table.Columns[c].Value(row)));
            }
            writer.Write(lineEnd);
        }
    }
}
