using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Writes tables to a file, whose name says in which format. The file is written beside its place and then moved there: an interrupted run leaves what was there before.</summary>
/// <remarks>
/// CSV and Excel files are opened with a click, and a cell that begins with = + - @, a tab or a carriage return is then a formula that someone else wrote (CWE-1236). Such texts get an apostrophe before them in CSV, and are marked as text in Excel. Numbers are written
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
        var format = Path.GetExtension(path);
        if (!s_formats.TryGetValue(format, out var write))
            throw new InputException($"The name '{path}' says no format that tables can be written in.", $"End it with {string.Join(", ", s_formats.Keys.SkipLast(1))} or {s_formats.Keys.Last()}.");
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder.", "Give the name of a file.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
        if (!Directory.Exists(folder)) throw new InputException($"There is no folder '{folder}'.", "Make it, or give another place.");
        IReadOnlyList<(string Path, IReadOnlyList<NamedTable> Tables)> files = format.Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? [(path, tables)]
            : [.. tables.Select((t, i) => (i == 0 ? path : Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}-{t.Name}{format}"), (IReadOnlyList<NamedTable>)[t]))];
        foreach (var (file, content) in files)
        {
            var partial = Path.Combine(folder, $".{Guid.NewGuid():N}.partial");
            try
            {
                write(content, partial, cancel);
                File.Move(partial, file, overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDBException)
            {
                throw new InputException($"The table can't be written to '{file}': {e.Message}", "Check that the folder can be written and that the disk has room; what was there before is left as it was.", e);
            }
            finally
            {
                File.Delete(partial);
            }
        }
        return [.. files.Select(f => f.Path)];
    }

    /// <summary>Whether a spreadsheet takes a text for a formula.</summary>
    internal static bool IsFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';
}

/// <summary>A table and its name.</summary>
/// <param name="Name">The name; of a sheet or after the name of a file.</param>
/// <param name="Table">The table.</param>
public sealed record NamedTable(string Name, DataFrame Table);
