using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Concordance.Coordination;

/// <summary>Names by number, kept as UTF-8 one behind the other: a table of ten million shares has too many for a string each, or for a place and a length each.</summary>
/// <remarks>The order of names is that of their bytes, which is that of their code points, whatever the machine's culture.</remarks>
public sealed class NameTable
{
    /// <summary>Names that lie in one array, as a power of two: few enough for the array to have room for long ones.</summary>
    const int GroupBits = 13, GroupNames = 1 << GroupBits;

    /// <summary>Names that are numbered one after the other.</summary>
    /// <param name="Bytes">Their bytes; those of the last group have room for more.</param>
    /// <param name="Ends">Where each name ends; the next one begins there.</param>
    readonly record struct Group(byte[] Bytes, int[] Ends);

    readonly List<Group> _groups = [];
    // Bytes of the group that is filled; a full one gets as many as it needs, and leaves these to the next.
    byte[] _open = new byte[256];
    int _used;

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>A name's bytes, in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)Count);
        var (group, place) = (CollectionsMarshal.AsSpan(_groups)[number >> GroupBits], number & (GroupNames - 1));
        var start = place == 0 ? 0 : group.Ends[place - 1];
        return group.Bytes.AsSpan(start, group.Ends[place] - start);
    }

    /// <summary>A name. Bytes that are no UTF-8 show as U+FFFD.</summary>
    public string this[int number] => Encoding.UTF8.GetString(Utf8(number));

    /// <summary>Compares two names by their bytes.</summary>
    public int Compare(int one, int other) => Utf8(one).SequenceCompareTo(Utf8(other));

    /// <summary>For every number the place of its name in order, from 0.</summary>
    public int[] Ranks()
    {
        // Eight bytes behind what all names begin with tell most names apart, and are compared at once.
        var start = CommonStart();
        var ranks = new int[Count];
        using NativeArray<ulong> keys = new(Count), otherKeys = new(Count);
        using NativeArray<int> order = new(Count), otherOrder = new(Count);
        for (var i = 0; i < Count; i++) (keys.Span[i], order.Span[i]) = (Key(Utf8(i)[start..]), i);
        var isSwapped = RadixSort.Sort(keys.Span, order.Span, otherKeys.Span, otherOrder.Span);
        var sorted = isSwapped ? otherKeys.Span : keys.Span;
        var numbers = isSwapped ? otherOrder.Span : order.Span;
        for (int i = 0, end; i < Count; i = end)
        {
            for (end = i + 1; end < Count && sorted[end] == sorted[i];) end++;
            if (end - i > 1) numbers[i..end].Sort(Compare);
        }
        for (var i = 0; i < Count; i++) ranks[numbers[i]] = i;
        return ranks;

        static ulong Key(ReadOnlySpan<byte> name)
        {
            Span<byte> eight = stackalloc byte[8];
            name[..Math.Min(8, name.Length)].CopyTo(eight);
            eight[Math.Min(8, name.Length)..].Clear();
            return BinaryPrimitives.ReadUInt64BigEndian(eight);
        }
    }

    int CommonStart()
    {
        if (Count == 0) return 0;
        var common = Utf8(0).Length;
        for (var i = 1; i < Count && common > 0; i++) common = Utf8(0)[..common].CommonPrefixLength(Utf8(i));
        return common;
    }

    /// <summary>Adds a name; its number is the count before.</summary>
    /// <exception cref="InputException">Names are so long that some thousands of them have more than two gigabytes.</exception>
    internal void Add(ReadOnlySpan<byte> name)
    {
        var place = Count & (GroupNames - 1);
        if (place == 0)
        {
            CloseLast();
            _groups.Add(new(_open, new int[Count == 0 ? 16 : GroupNames]));
        }
        var groups = CollectionsMarshal.AsSpan(_groups);
        ref var last = ref groups[^1];
        if (name.Length > _open.Length - _used) last = last with { Bytes = Larger(name.Length) };
        if (place == last.Ends.Length) last = last with { Ends = Resized(last.Ends, Math.Min(GroupNames, 4 * place)) };
        name.CopyTo(_open.AsSpan(_used));
        last.Ends[place] = _used += name.Length;
        Count++;
    }

    /// <summary>Asks the processor for the memory that says where a name lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PrefetchPlace(int number) => Memory.Prefetch(in CollectionsMarshal.AsSpan(_groups)[number >> GroupBits].Ends[number & (GroupNames - 1)]);

    /// <summary>Asks the processor for the memory of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PrefetchName(int number) => Memory.Prefetch(in MemoryMarshal.GetReference(Utf8(number)));

    void CloseLast()
    {
        if (Count > 0) _groups[^1] = _groups[^1] with { Bytes = _open.AsSpan(0, _used).ToArray() };
        _used = 0;
    }

    byte[] Larger(int more)
    {
        var need = (long)_used + more;
        if (need > Array.MaxLength) throw new InputException(FormattableString.Invariant($"{GroupNames} names of the table have more than {Array.MaxLength} bytes."), "Give shorter ids, or their hashes.");
        Array.Resize(ref _open, (int)Math.Min(Array.MaxLength, Math.Max(need, 2L * _open.Length)));
        return _open;
    }

    static int[] Resized(int[] ends, int size)
    {
        Array.Resize(ref ends, size);
        return ends;
    }
}
