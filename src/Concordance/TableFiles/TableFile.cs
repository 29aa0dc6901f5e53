using System.Buffers;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Writes tables to a file, whose name says in which format. See <see cref="FinishedFile"/>: an interrupted run leaves what was there before.</summary>
/// <remarks>
/// CSV and Excel files are opened with a click, and a cell that begins with = + - @, a tab or a line end is then a formula that someone else wrote (CWE-1236). Such texts get an apostrophe before them in CSV (see <see cref="CsvCell"/>), and are marked as text in Excel. Numbers are written
/// in the invariant culture, times in UTC, texts in UTF-8. Parquet holds everything as it is.
/// </remarks>
public static class TableFile
{
    static readonly Dictionary<string, Action<IReadOnlyList<NamedTable>, string, CancellationToken>> s_formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = (tables, file, cancel) => CsvTable.Write(tables[0].Table, file, cancel),
        [".parquet"] = (tables, file, cancel) => ParquetTable.Write(tables[0].Table, file, cancel),
        [".xlsx"] = ExcelTable.Write,
    };

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file; what is there is replaced once all is written. Its ending is .csv, .parquet or .xlsx.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <exception cref="InputException">The format is not known, the table is too large for it, or the file can't be written.</exception>
    public static void Write(DataFrame table, string path, CancellationToken cancel = default) => Write([new("table", table)], path, cancel);

    /// <summary>Writes several tables: in Excel as sheets of one workbook; else the first into the file, and each other into one beside it, with its name after a hyphen.</summary>
    /// <param name="tables">The tables, at least one.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyList<NamedTable> tables, string path, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfZero(tables.Count);
        FinishedFile.Check(path, s_formats.Keys, "tables");
        var format = Path.GetExtension(path);
        IReadOnlyList<(string Path, IReadOnlyList<NamedTable> Tables)> files = format.Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? [(path, tables)]
            : [.. tables.Select((t, i) => (i == 0 ? path : Path.Combine(FinishedFile.FolderOf(path), $"{Path.GetFileNameWithoutExtension(path)}-{t.Name}{format}"), (IReadOnlyList<NamedTable>)[t]))];
        foreach (var (file, content) in files) FinishedFile.Write(file, "The table", partial => s_formats[format](content, partial, cancel));
        return [.. files.Select(f => f.Path)];
    }

    /// <summary>Whether a spreadsheet takes a text for a formula.</summary>
    internal static bool IsFormula(string text) => text.Length > 0 && Signs.Contains(text[0]);

    /// <summary>What formulas begin with, and what a spreadsheet leaves out before them.</summary>
    internal static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r\n＝＋－＠");
}

/// <summary>A table and its name.</summary>
/// <param name="Name">The name; of a sheet or after the name of a file.</param>
/// <param name="Table">The table.</param>
public sealed record NamedTable(string Name, DataFrame Table);
