using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Concordance.Coordination;

/// <summary>Numbers names in the order in which they first come.</summary>
internal sealed class NameIndex
{
    // Names chosen to collide would make every look-up long; nobody can choose them for a seed that is drawn anew.
    static readonly ulong s_seed = (ulong)Random.Shared.NextInt64();

    const int LeastBits = 12;

    // Number + 1 and the upper half of the hash beside it, so that most look-ups read one line of memory; 0 is empty. A name's first place is given by the uppermost bits, which
    // are there also when the places become twice as many.
    ulong[] _slots = new ulong[1 << LeastBits];
    int _shift = 64 - LeastBits;

    /// <summary>The names.</summary>
    internal NameTable Names { get; } = new();

    /// <summary>A name's hash.</summary>
    internal static ulong Hash(ReadOnlySpan<byte> name)
    {
        const ulong first = 0x9E3779B97F4A7C15, second = 0xC2B2AE3D27D4EB4F;
        var hash = s_seed ^ (ulong)name.Length * first;
        ref var start = ref MemoryMarshal.GetReference(name);
        var i = 0;
        for (; i + 8 <= name.Length; i += 8) hash = Mix(hash ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, i)), second);
        ulong rest = 0;
        for (var shift = 0; i < name.Length; i++, shift += 8) rest |= (ulong)Unsafe.Add(ref start, i) << shift;
        return Mix(hash ^ rest, first);

        static ulong Mix(ulong a, ulong b)
        {
            var high = Math.BigMul(a, b, out var low);
            return high ^ low;
        }
    }

    /// <summary>Asks the processor for the memory that a look-up will look at first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(ulong hash) => Memory.Prefetch(in _slots[(int)(hash >> _shift)]);

    /// <summary>Asks, once that memory is there, for the memory that says where the name lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PrefetchPlace(ulong hash)
    {
        if (_slots[(int)(hash >> _shift)] is not 0 and var entry) Names.PrefetchPlace((int)(uint)entry - 1);
    }

    /// <summary>Asks, once that memory is there too, for the memory of the name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PrefetchName(ulong hash)
    {
        if (_slots[(int)(hash >> _shift)] is not 0 and var entry) Names.PrefetchName((int)(uint)entry - 1);
    }

    /// <summary>The number of a name.</summary>
    internal int Add(ReadOnlySpan<byte> name, ulong hash)
    {
        var mask = _slots.Length - 1;
        var tag = hash & 0xFFFF_FFFF_0000_0000;
        for (var slot = (int)(hash >> _shift); ; slot = slot + 1 & mask)
        {
            var entry = _slots[slot];
            if (entry == 0)
            {
                var number = Names.Count;
                Names.Add(name);
                _slots[slot] = tag | (uint)(number + 1);
                // Two in three places: more would make the look-up of a new name long.
                if (3L * Names.Count > 2L * _slots.Length) Grow();
                return number;
            }
            if ((entry & 0xFFFF_FFFF_0000_0000) == tag && Names.Utf8((int)(uint)entry - 1).SequenceEqual(name)) return (int)(uint)entry - 1;
        }
    }

    /// <summary>The number of a name.</summary>
    internal int Add(ReadOnlySpan<byte> name) => Add(name, Hash(name));

    void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 2];
        _shift--;
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry == 0) continue;
            var slot = (int)(entry >> _shift);
            while (_slots[slot] != 0) slot = slot + 1 & mask;
            _slots[slot] = entry;
        }
    }
}
