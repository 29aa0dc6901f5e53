using Concordance.Duck;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Writes a table as a Parquet file, the same bytes for the same table. Times are without a zone: UTC.</summary>
static class ParquetTable
{
    // One thread: several would divide the rows among row groups as they happen to come.
    const string Options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    public static void Write(DataFrame table, string file, CancellationToken cancel)
    {
        RowColumn[] columns = [.. table.Columns.Select(c => new RowColumn(c.Name, TypeOf(c)))];
        // A flag of a row stream is never null: it travels as a number.
        var select = string.Join(", ", table.Columns.Select(c => c is BooleanDataFrameColumn ? $"({Quoted(c.Name)} = 1) AS {Quoted(c.Name)}" : Quoted(c.Name)));
        using var duck = new DuckSession();
        duck.Execute("SET threads=1");
        using var rows = RowStream.Open(duck.Connection, "rows", columns, Rows(table, columns, cancel));
        try
        {
            duck.Execute($"COPY (SELECT {select} FROM rows) TO {DuckSession.Quoted(file)} ({Options})");
        }
        catch when (rows.Failure is OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
    }

    static IEnumerable<PackedRow> Rows(DataFrame table, RowColumn[] columns, CancellationToken cancel)
    {
        var packer = new RowPacker();
        for (long row = 0; row < table.Rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            packer.Begin();
            for (var column = 0; column < columns.Length; column++) Put(packer, columns[column].Type, table.Columns[column][row]);
            yield return packer.End();
        }
    }

    static void Put(RowPacker packer, RowType type, object? value)
    {
        switch (type)
        {
            case RowType.Text when value is null: packer.NoText(); break;
            case RowType.Text: packer.Text(value.ToString()!); break;
            case RowType.Real: packer.Real(value is null ? null : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)); break;
            case RowType.Time: packer.Time((DateTime?)value); break;
            default: packer.Number(value switch { null => null, bool flag => flag ? 1 : 0, _ => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) }); break;
        }
    }

    static RowType TypeOf(DataFrameColumn column) => column switch
    {
        Int32DataFrameColumn or Int64DataFrameColumn or BooleanDataFrameColumn => RowType.Number,
        DoubleDataFrameColumn or SingleDataFrameColumn => RowType.Real,
        DateTimeDataFrameColumn => RowType.Time,
        _ => RowType.Text,
    };

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
