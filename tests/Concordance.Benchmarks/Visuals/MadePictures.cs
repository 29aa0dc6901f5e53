using Concordance.SideData;
using Concordance.Statistics;
using SkiaSharp;

namespace Concordance.Benchmarks.Visuals;

/// <summary>JPEG files of the size that platforms serve, of rectangles in random colours with grain, in a folder that is removed.</summary>
sealed class MadePictures : IDisposable
{
    public const int Width = 1200, Height = 900;

    const int Rectangles = 60, Grain = 12, Quality = 85;

    readonly string _folder = Directory.CreateTempSubdirectory("concordance-visuals-").FullName;

    public MadePictures(int count, ulong seed)
    {
        Pictures = [.. Enumerable.Range(0, count).Select(i => new Picture([$"key-{i}"], $"{i}.jpg", Path.Combine(_folder, $"{i}.jpg")))];
        Parallel.For(0, count, i => File.WriteAllBytes(Pictures[i].Path, Make(seed + (ulong)i)));
    }

    public IReadOnlyList<Picture> Pictures { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static byte[] Make(ulong seed)
    {
        var state = seed;
        int Below(int count) => (int)(SplitMix64.Next(ref state) % (ulong)count);
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint())
        {
            for (var n = 0; n < Rectangles; n++)
            {
                paint.Color = new SKColor((uint)SplitMix64.Next(ref state)).WithAlpha(255);
                canvas.DrawRect(Below(Width), Below(Height), 40 + Below(Width / 3), 40 + Below(Height / 3), paint);
            }
        }
        var pixels = bitmap.GetPixelSpan().ToArray();
        for (var i = 0; i < pixels.Length; i++) if (i % 4 != 3) pixels[i] = (byte)Math.Clamp(pixels[i] + Below(2 * Grain + 1) - Grain, 0, 255);
        using var image = SKImage.FromPixelCopy(bitmap.Info, pixels);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }
}
