using System.Buffers.Binary;
using System.Globalization;
using Concordance.Ingest;
using SkiaSharp;

namespace Concordance.Charts;

/// <summary>Compares two pictures by what they show: another processor may smooth an edge by another shade, which nobody sees.</summary>
/// <remarks>
/// Both must be whole PNG files, of one size. They show the same where in no block of 8 by 8 pixels the mean difference of a colour is over <see cref="MostDifference"/> of 255: a letter or a line that is moved or changed differs by far more.
/// </remarks>
public static class PictureComparison
{
    /// <summary>Mean difference within a block up to which two pictures show the same; of 255.</summary>
    public const double MostDifference = 4;

    const int Block = 8;

    static readonly byte[] s_signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>What differs, in words; null where both show the same.</summary>
    /// <param name="was">A PNG file in base64.</param>
    /// <param name="now">Another.</param>
    public static string? Difference(string was, string now)
    {
        if (Decode(was) is not { } first) return "the published one is damaged";
        if (Decode(now) is not { } second) return "the one of this run is damaged";
        using (first)
        using (second)
        {
            if (first.Width != second.Width || first.Height != second.Height) return string.Create(CultureInfo.InvariantCulture, $"{first.Width} by {first.Height} pixels, now {second.Width} by {second.Height}");
            ReadOnlySpan<byte> a = first.GetPixelSpan(), b = second.GetPixelSpan();
            for (var top = 0; top < first.Height; top += Block)
                for (var left = 0; left < first.Width; left += Block)
                    if (Differs(a, b, first.RowBytes, left, top, Math.Min(Block, first.Width - left), Math.Min(Block, first.Height - top)))
                        return string.Create(CultureInfo.InvariantCulture, $"another picture around {left}, {top}");
            return null;
        }
    }

    static bool Differs(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int rowBytes, int left, int top, int width, int height)
    {
        Span<long> sums = [0, 0, 0, 0];
        for (var y = top; y < top + height; y++)
            for (var x = left; x < left + width; x++)
                for (var c = 0; c < 4; c++)
                {
                    var at = y * rowBytes + 4 * x + c;
                    sums[c] += Math.Abs(a[at] - b[at]);
                }
        foreach (var sum in sums) if (sum > MostDifference * width * height) return true;
        return false;
    }

    static SKBitmap? Decode(string base64)
    {
        var text = base64.ReplaceLineEndings("");
        var bytes = new byte[text.Length / 4 * 3];
        // Base64 can be written in several ways; what was published is that which a program writes.
        if (!Convert.TryFromBase64String(text, bytes, out var length) || Convert.ToBase64String(bytes.AsSpan(0, length)) != text || !IsWhole(bytes.AsSpan(0, length))) return null;
        var bounds = SKBitmap.DecodeBounds(bytes.AsSpan(0, length));
        return bounds.Width == 0 ? null : SKBitmap.Decode(bytes.AsSpan(0, length), new SKImageInfo(bounds.Width, bounds.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
    }

    // Every chunk has its checksum, and nothing comes after the last.
    static bool IsWhole(ReadOnlySpan<byte> png)
    {
        if (!png.StartsWith(s_signature)) return false;
        for (var at = s_signature.Length; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - 12) return false;
            var chunk = png.Slice(at + 4, 4 + (int)length);
            if (Crc32.Append(0, chunk) != BinaryPrimitives.ReadUInt32BigEndian(png[(at + 8 + (int)length)..])) return false;
            at += 12 + (int)length;
            if (chunk[..4].SequenceEqual("IEND"u8)) return at == png.Length;
        }
        return false;
    }
}
