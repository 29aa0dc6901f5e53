using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Concordance.Duck;

/// <summary>A column of a <see cref="RowFunction"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; of a list, that of its items.</param>
/// <param name="Write">Writes the value of a row.</param>
/// <param name="IsList">Whether it holds lists of texts.</param>
sealed record RowColumn<T>(string Name, DuckDBType Type, Action<VectorWriter, ulong, T> Write, bool IsList = false);

/// <summary>Lets SQL select from rows that .NET gives one after the other: <c>SELECT * FROM name()</c>.</summary>
/// <remarks>
/// DuckDB.NET has such functions too; this one writes into DuckDB's memory without a copy and without a look-up for each value, which
/// takes a fraction of the time. Rows are taken once and in order, on one thread at a time. What the rows throw is kept as
/// <see cref="Failure"/>, for DuckDB shows only its text.
/// </remarks>
abstract unsafe class RowFunction
{
    /// <summary>What the rows threw, if they did.</summary>
    public Exception? Failure { get; private protected set; }

    /// <summary>Registers the function on a connection, for as long as that is open.</summary>
    public static RowFunction Register<T>(DuckDBConnection connection, string name, IReadOnlyList<RowColumn<T>> columns, IEnumerable<T> rows)
    {
        var made = new Rows<T>(columns, rows.GetEnumerator());
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

    private protected abstract void AddColumns(nint bind);

    private protected abstract ulong FillBlock(DuckDBDataChunk block);

    private protected abstract void End();

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
        At(handle).End();
        GCHandle.FromIntPtr(handle).Free();
    }

    static RowFunction At(nint handle) => (RowFunction)GCHandle.FromIntPtr(handle).Target!;

    sealed class Rows<T>(IReadOnlyList<RowColumn<T>> columns, IEnumerator<T> rows) : RowFunction
    {
        readonly int _size = (int)NativeMethods.Helpers.DuckDBVectorSize();

        private protected override void AddColumns(nint bind)
        {
            foreach (var column in columns)
            {
                using var item = NativeMethods.LogicalType.DuckDBCreateLogicalType(column.Type);
                using var type = column.IsList ? NativeMethods.LogicalType.DuckDBCreateListType(item) : null;
                NativeMethods.TableFunction.DuckDBBindAddResultColumn(bind, column.Name, type ?? item);
            }
        }

        private protected override ulong FillBlock(DuckDBDataChunk block)
        {
            var taken = Take();
            for (var i = 0; i < columns.Count; i++)
            {
                var (writer, write) = (new VectorWriter(NativeMethods.DataChunks.DuckDBDataChunkGetVector(block, i)), columns[i].Write);
                for (var row = 0; row < taken.Count; row++) write(writer, (ulong)row, taken[row]);
            }
            return (ulong)taken.Count;
        }

        private protected override void End() => rows.Dispose();

        List<T> Take()
        {
            List<T> taken = new(_size);
            while (taken.Count < _size && rows.MoveNext()) taken.Add(rows.Current);
            return taken;
        }
    }
}
