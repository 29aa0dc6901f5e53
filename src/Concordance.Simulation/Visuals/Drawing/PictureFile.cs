using StbImageWriteSharp;

namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>
/// Pictures as the bytes of a file. The writer is managed code: for JPEG it only adds, subtracts and multiplies single-precision
/// numbers, for PNG it brings a compressor of its own in whole numbers, so the bytes don't depend on the machine's libraries.
/// </summary>
static class PictureFile
{
    /// <summary>JPEG; <paramref name="quality"/> from 1 to 100.</summary>
    public static byte[] Jpeg(Canvas canvas, int quality)
    {
        using var file = new MemoryStream();
        new ImageWriter().WriteJpg(canvas.Pixels, canvas.Width, canvas.Height, ColorComponents.RedGreenBlue, file, quality);
        return file.ToArray();
    }

    public static byte[] Png(Canvas canvas)
    {
        using var file = new MemoryStream();
        new ImageWriter().WritePng(canvas.Pixels, canvas.Width, canvas.Height, ColorComponents.RedGreenBlue, file);
        return file.ToArray();
    }
}
