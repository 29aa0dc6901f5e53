using System.Runtime.InteropServices;
using SkiaSharp;

namespace Concordance.Content;

/// <summary>Turns and mirrors a picture as its file asks (EXIF).</summary>
static class Turned
{
    public static LumaPicture Of(LumaPicture picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft) return picture;
        var (width, height, pixels) = Of<float>(picture.Width, picture.Height, picture.Luma, origin);
        return new(width, height, pixels);
    }

    public static ColourPicture Of(ColourPicture picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft) return picture;
        var (width, height, pixels) = Of(picture.Width, picture.Height, MemoryMarshal.Cast<byte, uint>(picture.Rgba), origin);
        return new(width, height, MemoryMarshal.AsBytes<uint>(pixels).ToArray());
    }

    static (int Width, int Height, T[] Pixels) Of<T>(int w, int h, ReadOnlySpan<T> from, SKEncodedOrigin origin)
    {
        var sideways = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (width, height, turned) = (sideways ? h : w, sideways ? w : h, new T[from.Length]);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = origin switch
                {
                    SKEncodedOrigin.TopRight => (w - 1 - x, y),
                    SKEncodedOrigin.BottomRight => (w - 1 - x, h - 1 - y),
                    SKEncodedOrigin.BottomLeft => (x, h - 1 - y),
                    SKEncodedOrigin.LeftTop => (y, x),
                    SKEncodedOrigin.RightTop => (y, h - 1 - x),
                    SKEncodedOrigin.RightBottom => (w - 1 - y, h - 1 - x),
                    _ => (w - 1 - y, x),
                };
                turned[y * width + x] = from[fromY * w + fromX];
            }
        }
        return (width, height, turned);
    }
}
