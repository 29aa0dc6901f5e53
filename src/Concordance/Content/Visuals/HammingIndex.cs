using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace Concordance.Content;

/// <summary>Finds the hashes within some bits of another without looking at all: exact.</summary>
/// <remarks>
/// Multi-index hashing: M. Norouzi, A. Punjani and D. J. Fleet, "Fast search in Hamming space with multi-index hashing", CVPR 2012, 3108-3115. The hashes are filed by each of their 16 words of 16 bits, and looked up by the words that
/// are near. How near is told by the pigeonhole principle in the general form of J. Qin et al., "GPH: Similarity search in Hamming space", ICDE 2018, 29-40: hashes that differ in up to r bits differ in at most t bits of one word or
/// another if the words' t + 1 sum to r + 1. The greater ones go to the words that tell hashes apart best. Where there are so few hashes that it is faster, all are looked at. Equal hashes should be given once: many of one word make one
/// long list.
/// </remarks>
public sealed class HammingIndex
{
    /// <summary>Greatest radius: beyond, words would have to be looked up that differ in three bits.</summary>
    public const int MostRadius = 47;

    const int Words = 16, Values = 1 << 16;

    // Hashes that are compared one after the other in the time in which one word is looked up: measured.
    const int ComparedALookup = 4;

    // Places of a short list; room for those of one word.
    const int AtOnce = 4, LeastRoom = 1024;

    // Words of up to none, one and two bits.
    static readonly int[][] s_masks = [.. Enumerable.Range(0, MostRadius / Words + 1).Select(bits => Enumerable.Range(0, Values).Where(v => BitOperations.PopCount((uint)v) <= bits).ToArray())];

    readonly PdqHash[] _hashes;

    // By word: where each value's list begins, and the lists.
    readonly int[][] _starts = new int[Words][], _lists = new int[Words][];

    // The words from that in whose values the hashes are spread most evenly.
    readonly int[] _words;

    /// <summary>Files hashes.</summary>
    /// <param name="hashes">The hashes, by their place in this list; best each once.</param>
    public HammingIndex(IReadOnlyList<PdqHash> hashes)
    {
        _hashes = [.. hashes];
        var crowding = new double[Words];
        Parallel.For(0, Words, word =>
        {
            var starts = new int[Values + 1];
            foreach (ref readonly var hash in _hashes.AsSpan()) starts[hash.Word(word) + 1]++;
            foreach (double count in starts) crowding[word] += count * count;
            for (var value = 0; value < Values; value++) starts[value + 1] += starts[value];
            var next = starts[..^1];
            var lists = new int[_hashes.Length + AtOnce];
            for (var place = 0; place < _hashes.Length; place++) lists[next[_hashes[place].Word(word)]++] = place;
            (_starts[word], _lists[word]) = (starts, lists);
        });
        _words = [.. Enumerable.Range(0, Words).OrderBy(word => crowding[word]).ThenBy(word => word)];
    }

    /// <summary>The places of the hashes within a radius, each once, in ascending order.</summary>
    /// <param name="hash">The hash that they are near to; it is among them itself if it was filed.</param>
    /// <param name="radius">Most bits that differ, 0 to <see cref="MostRadius"/>.</param>
    /// <exception cref="InputException">The radius is greater.</exception>
    public IReadOnlyList<int> Near(PdqHash hash, int radius)
    {
        if (radius is < 0 or > MostRadius) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"A radius of {radius} bits can't be searched."), string.Create(CultureInfo.InvariantCulture, $"Give one from 0 to {MostRadius}."));
        List<int> near = [];
        if (_hashes.Length <= ComparedALookup * Enumerable.Range(0, Words).Sum(rank => Bits(rank, radius) is var bits and >= 0 ? s_masks[bits].Length : 0)) Scan(hash, radius, near);
        else Look(hash, radius, near);
        near.Sort();
        return near;
    }

    // In how many bits the word of a rank may differ; below 0 where it need not be looked up.
    static int Bits(int rank, int radius) => (radius + 1) / Words - 1 + (rank < (radius + 1) % Words ? 1 : 0);

    void Scan(in PdqHash hash, int radius, List<int> near)
    {
        for (var place = 0; place < _hashes.Length; place++)
            if (PdqHash.Distance(_hashes[place], hash) <= radius) near.Add(place);
    }

    // First which, then how near: the processor fetches hashes from all over memory at once, and does not have to guess how long each of a thousand short lists is.
    void Look(in PdqHash hash, int radius, List<int> near)
    {
        var found = ArrayPool<int>.Shared.Rent(LeastRoom);
        for (var rank = 0; rank < Words && Bits(rank, radius) is var bits and >= 0; rank++)
        {
            var count = Gather(_words[rank], hash.Word(_words[rank]), s_masks[bits], ref found);
            foreach (var place in found.AsSpan(0, count))
                if (PdqHash.Distance(_hashes[place], hash) <= radius && IsFirst(_hashes[place], hash, rank, radius)) near.Add(place);
        }
        ArrayPool<int>.Shared.Return(found);
    }

    /// <summary>The places that are filed under any of some words; gives how many there are.</summary>
    int Gather(int word, int value, int[] masks, ref int[] found)
    {
        var (starts, lists, count) = (_starts[word], _lists[word], 0);
        foreach (var mask in masks)
        {
            var (start, length) = (starts[value ^ mask], starts[(value ^ mask) + 1] - starts[value ^ mask]);
            if (found.Length < count + length + AtOnce) Grow(ref found, count, count + length + AtOnce);
            // Short lists in one piece, with what lies behind them, which the next then writes over.
            if (length <= AtOnce) lists.AsSpan(start, AtOnce).CopyTo(found.AsSpan(count, AtOnce));
            else lists.AsSpan(start, length).CopyTo(found.AsSpan(count));
            count += length;
        }
        return count;
    }

    static void Grow(ref int[] found, int count, int least)
    {
        var larger = ArrayPool<int>.Shared.Rent(Math.Max(least, 2 * found.Length));
        found.AsSpan(0, count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(found);
        found = larger;
    }

    // One that is near in several words is taken where it is first found.
    bool IsFirst(in PdqHash a, in PdqHash b, int rank, int radius)
    {
        for (var before = 0; before < rank; before++)
            if (BitOperations.PopCount((uint)(a.Word(_words[before]) ^ b.Word(_words[before]))) <= Bits(before, radius)) return false;
        return true;
    }
}
