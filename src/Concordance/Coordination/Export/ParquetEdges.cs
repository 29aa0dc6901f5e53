using Apache.Arrow;
using Concordance.Duck;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as a Parquet file, one row an edge, the same bytes for the same edges.</summary>
public static class ParquetEdges
{
    /// <summary>Rows that go over to the database at once.</summary>
    const int BlockRows = 4096;

    // One thread: several would divide the rows among row groups as they happen to come.
    const string Options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    /// <summary>Writes edges into a file, which must not exist.</summary>
    public static void Write(EdgeList edges, string file, CancellationToken cancel = default)
    {
        Schema schema = new([.. edges.Columns.Select(c => c.Field)], []);
        using var duck = new DuckSession();
        duck.Execute("SET threads=1");
        using var blocks = new BlockStream(duck.Connection, "edges", schema, Blocks(edges, schema, cancel));
        try
        {
            duck.Execute($"COPY (FROM edges) TO {DuckSession.Quoted(file)} ({Options})");
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
