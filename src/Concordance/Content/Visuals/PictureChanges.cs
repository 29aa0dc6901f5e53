using System.Globalization;
using Concordance.Statistics;
using SkiaSharp;

namespace Concordance.Content;

/// <summary>Changes to pictures, to measure which of them a comparison stands. Pure, and the same pixels on every machine.</summary>
public static class PictureChanges
{
    /// <summary>The usual changes, each in three strengths, from the weakest.</summary>
    public static IReadOnlyList<PictureChange> All { get; } =
    [
        .. Each("recompressed", "JPEG of quality {0}", [75, 30, 10], (p, v) => Recompressed(p, v)),
        .. Each("resized", "to {0} % of its sides", [50, 25, 12], (p, v) => Resized(p, v / 100.0)),
        .. Each("cropped at one side", "{0} % of the width", [4, 10, 20], (p, v) => Cropped(p, 0, 0, v / 100.0, 0)),
        .. Each("cropped all round", "{0} % at each side", [3, 6, 11], (p, v) => Cropped(p, v / 100.0, v / 100.0, v / 100.0, v / 100.0)),
        .. Each("brighter", "by {0} of 255", [20, 50, 90], (p, v) => Coloured(p, (r, g, b) => (r + v, g + v, b + v))),
        .. Each("recoloured", "{0} % of the way to grey and warm", [30, 60, 100], (p, v) => Coloured(p, (r, g, b) => Warmed(r, g, b, v / 100.0))),
        .. Each("more contrast", "by {0} %", [25, 60, 150], (p, v) => Coloured(p, (r, g, b) => (Steeper(r, v), Steeper(g, v), Steeper(b, v)))),
        .. Each("blurred", "over {0} % of the width", [1, 2, 4], (p, v) => Blurred(p, v / 100.0)),
        .. Each("grainy", "up to {0} of 255", [10, 30, 60], (p, v) => Grainy(p, v)),
        .. Each("caption", "over the lowest {0} %", [7, 14, 22], (p, v) => Captioned(p, v / 100.0)),
        .. Each("caption added", "under it, {0} % of its height", [10, 20, 30], (p, v) => Captioned(Mapped(p, p.Width, p.Height + p.Height * v / 100, (x, y) => (x, y)), v / (100.0 + v))),
        .. Each("framed", "{0} % at each side", [2, 5, 10], (p, v) => Framed(p, v / 100.0)),
        .. Each("turned", "by {0} degrees", [2, 5, 90], (p, v) => Turned(p, v)),
        new("mirrored", "left and right", Mirrored), new("mirrored", "and 5 % cropped all round", p => Cropped(Mirrored(p), 0.05, 0.05, 0.05, 0.05)), new("mirrored", "top and bottom", p => Turned(Mirrored(p), 180)),
    ];

    /// <summary>Written as a JPEG and read again.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="quality">0 to 100, as Skia takes it.</param>
    public static ColourPicture Recompressed(ColourPicture picture, int quality)
    {
        using var image = SKImage.FromPixelCopy(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque), picture.Rgba);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, quality);
        using var file = PictureFile.Of(data.ToArray());
        return file!.Colours().Picture!;
    }

    /// <summary>Made smaller, by means over areas.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="share">Of its sides that is left, above 0 to 1.</param>
    public static ColourPicture Resized(ColourPicture picture, double share) => picture.Within(Math.Max(1, (int)Math.Round(picture.Width * share)), Math.Max(1, (int)Math.Round(picture.Height * share)));

    /// <summary>Without what lies at its sides; shares of its width and height, in all less than 1. A pixel at least is left.</summary>
    public static ColourPicture Cropped(ColourPicture picture, double left, double top, double right, double bottom)
    {
        var (x, y) = (Math.Min((int)(picture.Width * left), picture.Width - 1), Math.Min((int)(picture.Height * top), picture.Height - 1));
        return Mapped(picture, Math.Max(1, picture.Width - x - (int)(picture.Width * right)), Math.Max(1, picture.Height - y - (int)(picture.Height * bottom)), (i, j) => (i + x, j + y));
    }

    /// <summary>With left and right changed.</summary>
    public static ColourPicture Mirrored(ColourPicture picture) => Mapped(picture, picture.Width, picture.Height, (x, y) => (picture.Width - 1 - x, y));

    /// <summary>Turned clockwise; corners that come free are white, and what leaves the frame is lost, but by quarter turns nothing is.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="degrees">Degrees.</param>
    public static ColourPicture Turned(ColourPicture picture, int degrees)
    {
        var (w, h) = (picture.Width, picture.Height);
        if (degrees % 90 == 0)
        {
            return ((degrees / 90 % 4 + 4) % 4) switch
            {
                1 => Mapped(picture, h, w, (x, y) => (y, h - 1 - x)),
                2 => Mapped(picture, w, h, (x, y) => (w - 1 - x, h - 1 - y)),
                3 => Mapped(picture, h, w, (x, y) => (w - 1 - y, x)),
                _ => picture,
            };
        }
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return Mapped(picture, w, h, (x, y) =>
        {
            var (dx, dy) = (x - (w - 1) / 2.0, y - (h - 1) / 2.0);
            return ((int)Math.Round(cos * dx + sin * dy + (w - 1) / 2.0), (int)Math.Round(cos * dy - sin * dx + (h - 1) / 2.0));
        });
    }

    /// <summary>With a white frame around it; the share is of the longer side, at each side.</summary>
    public static ColourPicture Framed(ColourPicture picture, double share)
    {
        var edge = (int)Math.Round(Math.Max(picture.Width, picture.Height) * share);
        return Mapped(picture, picture.Width + 2 * edge, picture.Height + 2 * edge, (x, y) => (x - edge, y - edge));
    }

    /// <summary>With a dark band over its lowest part and light blocks on it in the place of letters: what the words are makes no difference to a hash.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="share">Of its height that the band takes, 0 to 1.</param>
    public static ColourPicture Captioned(ColourPicture picture, double share)
    {
        var (rgba, band) = ((byte[])picture.Rgba.Clone(), (int)Math.Round(picture.Height * share));
        var letter = Math.Max(1, band / 2);
        for (var y = picture.Height - band; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var (down, across) = (y - (picture.Height - band) - band / 4, x - letter);
                // Six letters, then a space; each is three fifths of its place wide.
                var isLetter = down >= 0 && down < letter && across >= 0 && x < picture.Width - letter && across / letter % 7 != 6 && across % letter < letter * 3 / 5;
                rgba.AsSpan(4 * (y * picture.Width + x), 3).Fill(isLetter ? (byte)240 : (byte)25);
            }
        }
        return picture with { Rgba = rgba };
    }

    /// <summary>Blurred by means over squares.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="share">Of its width that a square is wide.</param>
    public static ColourPicture Blurred(ColourPicture picture, double share)
    {
        var reach = Math.Max(1, (int)Math.Round(picture.Width * share / 2));
        var (across, rgba) = (new byte[picture.Rgba.Length], new byte[picture.Rgba.Length]);
        for (var y = 0; y < picture.Height; y++) for (var c = 0; c < 4; c++) Means(picture.Rgba, across, 4 * y * picture.Width + c, 4, picture.Width, reach);
        for (var x = 0; x < picture.Width; x++) for (var c = 0; c < 4; c++) Means(across, rgba, 4 * x + c, 4 * picture.Width, picture.Height, reach);
        return picture with { Rgba = rgba };
    }

    /// <summary>With grain: every pixel brighter or darker by chance, the same chance each time.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="most">By how much at most, 0 to 255.</param>
    public static ColourPicture Grainy(ColourPicture picture, int most)
    {
        var (state, rgba) = (0UL, (byte[])picture.Rgba.Clone());
        for (var i = 0; i < rgba.Length; i += 4)
        {
            var grain = (int)(SplitMix64.Next(ref state) % (ulong)(2 * most + 1)) - most;
            for (var c = 0; c < 3; c++) rgba[i + c] = (byte)Math.Clamp(rgba[i + c] + grain, 0, 255);
        }
        return picture with { Rgba = rgba };
    }

    /// <summary>With other colours; each part of a colour is held within 0 to 255.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="other">Red, green and blue to those in their place.</param>
    public static ColourPicture Coloured(ColourPicture picture, Func<double, double, double, (double Red, double Green, double Blue)> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var rgba = (byte[])picture.Rgba.Clone();
        for (var i = 0; i < rgba.Length; i += 4)
        {
            var (red, green, blue) = other(rgba[i], rgba[i + 1], rgba[i + 2]);
            (rgba[i], rgba[i + 1], rgba[i + 2]) = (Byte(red), Byte(green), Byte(blue));
        }
        return picture with { Rgba = rgba };
    }

    static IEnumerable<PictureChange> Each(string kind, string strength, int[] values, Func<ColourPicture, int, ColourPicture> change) =>
        values.Select(v => new PictureChange(kind, string.Format(CultureInfo.InvariantCulture, strength, v), p => change(p, v)));

    static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);

    static double Steeper(double value, int percent) => 127.5 + (value - 127.5) * (1 + percent / 100.0);

    static (double, double, double) Warmed(double red, double green, double blue, double share)
    {
        var grey = 0.299 * red + 0.587 * green + 0.114 * blue;
        return (red + share * (1.1 * grey - red), green + share * (0.95 * grey - green), blue + share * (0.7 * grey - blue));
    }

    static void Means(byte[] from, byte[] to, int start, int step, int count, int reach)
    {
        var (sum, first, end) = (0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            for (; end < count && end <= i + reach; end++) sum += from[start + end * step];
            for (; first < i - reach; first++) sum -= from[start + first * step];
            to[start + i * step] = (byte)((sum + (end - first) / 2) / (end - first));
        }
    }

    // Each pixel from a place in the old picture, white where there is none.
    static ColourPicture Mapped(ColourPicture picture, int width, int height, Func<int, int, (int X, int Y)> from)
    {
        var rgba = new byte[4 * width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (oldX, oldY) = from(x, y);
                var pixel = rgba.AsSpan(4 * (y * width + x), 4);
                if ((uint)oldX < (uint)picture.Width && (uint)oldY < (uint)picture.Height) picture.Rgba.AsSpan(4 * (oldY * picture.Width + oldX), 4).CopyTo(pixel);
                else pixel.Fill(255);
            }
        }
        return new(width, height, rgba);
    }
}
