using System.Globalization;
using System.Numerics;

namespace Concordance.Content;

/// <summary>Finds the hashes within some bits of another without looking at all: exact.</summary>
/// <remarks>
/// Multi-index hashing: M. Norouzi, A. Punjani and D. J. Fleet, "Fast search in Hamming space with multi-index hashing", CVPR 2012, 3108-3115. Hashes that differ in up to r of 256 bits differ in at most r / 16 bits of
/// at least one of their 16 words of 16 bits; so the hashes are filed by each of their words, and looked up by the words that are near. Equal hashes should be given once: many of one word make one long list.
/// </remarks>
public sealed class HammingIndex
{
    /// <summary>Greatest radius: beyond, words would have to be looked up that differ in three bits.</summary>
    public const int MostRadius = 47;

    const int Words = 16, Values = 1 << 16;

    // Words of up to none, one and two bits.
    static readonly int[][] s_masks = [.. Enumerable.Range(0, MostRadius / Words + 1).Select(bits => Enumerable.Range(0, Values).Where(v => BitOperations.PopCount((uint)v) <= bits).ToArray())];

    readonly IReadOnlyList<PdqHash> _hashes;

    // By word: where each value's list begins, and the lists.
    readonly int[][] _starts = new int[Words][], _lists = new int[Words][];

    /// <summary>Files hashes.</summary>
    /// <param name="hashes">The hashes, by their place in this list; best each once.</param>
    public HammingIndex(IReadOnlyList<PdqHash> hashes)
    {
        _hashes = hashes;
        Parallel.For(0, Words, word =>
        {
            var starts = new int[Values + 1];
            foreach (var hash in hashes) starts[hash.Word(word) + 1]++;
            for (var value = 0; value < Values; value++) starts[value + 1] += starts[value];
            var next = starts[..^1];
            var lists = new int[hashes.Count];
            for (var place = 0; place < hashes.Count; place++) lists[next[hashes[place].Word(word)]++] = place;
            (_starts[word], _lists[word]) = (starts, lists);
        });
    }

    /// <summary>The places of the hashes within a radius, each once, in ascending order.</summary>
    /// <param name="hash">The hash that they are near to; it is among them itself if it was filed.</param>
    /// <param name="radius">Most bits that differ, 0 to <see cref="MostRadius"/>.</param>
    /// <exception cref="InputException">The radius is greater.</exception>
    public IReadOnlyList<int> Near(PdqHash hash, int radius)
    {
        if (radius is < 0 or > MostRadius) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"A radius of {radius} bits can't be searched."), string.Create(CultureInfo.InvariantCulture, $"Give one from 0 to {MostRadius}."));
        List<int> near = [];
        for (var word = 0; word < Words; word++)
        {
            foreach (var mask in s_masks[radius / Words]) Look(hash.Word(word) ^ mask);

            void Look(int value)
            {
                foreach (var place in _lists[word].AsSpan(_starts[word][value].._starts[word][value + 1]))
                    if (PdqHash.Distance(_hashes[place], hash) <= radius && IsFirst(_hashes[place], hash, word, radius)) near.Add(place);
            }
        }
        near.Sort();
        return near;
    }

    // One that is near in several words is taken where it is first found.
    static bool IsFirst(in PdqHash a, in PdqHash b, int word, int radius)
    {
        var most = radius / Words;
        for (var before = 0; before < word; before++)
            if (BitOperations.PopCount((uint)(a.Word(before) ^ b.Word(before))) <= most) return false;
        return true;
    }
}
