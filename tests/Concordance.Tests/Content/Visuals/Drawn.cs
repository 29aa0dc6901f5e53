using Concordance.Content;
using SkiaSharp;

namespace Concordance.Tests.Content.Visuals;

/// <summary>Pictures for tests, of random rectangles: full of edges, and each seed another.</summary>
static class Drawn
{
    public static LumaPicture Luma(int seed, int width = 200, int height = 150)
    {
        var random = new Random(seed);
        var luma = new float[width * height];
        for (var n = 0; n < 60; n++)
        {
            var (x, y, w, h, value) = (random.Next(width), random.Next(height), 5 + random.Next(width / 3), 5 + random.Next(height / 3), (float)random.Next(256));
            for (var j = y; j < Math.Min(height, y + h); j++) for (var i = x; i < Math.Min(width, x + w); i++) luma[j * width + i] = value;
        }
        return new(width, height, luma);
    }

    public static byte[] File(int seed, SKEncodedImageFormat format = SKEncodedImageFormat.Png, int quality = 90, int width = 200, int height = 150)
    {
        var luma = Luma(seed, width, height);
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((byte)luma.Luma[y * width + x], (byte)luma.Luma[y * width + x], (byte)luma.Luma[y * width + x]));
        using var data = bitmap.Encode(format, quality);
        return data.ToArray();
    }

    public static LumaPicture Map(LumaPicture picture, int width, int height, Func<int, int, (int X, int Y)> from)
    {
        var luma = new float[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                luma[y * width + x] = from(x, y) is var (fx, fy) ? picture.Luma[fy * picture.Width + fx] : 0;
        return new(width, height, luma);
    }

    /// <summary>Random hashes around some centres.</summary>
    public static PdqHash[] Hashes(int seed, int centres, int each, int mostFlips)
    {
        var random = new Random(seed);
        var hashes = new List<PdqHash>();
        for (var c = 0; c < centres; c++)
        {
            ulong[] centre = [(ulong)random.NextInt64(), (ulong)random.NextInt64(), (ulong)random.NextInt64(), (ulong)random.NextInt64()];
            for (var e = 0; e < each; e++)
            {
                ulong[] words = [.. centre];
                for (var flips = random.Next(mostFlips + 1); flips > 0; flips--) words[random.Next(4)] ^= 1UL << random.Next(64);
                hashes.Add(new(words[0], words[1], words[2], words[3]));
            }
        }
        return [.. hashes];
    }
}
