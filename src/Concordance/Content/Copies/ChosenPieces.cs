using System.Numerics;

namespace Concordance.Content;

/// <summary>The pieces that texts choose, by text, and how often each is chosen.</summary>
/// <remarks>Counts tell which pieces are worth looking up: what one text chooses leads to no other, and what thousands choose leads to too many. They go up to 255, and now and then are too high, since pieces share places and texts repeat themselves.</remarks>
sealed class ChosenPieces
{
    const int BlockSize = 1 << 13, MostBits = 30, Most = byte.MaxValue;

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
                foreach (var piece in own.Pieces.Winnowed(texts[b * BlockSize + i])) own.Chosen.Add((uint)piece);
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
}
