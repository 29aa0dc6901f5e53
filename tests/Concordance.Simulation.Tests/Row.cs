using System.IO.Compression;
using Concordance.Ingest;

namespace Concordance.Simulation.Tests;

/// <summary>One row of a table by column.</summary>
sealed class Row(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];

    public IEnumerable<string> Columns => columns.Keys;

    /// <summary>All rows of a table; gzip where its name says so.</summary>
    public static IReadOnlyList<Row> ReadAll(string path)
    {
        using var reader = new DelimitedReader(GzipText.Open(path), path);
        List<Row> rows = [];
        Dictionary<string, int>? columns = null;
        while (reader.Read())
        {
            Assert.True(reader.Problem is null, $"{path}, line {reader.Line}: {reader.Problem}");
            columns ??= reader.Columns.Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at, StringComparer.Ordinal);
            rows.Add(new(columns, [.. columns.Keys.Select(c => reader.Get(c) ?? "")]));
        }
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
