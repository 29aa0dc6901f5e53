using Concordance.Duck;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as a Parquet file, one row an edge, the same bytes for the same edges.</summary>
public static class ParquetEdges
{
    // One thread: several would divide the rows among row groups as they happen to come.
    const string Options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    /// <summary>Writes edges into a file, which must not exist.</summary>
    public static void Write(EdgeList edges, string file, CancellationToken cancel = default)
    {
        RowColumn[] columns = [.. edges.Table.Columns.Zip(edges.Kinds, (c, k) => new RowColumn(c.Name, TypeOf(k)))];
        using var duck = new DuckSession();
        duck.Execute("SET threads=1");
        using var rows = new RowStream(duck.Connection, "edges", columns, Rows(edges, columns, cancel));
        try
        {
            duck.Execute($"COPY (FROM edges) TO {DuckSession.Quoted(file)} ({Options})");
        }
        catch when (rows.Failure is OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
    }

    static IEnumerable<PackedRow> Rows(EdgeList edges, RowColumn[] columns, CancellationToken cancel)
    {
        var packer = new RowPacker();
        for (var row = 0; row < edges.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            packer.Begin();
            for (var c = 0; c < columns.Length; c++) Pack(packer, columns[c].Type, edges.Table.Columns[c].Value(row));
            yield return packer.End();
        }
    }

    static void Pack(RowPacker packer, RowType type, object? value)
    {
        switch (type)
        {
            case RowType.Number: packer.Number(value is null ? null : Numbers.Whole(value)); break;
            case RowType.Real: packer.Real(value is null ? null : Numbers.Real(value)); break;
            case RowType.Flag: packer.Flag(value is true); break;
            default:
                if (value is string text) packer.Text(text);
                else packer.NoText();
                break;
        }
    }

    static RowType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => RowType.Number,
        ColumnKind.Real => RowType.Real,
        ColumnKind.Flag => RowType.Flag,
        _ => RowType.Text,
    };
}
