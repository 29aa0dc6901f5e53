using System.Numerics;

namespace Concordance.Content;

/// <summary>The difference hash of a picture, 64 bits: whether it is brighter on the right. Cheap, and easily fooled by a caption or a crop.</summary>
/// <remarks>Source: N. Krawetz, "Kind of like that" (The Hacker Factor Blog, 2013). The picture is brought to 9 by 8 by means over areas, so that it is the same on every machine.</remarks>
public static class DHash
{
    const int Rows = 8, Columns = 9;

    /// <summary>In how many bits two hashes differ, 0 to 64.</summary>
    public static int Distance(ulong a, ulong b) => BitOperations.PopCount(a ^ b);

    /// <summary>The hash of a picture; the first bit is that of the upper left.</summary>
    internal static ulong Of(LumaPicture picture)
    {
        var hash = 0UL;
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column + 1 < Columns; column++)
                hash = hash << 1 | (Mean(picture, row, column + 1) > Mean(picture, row, column) ? 1UL : 0);
        return hash;
    }

    static double Mean(LumaPicture picture, int row, int column)
    {
        var (left, right) = Range(picture.Width, column, Columns);
        var (top, bottom) = Range(picture.Height, row, Rows);
        var sum = 0.0;
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++)
                sum += picture.Luma[y * picture.Width + x];
        return sum / ((right - left) * (bottom - top));
    }

    static (int From, int To) Range(int length, int part, int parts)
    {
        var from = (int)((long)length * part / parts);
        return (from, Math.Max(from + 1, (int)((long)length * (part + 1) / parts)));
    }
}
