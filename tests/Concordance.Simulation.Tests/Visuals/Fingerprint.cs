using System.Numerics;
using Concordance.Simulation.Visuals;
using StbImageSharp;

namespace Concordance.Simulation.Tests.Visuals;

/// <summary>A difference hash of 64 bits: is each cell of a grid of 9 by 8 brighter than its right neighbour?</summary>
static class Fingerprint
{
    const int Columns = 9;

    const int Rows = 8;

    public static ImageResult Decode(Picture picture) => ImageResult.FromMemory(picture.Content, ColorComponents.RedGreenBlue);

    public static ulong Of(Picture picture)
    {
        var image = Decode(picture);
        var sums = new long[Columns * Rows];
        var counts = new int[Columns * Rows];
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
            {
                var (cell, at) = (y * Rows / image.Height * Columns + x * Columns / image.Width, (y * image.Width + x) * 3);
                sums[cell] += 299 * image.Data[at] + 587 * image.Data[at + 1] + 114 * image.Data[at + 2];
                counts[cell]++;
            }
        var bits = 0UL;
        for (var cell = 0; cell < sums.Length; cell++)
            if (cell % Columns < Columns - 1)
                bits = bits << 1 | (sums[cell] * counts[cell + 1] > sums[cell + 1] * counts[cell] ? 1UL : 0);
        return bits;
    }

    /// <summary>Bits that differ, 0 to 64.</summary>
    public static int Distance(ulong one, ulong other) => BitOperations.PopCount(one ^ other);
}
