using System.Globalization;
using Apache.Arrow;
using Concordance.Duck;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as a Parquet file, one row an edge, the same bytes for the same edges.</summary>
public static class ParquetEdges
{
    /// <summary>Rows that go over to the database at once.</summary>
    const int BlockRows = 4096;

    /// <summary>Blocks that wait while the database is opened or writes a row group: it takes those of the next one faster than they are made. More would be fresh memory, which costs more than it saves.</summary>
    const int MostWaiting = 8;

    const int RowGroupRows = 122_880;

    // One thread: several would divide the rows among row groups as they happen to come.
    static readonly string s_options = string.Create(CultureInfo.InvariantCulture, $"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {RowGroupRows}");

    /// <summary>Writes edges into a file, which must not exist.</summary>
    public static void Write(EdgeList edges, string file, CancellationToken cancel = default)
    {
        Schema schema = new([.. edges.Columns.Select(c => c.Field)], []);
        // The stream ends after the session that reads it.
        using var blocks = new BlockStream(schema, Blocks(edges, schema, cancel), MostWaiting);
        using var duck = new DuckSession();
        duck.Execute("SET threads=1");
        blocks.Show(duck.Connection, "edges");
        try
        {
            duck.Execute($"COPY (FROM edges) TO {DuckSession.Quoted(file)} ({s_options})");
        }
        catch when (blocks.Failure is OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
    }

    static IEnumerable<RecordBatch> Blocks(EdgeList edges, Schema schema, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        for (var start = 0; start < edges.Count; start += BlockRows)
        {
            var count = Math.Min(BlockRows, edges.Count - start);
            yield return new(schema, edges.Columns.Select(c => c.Build(start, count)), count);
            cancel.ThrowIfCancellationRequested();
        }
    }
}
