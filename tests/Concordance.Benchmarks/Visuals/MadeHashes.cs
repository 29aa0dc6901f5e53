using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Visuals;

/// <summary>Hashes of pictures: half by themselves, half in groups of 25 that differ from a common one in up to 24 of 256 bits, so that some pairs of a group are within the radius and some are beyond.</summary>
static class MadeHashes
{
    const int GroupSize = 25, MostFlips = 24;

    public static PdqHash[] Make(int rows, ulong seed)
    {
        var state = seed;
        var hashes = new PdqHash[rows];
        PdqHash centre = default;
        for (var i = 0; i < rows; i++)
        {
            if (i >= rows / 2 || i % GroupSize == 0) centre = Drawn(ref state);
            hashes[i] = i < rows / 2 ? Near(centre, ref state) : centre;
        }
        return hashes;
    }

    static PdqHash Drawn(ref ulong state) => new(SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state));

    static PdqHash Near(PdqHash centre, ref ulong state)
    {
        Span<ulong> words = [centre.W0, centre.W1, centre.W2, centre.W3];
        for (var flips = SplitMix64.Next(ref state) % (MostFlips + 1); flips > 0; flips--)
        {
            var bit = (int)(SplitMix64.Next(ref state) % PdqHash.Bits);
            words[bit / 64] ^= 1UL << (bit % 64);
        }
        return new(words[0], words[1], words[2], words[3]);
    }
}
