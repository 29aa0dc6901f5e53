using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using DuckDB.NET.Native;

namespace Concordance.Duck;

/// <summary>Writes one column of a block of packed rows straight into DuckDB's memory.</summary>
/// <param name="vector">DuckDB's vector.</param>
/// <param name="rows">The rows, as a <see cref="RowPacker"/> gives them.</param>
/// <param name="at">Where in each row the value of the column begins; moved behind it.</param>
sealed unsafe class VectorWriter(nint vector, IReadOnlyList<byte[]> rows, int[] at)
{
    /// <summary>DuckDB keeps texts up to this length within the 16 bytes of a value: their length and themselves, with zeros behind.</summary>
    const int ShortText = 12;

    readonly void* _data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
    ulong* _validity;

    /// <summary>Writes a column.</summary>
    public void Write(DuckDBType type, bool isList)
    {
        if (isList) Lists();
        else if (type == DuckDBType.Varchar) Texts();
        else if (type == DuckDBType.Boolean) Flags();
        else Numbers(isShort: type == DuckDBType.Integer);
    }

    void Texts()
    {
        for (var row = 0; row < rows.Count; row++)
            if (!Text(vector, _data, (ulong)row, rows[row], ref at[row])) Null(row);
    }

    void Numbers(bool isShort)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var packed = rows[row].AsSpan(at[row], RowPacker.NumberBytes);
            at[row] += RowPacker.NumberBytes;
            if (packed[0] == 0) Null(row);
            var number = BinaryPrimitives.ReadInt64LittleEndian(packed[1..]);
            if (isShort) ((int*)_data)[row] = (int)number;
            else ((long*)_data)[row] = number;
        }
    }

    void Flags()
    {
        for (var row = 0; row < rows.Count; row++) ((byte*)_data)[row] = rows[row][at[row]++];
    }

    void Lists()
    {
        var listed = 0UL;
        for (var row = 0; row < rows.Count; row++)
        {
            var count = Length(rows[row], ref at[row]);
            // An entry of a list vector is where its items begin and how many they are.
            var entry = (ulong*)_data + 2 * row;
            (entry[0], entry[1]) = (listed, (ulong)count);
            if (count == 0) continue;
            Check(NativeMethods.Vectors.DuckDBListVectorReserve(vector, listed + (ulong)count));
            // Reserving may move the items.
            var items = NativeMethods.Vectors.DuckDBListVectorGetChild(vector);
            var data = NativeMethods.Vectors.DuckDBVectorGetData(items);
            for (var i = 0; i < count; i++) Text(items, data, listed++, rows[row], ref at[row]);
            Check(NativeMethods.Vectors.DuckDBListVectorSetSize(vector, listed));
        }
    }

    /// <summary>Writes a text; false where there is none.</summary>
    static bool Text(nint target, void* data, ulong row, byte[] packed, ref int at)
    {
        var length = Length(packed, ref at);
        if (length < 0) return false;
        fixed (byte* text = packed)
        {
            // Packed texts are valid UTF-8: DuckDB need not check them again.
            if (length > ShortText) NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(target, row, text + at, length);
            else
            {
                var value = (byte*)data + 16 * row;
                ((ulong*)value)[0] = ((ulong*)value)[1] = 0;
                *(int*)value = length;
                Unsafe.CopyBlockUnaligned(value + sizeof(int), text + at, (uint)length);
            }
        }
        at += length;
        return true;
    }

    static int Length(byte[] packed, ref int at)
    {
        at += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(at - sizeof(int)));
    }

    void Null(int row)
    {
        if (_validity is null)
        {
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
            _validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        }
        _validity[row / 64] &= ~(1UL << (row % 64));
    }

    static void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success) throw new InvalidOperationException("DuckDB has no room for a list.");
    }
}
