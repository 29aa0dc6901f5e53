using System.Text;
using DuckDB.NET.Native;

namespace Concordance.Duck;

/// <summary>Writes one column of a block of rows straight into DuckDB's memory: strings as UTF-8 without a copy of their own.</summary>
/// <remarks>Rows must be written in order, each once.</remarks>
/// <param name="vector">DuckDB's vector.</param>
sealed unsafe class VectorWriter(nint vector)
{
    readonly void* _data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
    byte[] _bytes = new byte[512];
    ulong* _validity;
    ulong _listed;

    /// <summary>Writes a text, or null.</summary>
    public void Text(ulong row, string? text)
    {
        if (text is null) Null(row);
        else Assign(vector, row, text);
    }

    /// <summary>Writes a whole number of 64 bits, or null.</summary>
    public void Number(ulong row, long? number)
    {
        if (number is { } known) ((long*)_data)[row] = known;
        else Null(row);
    }

    /// <summary>Writes a whole number of 32 bits.</summary>
    public void Number(ulong row, int number) => ((int*)_data)[row] = number;

    /// <summary>Writes a truth value.</summary>
    public void Flag(ulong row, bool flag) => ((byte*)_data)[row] = flag ? (byte)1 : (byte)0;

    /// <summary>Writes a time in UTC, in microseconds, or null.</summary>
    public void Time(ulong row, DateTime? time)
    {
        if (time is { } known) ((long*)_data)[row] = (known.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
        else Null(row);
    }

    /// <summary>Writes a list of texts.</summary>
    public void List(ulong row, IReadOnlyList<string> texts)
    {
        // An entry of a list vector is where its items begin and how many they are.
        var entry = (ulong*)_data + 2 * row;
        (entry[0], entry[1]) = (_listed, (ulong)texts.Count);
        if (texts.Count == 0) return;
        Check(NativeMethods.Vectors.DuckDBListVectorReserve(vector, _listed + (ulong)texts.Count));
        // Reserving may move the items.
        var items = NativeMethods.Vectors.DuckDBListVectorGetChild(vector);
        for (var i = 0; i < texts.Count; i++) Assign(items, _listed++, texts[i]);
        Check(NativeMethods.Vectors.DuckDBListVectorSetSize(vector, _listed));
    }

    void Assign(nint target, ulong row, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _bytes.Length) _bytes = new byte[most];
        // .NET's encoder gives valid UTF-8, whatever the text holds: DuckDB need not check it again.
        var length = Encoding.UTF8.GetBytes(text, _bytes);
        fixed (byte* start = _bytes) NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(target, row, start, length);
    }

    void Null(ulong row)
    {
        if (_validity is null)
        {
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
            _validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        }
        _validity[row / 64] &= ~(1UL << (int)(row % 64));
    }

    static void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success) throw new InvalidOperationException("DuckDB has no room for a list.");
    }
}
