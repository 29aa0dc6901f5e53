using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.C;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Concordance.Duck;

/// <summary>Lets SQL take blocks of columns that .NET makes one after the other: <c>FROM name</c>, once.</summary>
/// <remarks>
/// All columns must be taken: DuckDB believes that such a stream itself leaves out what is not asked for, and would mistake one column for another.
/// The blocks go over through Arrow's C stream interface, which DuckDB reads without a copy. A thread of its own makes them, from the beginning: while the database is still being opened.
/// DuckDB asks for one at a time, but works on several and keeps their order, so that a table or a Parquet file is written on every core. What making them throws is kept as
/// <see cref="Failure"/>, for DuckDB shows only its text. Source: Apache Arrow, "The Arrow C stream interface"; DuckDB, C API, <c>duckdb_arrow_scan</c>.
/// </remarks>
sealed unsafe class BlockStream : IDisposable
{
    /// <summary>The code by which a stream says that it failed (EIO).</summary>
    const int Failed = 5;

    // DuckDB.NET does not have this function. It is in the library that DuckDB.NET has loaded, wherever that was found.
    static readonly nint s_scan = NativeLibrary.GetExport(NativeLibrary.Load("duckdb", typeof(NativeMethods).Assembly, null), "duckdb_arrow_scan");

    readonly BlockingCollection<CArrowArray> _blocks;
    readonly CancellationTokenSource _stop = new();
    readonly Task _making;
    readonly CArrowSchema* _exported;
    readonly Functions* _functions;
    readonly byte[] _error = new byte[1024];
    GCHandle _pinnedError, _self;

    /// <summary>Begins to make blocks.</summary>
    /// <param name="schema">What each block holds.</param>
    /// <param name="blocks">The blocks. Taken in order, by one thread.</param>
    /// <param name="mostWaiting">Blocks that may wait.</param>
    public BlockStream(Schema schema, IEnumerable<RecordBatch> blocks, int mostWaiting = 4)
    {
        _blocks = new(mostWaiting);
        // DuckDB keeps pointers into the one schema, and leaves it to its owner to free it.
        _exported = CArrowSchema.Create();
        CArrowSchemaExporter.ExportSchema(schema, _exported);
        _self = GCHandle.Alloc(this);
        _pinnedError = GCHandle.Alloc(_error, GCHandleType.Pinned);
        _functions = (Functions*)NativeMemory.AllocZeroed((nuint)sizeof(Functions));
        *_functions = new() { GetSchema = &GetSchema, GetNext = &GetNext, GetLastError = &GetLastError, Release = &Release, Self = GCHandle.ToIntPtr(_self) };
        _making = Task.Factory.StartNew(() => Make(blocks), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Lets SQL read it; once.</summary>
    /// <param name="connection">The connection whose SQL reads it.</param>
    /// <param name="name">Name of the view.</param>
    public void Show(DuckDBConnection connection, string name)
    {
        if (Scan(connection.NativeConnection, name, _functions) != DuckDBState.Success) throw new InvalidOperationException($"DuckDB does not take the stream '{name}'.");
    }

    /// <summary>What making the blocks threw, if it did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends the stream, also before its end. SQL must not read it any more.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _making.Wait();
        while (_blocks.TryTake(out var left)) GiveBack(left);
        _stop.Dispose();
        _blocks.Dispose();
        CArrowSchema.Free(_exported);
        NativeMemory.Free(_functions);
        _pinnedError.Free();
        _self.Free();
    }

    void Make(IEnumerable<RecordBatch> blocks)
    {
        try
        {
            foreach (var block in blocks) Add(Lent(block));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Whoever took the blocks has enough.
        }
        catch (Exception e)
        {
            Failure = e;
        }
        finally
        {
            _blocks.CompleteAdding();
        }
    }

    void Add(CArrowArray block)
    {
        try
        {
            _blocks.Add(block, _stop.Token);
        }
        catch (OperationCanceledException)
        {
            GiveBack(block);
            throw;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static int GetSchema(Functions* stream, CArrowSchema* schema)
    {
        *schema = *At(stream)._exported;
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static int GetNext(Functions* stream, CArrowArray* block)
    {
        // One that is released says that there are no more.
        *block = default;
        var self = At(stream);
        try
        {
            if (self._blocks.TryTake(out var next, Timeout.Infinite)) *block = next;
            // The blocks before it were taken first.
            else if (self.Failure is not null) ExceptionDispatchInfo.Throw(self.Failure);
            return 0;
        }
        catch (Exception e)
        {
            // No exception may cross into native code.
            self.Failure ??= e;
            self._error.AsSpan().Clear();
            Encoding.UTF8.GetEncoder().Convert(e.Message, self._error.AsSpan(..^1), flush: false, out _, out _, out _);
            return Failed;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static byte* GetLastError(Functions* stream) => (byte*)At(stream)._pinnedError.AddrOfPinnedObject();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Release(Functions* stream)
    {
        // It is freed where it was made.
    }

    static BlockStream At(Functions* stream) => (BlockStream)GCHandle.FromIntPtr(stream->Self).Target!;

    static DuckDBState Scan(DuckDBNativeConnection connection, string name, Functions* stream)
    {
        var isHeld = false;
        try
        {
            connection.DangerousAddRef(ref isHeld);
            fixed (byte* utf8 = Encoding.UTF8.GetBytes(name + '\0')) return ((delegate* unmanaged[Cdecl]<nint, byte*, Functions*, DuckDBState>)s_scan)(connection.DangerousGetHandle(), utf8, stream);
        }
        finally
        {
            if (isHeld) connection.DangerousRelease();
        }
    }

    /// <summary>A block as C sees it. Whoever holds it last gives it back.</summary>
    static CArrowArray Lent(RecordBatch block)
    {
        CArrowArray lent = default;
        CArrowArrayExporter.ExportRecordBatch(block, &lent);
        return lent;
    }

    /// <summary>Gives the memory of a block back that nobody took.</summary>
    static void GiveBack(CArrowArray block)
    {
        var held = CArrowArray.Create();
        *held = block;
        CArrowArray.Free(held);
    }

    /// <summary>The stream as C sees it.</summary>
    [StructLayout(LayoutKind.Sequential)]
    struct Functions
    {
        public delegate* unmanaged[Cdecl]<Functions*, CArrowSchema*, int> GetSchema;
        public delegate* unmanaged[Cdecl]<Functions*, CArrowArray*, int> GetNext;
        public delegate* unmanaged[Cdecl]<Functions*, byte*> GetLastError;
        public delegate* unmanaged[Cdecl]<Functions*, void> Release;
        public nint Self;
    }
}
