using System.Buffers;
using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using Apache.Arrow;

namespace Concordance.Duck;

/// <summary>Memory outside .NET's own that grows while a column is written, is then lent to the database, and is freed when that gives it back.</summary>
/// <remarks>Blocks of columns in .NET's own memory would be large objects that are pinned: the collector would have to clean up behind each of them.</remarks>
/// <param name="capacity">Bytes to begin with.</param>
sealed unsafe class NativeBuffer(int capacity) : MemoryManager<byte>
{
    /// <summary>Larger blocks are rare and are not kept; of the others so many of each size.</summary>
    const int MostKeptBytes = 4 << 20, MostKept = 128;

    /// <summary>Blocks that are kept, by the logarithm of their size: fresh memory costs a fault a page.</summary>
    static readonly ConcurrentBag<nint>[] s_free = [.. Enumerable.Range(0, 31).Select(_ => new ConcurrentBag<nint>())];

    byte* _bytes = Take(capacity);
    int _capacity = Rounded(capacity);

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>It as the database takes it; nothing can be written any more.</summary>
    public ArrowBuffer Lend()
    {
        if (Length > 0) return new(Memory[..Length]);
        // What is empty is not lent, and would not be given back.
        Dispose(true);
        return ArrowBuffer.Empty;
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    /// <summary>Adds whole numbers of 32 or 64 bits, all zero.</summary>
    /// <returns>Where they lie, to be written; valid until more is added.</returns>
    public Span<T> Numbers<T>(int count) where T : unmanaged
    {
        var room = Room(count * sizeof(T));
        room.Clear();
        return MemoryMarshal.Cast<byte, T>(room);
    }

    /// <summary>Adds bits, all one or all zero.</summary>
    public void Fill(int bits, bool value) => Room((bits + 7) / 8).Fill(value ? byte.MaxValue : (byte)0);

    /// <summary>Turns a bit over.</summary>
    public void Flip(int bit) => _bytes[bit / 8] ^= (byte)(1 << (bit % 8));

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_bytes, _capacity);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_bytes + elementIndex, pinnable: this);

    /// <summary>Frees it: it is lent once.</summary>
    public override void Unpin() => Dispose(true);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_bytes is not null) Give(_bytes, _capacity);
        _bytes = null;
        _capacity = 0;
    }

    static int Rounded(int bytes) => checked((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(bytes, 1)));

    static byte* Take(int bytes) => s_free[BitOperations.Log2((uint)Rounded(bytes))].TryTake(out var block) ? (byte*)block : (byte*)NativeMemory.Alloc((nuint)Rounded(bytes));

    static void Give(byte* block, int bytes)
    {
        var free = s_free[BitOperations.Log2((uint)bytes)];
        if (bytes <= MostKeptBytes && free.Count < MostKept) free.Add((nint)block);
        else NativeMemory.Free(block);
    }

    Span<byte> Room(int bytes)
    {
        if (bytes > _capacity - Length)
        {
            var before = _bytes;
            var capacity = _capacity;
            _capacity = Rounded(checked(Length + bytes));
            _bytes = Take(_capacity);
            new Span<byte>(before, Length).CopyTo(new(_bytes, _capacity));
            Give(before, capacity);
        }
        var room = new Span<byte>(_bytes + Length, bytes);
        Length += bytes;
        return room;
    }
}
