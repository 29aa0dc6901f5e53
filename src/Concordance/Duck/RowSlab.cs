using System.Collections.Concurrent;

namespace Concordance.Duck;

/// <summary>Memory for the packed rows of one thread, used again when all of them are released.</summary>
sealed class RowSlab
{
    const int Size = 1 << 17;

    /// <summary>Slabs that are kept for use: what some threads fill while others empty.</summary>
    const int MostKept = 256;

    static readonly ConcurrentBag<RowSlab> s_free = [];

    // The writer's own hold, and one for each row.
    int _holds = 1;

    RowSlab(int size) => Bytes = GC.AllocateUninitializedArray<byte>(size);

    /// <summary>The memory.</summary>
    public byte[] Bytes { get; }

    /// <summary>A slab with room for so many bytes at least.</summary>
    public static RowSlab Take(int least)
    {
        if (least > Size || !s_free.TryTake(out var slab)) return new(Math.Max(least, Size));
        slab._holds = 1;
        return slab;
    }

    /// <summary>Holds it for one more row.</summary>
    public void Hold() => Interlocked.Increment(ref _holds);

    /// <summary>Gives up one hold.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holds) == 0 && Bytes.Length == Size && s_free.Count < MostKept) s_free.Add(this);
    }
}
