using System.Numerics;
using System.Runtime.InteropServices;

namespace Concordance.Content;

/// <summary>The normalised letters of many texts, side by side in memory.</summary>
sealed class Letters
{
    const int BlockBits = 13, BlockSize = 1 << BlockBits;

    readonly record struct Block(char[] Chars, int[] Ends, ulong[] Hashes);

    readonly Block[] _blocks;

    /// <summary>Normalises the texts; those that are too short become empty.</summary>
    internal Letters(IReadOnlyList<string> texts, CopyOptions options, CancellationToken cancel)
    {
        Count = texts.Count;
        _blocks = new Block[(Count + BlockSize - 1) >> BlockBits];
        Parallel.For(0, _blocks.Length, new() { CancellationToken = cancel }, () => new List<char>(), (b, _, kept) =>
        {
            kept.Clear();
            var ends = new int[Math.Min(BlockSize, Count - (b << BlockBits))];
            var hashes = new ulong[ends.Length];
            for (var i = 0; i < ends.Length; i++)
            {
                var start = kept.Count;
                TextFingerprint.AddLetters(texts[(b << BlockBits) + i] ?? "", kept);
                var whole = CollectionsMarshal.AsSpan(kept)[start..];
                var length = Math.Min(whole.Length, options.LongestLength);
                if (Weight(whole[..length]) < options.LeastLength) length = 0;
                // Two texts of one beginning are not the same text, but near-copies of similarity 1.
                hashes[i] = Hash(whole[..length]);
                CollectionsMarshal.SetCount(kept, start + length);
                ends[i] = kept.Count;
            }
            _blocks[b] = new([.. kept], ends, hashes);
            return kept;
        }, _ => { });
    }

    /// <summary>How many texts there are.</summary>
    internal int Count { get; }

    /// <summary>The letters of a text; empty where it is too short.</summary>
    internal ReadOnlySpan<char> this[int text] => At(PlaceOf(text));

    /// <summary>Where the letters of a text lie.</summary>
    internal readonly record struct Place(int Block, int Start, int Length);

    /// <summary>Where the letters of a text lie.</summary>
    internal Place PlaceOf(int text)
    {
        var block = text >> BlockBits;
        var (ends, i) = (_blocks[block].Ends, text & (BlockSize - 1));
        var start = i == 0 ? 0 : ends[i - 1];
        return new(block, start, ends[i] - start);
    }

    /// <summary>The letters at a place.</summary>
    internal ReadOnlySpan<char> At(Place place) => _blocks[place.Block].Chars.AsSpan(place.Start, place.Length);

    /// <summary>A hash of the letters, the same on every machine.</summary>
    internal ulong HashOf(int text) => _blocks[text >> BlockBits].Hashes[text & (BlockSize - 1)];

    /// <summary>What a character counts: two for those that stand for a syllable or a word.</summary>
    internal static int Weight(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' ? 2 : 1;

    static int Weight(ReadOnlySpan<char> letters)
    {
        var sum = letters.Length;
        foreach (var c in letters) if (c >= '\u3040') sum += Weight(c) - 1;
        return sum;
    }

    static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = (ulong)letters.Length;
        foreach (var c in letters) hash = BitOperations.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 29);
        return (hash ^ hash >> 32) * 0xD6E8FEB86659FD93;
    }
}
