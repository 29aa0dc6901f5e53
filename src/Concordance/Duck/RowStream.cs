using Apache.Arrow;
using DuckDB.NET.Data;

namespace Concordance.Duck;

/// <summary>Lets SQL take rows that .NET gives one after the other, as a <see cref="BlockStream"/>.</summary>
static class RowStream
{
    /// <summary>Rows of a block, and bytes after which it ends however few its rows.</summary>
    const int BlockRows = 4096, BlockBytes = 16 << 20;

    /// <summary>Opens a stream under a name.</summary>
    /// <param name="connection">The connection whose SQL reads it.</param>
    /// <param name="name">Name of the view.</param>
    /// <param name="columns">What it gives.</param>
    /// <param name="rows">The rows, packed in the order of the columns; see <see cref="RowPacker"/>. Taken in order, by one thread at a time.</param>
    public static BlockStream Open(DuckDBConnection connection, string name, IReadOnlyList<RowColumn> columns, IEnumerable<PackedRow> rows)
    {
        Schema schema = new([.. columns.Select(c => c.Field)], []);
        var stream = new BlockStream(schema, Blocks(schema, columns, rows));
        try
        {
            stream.Show(connection, name);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    static IEnumerable<RecordBatch> Blocks(Schema schema, IReadOnlyList<RowColumn> columns, IEnumerable<PackedRow> rows)
    {
        List<PackedRow> block = new(BlockRows);
        var bytes = 0;
        foreach (var row in rows)
        {
            block.Add(row);
            bytes += row.Bytes.Length;
            if (block.Count < BlockRows && bytes < BlockBytes) continue;
            yield return Block(schema, columns, block);
            block.Clear();
            bytes = 0;
        }
        if (block.Count > 0) yield return Block(schema, columns, block);
    }

    static RecordBatch Block(Schema schema, IReadOnlyList<RowColumn> columns, List<PackedRow> rows)
    {
        var at = new int[rows.Count];
        var block = new RecordBatch(schema, columns.Select(c => ArrowArrayFactory.BuildArray(new ColumnBuilder(rows, at).Build(c))).ToList(), rows.Count);
        foreach (var row in rows) row.Release();
        return block;
    }
}
