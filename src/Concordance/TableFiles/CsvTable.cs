using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Writes a table as comma-separated values (RFC 4180 with line feeds): UTF-8 without a byte order mark, the same bytes for the same table on every machine.</summary>
static class CsvTable
{
    public static void Write(DataFrame table, string file, CancellationToken cancel)
    {
        using var writer = new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16), new UTF8Encoding(false), 1 << 16);
        Write(table, writer, cancel);
    }

    public static void Write(DataFrame table, TextWriter writer, CancellationToken cancel)
    {
        writer.Write(string.Join(',', table.Columns.Select(c => CsvCell.Of(c.Name))));
        writer.Write('\n');
        for (long row = 0; row < table.Rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (column > 0) writer.Write(',');
                writer.Write(Cell(table.Columns[column][row]));
            }
            writer.Write('\n');
        }
    }

    static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "",
        DateTime time => Time(time),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => CsvCell.Of(value.ToString()!),
    };

    internal static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
