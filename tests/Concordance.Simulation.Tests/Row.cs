using System.IO.Compression;
using CsvHelper;

namespace Concordance.Simulation.Tests;

/// <summary>One row of a table by column.</summary>
sealed class Row(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];

    public IEnumerable<string> Columns => columns.Keys;

    /// <summary>All rows of a table; gzip where its name says so.</summary>
    public static IReadOnlyList<Row> ReadAll(string path)
    {
        using var reader = CsvReader.Create(GzipText.Open(path), new CsvReaderOptions { FieldCountMismatch = CsvFieldCountHandling.Throw }, leaveOpen: false);
        reader.ReadHeader();
        var columns = reader.Headers!.Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at, StringComparer.Ordinal);
        List<Row> rows = [];
        while (reader.Read()) rows.Add(new(columns, [.. Enumerable.Range(0, columns.Count).Select(reader.GetString)]));
        return rows;
    }
}

/// <summary>Files that may be gzip.</summary>
static class GzipText
{
    public static Stream Open(string path) =>
        path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);

    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
