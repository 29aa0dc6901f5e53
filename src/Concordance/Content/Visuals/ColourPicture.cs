using Concordance.SideData;

namespace Concordance.Content;

/// <summary>A picture as colours, to be shown or changed; to be compared it is hashed (see <see cref="HashedPictures"/>).</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Rgba">Row by row red, green, blue and 255, a byte each; what was transparent lies on white.</param>
public sealed record ColourPicture(int Width, int Height, byte[] Rgba)
{
    /// <summary>Reads a picture within the bounds of the options, or says why it can't be: it is too large, damaged, animated, no picture.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="options">The bounds.</param>
    /// <returns>The picture or the reason; one of them is null.</returns>
    public static (ColourPicture? Picture, string? Reason) Read(Picture picture, VisualOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        options ??= new();
        options.Check();
        var (file, reason) = PictureReader.Open(picture.Path, options);
        using (file) return file is null ? (null, reason) : file.Colours();
    }

    /// <summary>The picture made small enough for a box, whole and undistorted, by means over areas; one that fits is not enlarged.</summary>
    /// <param name="width">Pixels across the box, 1 or more.</param>
    /// <param name="height">Pixels down.</param>
    public ColourPicture Within(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var scale = Math.Min((double)width / Width, (double)height / Height);
        if (scale >= 1) return this;
        var (across, down) = (Math.Clamp((int)Math.Round(Width * scale), 1, width), Math.Clamp((int)Math.Round(Height * scale), 1, height));
        var (sums, rgba) = (new double[across * 4], new byte[across * down * 4]);
        for (var y = 0; y < down; y++)
        {
            Array.Clear(sums);
            foreach (var (row, share) in Parts(Height, y, down)) AddRow(sums, row, across, share);
            for (var i = 0; i < sums.Length; i++) rgba[y * sums.Length + i] = (byte)Math.Clamp(Math.Round(sums[i]), 0, 255);
        }
        return new(across, down, rgba);
    }

    /// <summary>Its brightness, to be hashed.</summary>
    internal LumaPicture Luma()
    {
        var luma = new float[Width * Height];
        for (var i = 0; i < luma.Length; i++) luma[i] = 0.299f * Rgba[4 * i] + 0.587f * Rgba[4 * i + 1] + 0.114f * Rgba[4 * i + 2];
        return new(Width, Height, luma);
    }

    void AddRow(double[] sums, int row, int across, double rowShare)
    {
        for (var x = 0; x < across; x++)
            foreach (var (column, share) in Parts(Width, x, across))
                for (var c = 0; c < 4; c++)
                    sums[4 * x + c] += rowShare * share * Rgba[4 * (row * Width + column) + c];
    }

    // The old pixels that a new one covers, with their shares of it.
    static IEnumerable<(int Old, double Share)> Parts(int old, int part, int parts)
    {
        var (from, to) = ((double)old * part / parts, (double)old * (part + 1) / parts);
        for (var i = (int)from; i < old && i < to; i++)
            if (Math.Min(to, i + 1) - Math.Max(from, i) is var covered and > 0) yield return (i, covered * parts / old);
    }
}
