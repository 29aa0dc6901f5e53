using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Concordance.Coordination;

/// <summary>Numbers names in the order in which they first come.</summary>
internal sealed class NameIndex
{
    // Names chosen to collide would make every look-up long; nobody can choose them for a seed that is drawn anew.
    static readonly ulong s_seed = (ulong)Random.Shared.NextInt64();

    // Number + 1 and the upper half of the hash beside it, so that most look-ups read one line of memory; 0 is empty.
    ulong[] _slots = new ulong[1 << 12];
    byte[] _own = [];
    int _ownPage = -1, _ownUsed;

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

    /// <summary>Asks the processor for the memory that a look-up will look at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe void Prefetch(ulong hash)
    {
        if (!Sse.IsSupported) return;
        fixed (ulong* slot = &_slots[(int)(hash & (ulong)(_slots.Length - 1))]) Sse.Prefetch0(slot);
    }

    /// <summary>The number of a name.</summary>
    internal int Add(ReadOnlySpan<byte> name, ulong hash)
    {
        var mask = _slots.Length - 1;
        var tag = hash & 0xFFFF_FFFF_0000_0000;
        for (var slot = (int)hash & mask; ; slot = slot + 1 & mask)
        {
            var entry = _slots[slot];
            if (entry == 0)
            {
                var number = Names.Count;
                Keep(name);
                _slots[slot] = tag | (uint)(number + 1);
                if (2 * Names.Count > _slots.Length) Grow();
                return number;
            }
            if ((entry & 0xFFFF_FFFF_0000_0000) == tag && Names.Utf8((int)(uint)entry - 1).SequenceEqual(name)) return (int)(uint)entry - 1;
        }
    }

    /// <summary>The number of a name.</summary>
    internal int Add(ReadOnlySpan<byte> name) => Add(name, Hash(name));

    void Keep(ReadOnlySpan<byte> name)
    {
        const int page = 1 << 20;
        if (_ownPage < 0 || _own.Length - _ownUsed < name.Length)
        {
            _own = new byte[Math.Max(page, name.Length)];
            _ownPage = Names.AddPage(_own);
            _ownUsed = 0;
        }
        name.CopyTo(_own.AsSpan(_ownUsed));
        Names.Add(_ownPage, _ownUsed, name.Length);
        _ownUsed += name.Length;
    }

    void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 4];
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry == 0) continue;
            var slot = (int)Hash(Names.Utf8((int)(uint)entry - 1)) & mask;
            while (_slots[slot] != 0) slot = slot + 1 & mask;
            _slots[slot] = entry;
        }
    }
}
