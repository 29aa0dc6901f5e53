using System.Buffers.Binary;
using System.Text;

namespace Concordance.Coordination;

/// <summary>Names by number, kept as UTF-8 where they lie: a table of ten million shares has too many for a string each.</summary>
/// <remarks>The order of names is that of their bytes, which is that of their code points, whatever the machine's culture.</remarks>
public sealed class NameTable
{
    readonly List<byte[]> _pages = [];
    long[] _places = [];
    int[] _lengths = [];

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>A name's bytes, in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int number)
    {
        var place = _places[number];
        return _pages[(int)(place >> 32)].AsSpan((int)place, _lengths[number]);
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
        var (keys, order) = (new ulong[Count], new int[Count]);
        for (var i = 0; i < order.Length; i++) (keys[i], order[i]) = (Key(Utf8(i)[start..]), i);
        Array.Sort(keys, order);
        for (int i = 0, end; i < order.Length; i = end)
        {
            for (end = i + 1; end < order.Length && keys[end] == keys[i];) end++;
            if (end - i > 1) order.AsSpan(i, end - i).Sort(Compare);
        }
        var ranks = new int[Count];
        for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
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

    /// <summary>Takes a page of bytes that names will lie in.</summary>
    internal int AddPage(byte[] page)
    {
        _pages.Add(page);
        return _pages.Count - 1;
    }

    /// <summary>Adds a name that lies in a page; its number is the count before.</summary>
    internal void Add(int page, int start, int length)
    {
        if (Count == _places.Length) Grow(Math.Max(1024, 2 * Count));
        _places[Count] = (long)page << 32 | (uint)start;
        _lengths[Count++] = length;
    }

    /// <summary>Makes room for so many names.</summary>
    internal void Grow(int capacity)
    {
        if (capacity <= _places.Length) return;
        Array.Resize(ref _places, capacity);
        Array.Resize(ref _lengths, capacity);
    }
}
