using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Concordance.Duck;

/// <summary>A column of a <see cref="RowFunction"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type: Varchar, BigInt, Integer, Boolean or Timestamp; of a list, that of its items, which are Varchar.</param>
/// <param name="IsList">Whether it holds lists of texts.</param>
sealed record RowColumn(string Name, DuckDBType Type, bool IsList = false);

/// <summary>Lets SQL select from rows that .NET gives one after the other: <c>SELECT * FROM name()</c>.</summary>
/// <remarks>
/// DuckDB.NET has such functions too; this one takes rows that other threads have packed and copies them into DuckDB's memory, which
/// takes a fraction of the time. Rows are taken once and in order, on one thread at a time. What the rows throw is kept as
/// <see cref="Failure"/>, for DuckDB shows only its text.
/// </remarks>
sealed unsafe class RowFunction
{
    static readonly int s_size = (int)NativeMethods.Helpers.DuckDBVectorSize();

    readonly IReadOnlyList<RowColumn> _columns;
    readonly IEnumerator<byte[]> _rows;

    RowFunction(IReadOnlyList<RowColumn> columns, IEnumerable<byte[]> rows) => (_columns, _rows) = (columns, rows.GetEnumerator());

    /// <summary>What the rows threw, if they did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Registers the function on a connection, for as long as that is open.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="name">Name of the function.</param>
    /// <param name="columns">What it gives.</param>
    /// <param name="rows">The rows, packed in the order of the columns; see <see cref="RowPacker"/>.</param>
    public static RowFunction Register(DuckDBConnection connection, string name, IReadOnlyList<RowColumn> columns, IEnumerable<byte[]> rows)
    {
        var made = new RowFunction(columns, rows);
        var function = NativeMethods.TableFunction.DuckDBCreateTableFunction();
        NativeMethods.TableFunction.DuckDBTableFunctionSetName(function, name);
        NativeMethods.TableFunction.DuckDBTableFunctionSetExtraInfo(function, GCHandle.ToIntPtr(GCHandle.Alloc(made)), &Destroy);
        NativeMethods.TableFunction.DuckDBTableFunctionSetBind(function, &Bind);
        NativeMethods.TableFunction.DuckDBTableFunctionSetInit(function, &Init);
        NativeMethods.TableFunction.DuckDBTableFunctionSetFunction(function, &Fill);
        var state = NativeMethods.TableFunction.DuckDBRegisterTableFunction(connection.NativeConnection, function);
        NativeMethods.TableFunction.DuckDBDestroyTableFunction(ref function);
        return state == DuckDBState.Success ? made : throw new InvalidOperationException($"DuckDB does not take the table function '{name}'.");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Bind(nint info) => At(NativeMethods.TableFunction.DuckDBBindGetExtraInfo(info)).AddColumns(info);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Init(nint info)
    {
        // The state is the function's own: its rows can be taken once.
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Fill(nint info, nint chunk)
    {
        var function = At(NativeMethods.TableFunction.DuckDBFunctionGetExtraInfo(info));
        try
        {
            // The block is DuckDB's: it is not to be freed here.
            using var block = new DuckDBDataChunk(chunk);
            NativeMethods.DataChunks.DuckDBDataChunkSetSize(block, function.FillBlock(block));
        }
        catch (Exception e)
        {
            // No exception may cross into native code.
            function.Failure = e;
            NativeMethods.TableFunction.DuckDBFunctionSetError(info, e.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Destroy(nint handle)
    {
        At(handle)._rows.Dispose();
        GCHandle.FromIntPtr(handle).Free();
    }

    static RowFunction At(nint handle) => (RowFunction)GCHandle.FromIntPtr(handle).Target!;

    void AddColumns(nint bind)
    {
        foreach (var column in _columns)
        {
            using var item = NativeMethods.LogicalType.DuckDBCreateLogicalType(column.Type);
            using var type = column.IsList ? NativeMethods.LogicalType.DuckDBCreateListType(item) : null;
            NativeMethods.TableFunction.DuckDBBindAddResultColumn(bind, column.Name, type ?? item);
        }
    }

    ulong FillBlock(DuckDBDataChunk block)
    {
        List<byte[]> taken = new(s_size);
        while (taken.Count < s_size && _rows.MoveNext()) taken.Add(_rows.Current);
        var at = new int[taken.Count];
        for (var i = 0; i < _columns.Count; i++)
            new VectorWriter(NativeMethods.DataChunks.DuckDBDataChunkGetVector(block, i), taken, at).Write(_columns[i].Type, _columns[i].IsList);
        return (ulong)taken.Count;
    }
}
