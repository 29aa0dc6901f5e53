using System.Numerics;
using System.Runtime.InteropServices;

namespace Concordance.Content;

/// <summary>The pieces that texts choose, by text, and how often each is chosen.</summary>
/// <remarks>Counts tell which pieces are worth looking up: what one text chooses leads to no other, and what thousands choose leads to too many. They go up to 255, and now and then are too high, since pieces share places and texts repeat themselves.</remarks>
sealed class ChosenPieces
{
    const int BlockSize = 1 << 13, MostBits = 30, Most = byte.MaxValue, MostKept = 256;

    readonly (uint[] Pieces, int[] Ends)[] _blocks;
    readonly byte[] _counts;
    readonly int _shift;

    internal ChosenPieces(DistinctTexts texts, CopyOptions options, CancellationToken cancel)
    {
        _blocks = new (uint[], int[])[(texts.Count + BlockSize - 1) / BlockSize];
        Parallel.For(0, _blocks.Length, new() { CancellationToken = cancel }, () => (Pieces: new TextPieces(options), Chosen: new List<uint>()), (b, _, own) =>
        {
            own.Chosen.Clear();
            var ends = new int[Math.Min(BlockSize, texts.Count - b * BlockSize)];
            for (var i = 0; i < ends.Length; i++)
            {
                Add(own.Pieces.Winnowed(texts[b * BlockSize + i]), own.Chosen);
                ends[i] = own.Chosen.Count;
            }
            _blocks[b] = ([.. own.Chosen], ends);
            return own;
        }, _ => { });
        var bits = Math.Clamp(BitOperations.Log2((ulong)_blocks.Sum(b => (long)b.Pieces.Length) + 1) + 2, 16, MostBits);
        (_counts, _shift) = (new byte[1 << bits], 32 - bits);
        // Each worker goes over all pieces and counts what falls into its own range, so that nothing is written twice at once and the counts are the same for any number of workers.
        var workers = Environment.ProcessorCount;
        Parallel.For(0, workers, new() { CancellationToken = cancel }, w =>
        {
            var (from, size) = ((uint)(((long)w << bits) / workers), (uint)(((long)(w + 1) << bits) / workers - ((long)w << bits) / workers));
            foreach (var (pieces, _) in _blocks)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var piece in pieces)
                {
                    var place = piece >> _shift;
                    if (place - from < size && _counts[place] < Most) _counts[place]++;
                }
            }
        });
    }

    /// <summary>The pieces of a text; one that it chooses at two places comes twice.</summary>
    internal ReadOnlySpan<uint> this[int text]
    {
        get
        {
            var (pieces, ends) = _blocks[text / BlockSize];
            var i = text % BlockSize;
            return pieces.AsSpan((i == 0 ? 0 : ends[i - 1])..ends[i]);
        }
    }

    /// <summary>How often a piece is chosen.</summary>
    internal int CountOf(uint piece) => _counts[piece >> _shift];

    /// <summary>The pieces of the texts that have more of them than are kept, ascending; null for all others.</summary>
    internal uint[]?[] OfLongTexts()
    {
        var all = new uint[]?[_blocks.Sum(b => b.Ends.Length)];
        for (var i = 0; i < all.Length; i++) if (this[i].Length == MostKept) all[i] = this[i].ToArray();
        return all;
    }

    /// <summary>Whether two long texts share so few pieces that they are no near-copies: fewer than 1 in 16, where near-copies of changed words share 1 in 4 and more.</summary>
    internal static bool ShareTooFew(uint[] a, uint[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return shared < MostKept / 16;
    }

    // Of many the least are kept: of two texts the same ones, as far as they share them (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997).
    static void Add(Span<ulong> pieces, List<uint> chosen)
    {
        var from = chosen.Count;
        foreach (var piece in pieces) chosen.Add((uint)piece);
        if (pieces.Length < MostKept) return;
        CollectionsMarshal.AsSpan(chosen)[from..].Sort();
        CollectionsMarshal.SetCount(chosen, from + MostKept);
    }
}
