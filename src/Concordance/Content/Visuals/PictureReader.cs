using System.Globalization;
using SkiaSharp;

namespace Concordance.Content;

/// <summary>A file that is not compared, and why.</summary>
/// <param name="File">The file as the table names it.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record RejectedPicture(string File, string Reason);

/// <summary>Reads files that anyone may have made as pictures, or says why not. What a file is is told by its content, never by its name.</summary>
/// <remarks>The size is looked at before anything is decoded. A picture is turned as its file asks (EXIF), since that is how it is shown. Colour profiles are not applied: PDQ takes the numbers as they are.</remarks>
static class PictureReader
{
    static readonly SKEncodedImageFormat[] s_formats = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp, SKEncodedImageFormat.Gif, SKEncodedImageFormat.Bmp];

    /// <summary>The picture, or why there is none.</summary>
    public static (LumaPicture? Picture, string? Reason) Read(string path, VisualOptions options)
    {
        try
        {
            if (!File.Exists(path)) return (null, "there is no such file");
            if (new FileInfo(path).Length is var bytes && bytes > options.MostBytes) return (null, Text($"it has {bytes:N0} bytes, more than {options.MostBytes:N0}"));
            return Decode(File.ReadAllBytes(path), options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "it can't be read");
        }
    }

    /// <summary>The picture in some bytes, or why there is none.</summary>
    public static (LumaPicture? Picture, string? Reason) Decode(byte[] bytes, VisualOptions options)
    {
        if (bytes.Length == 0) return (null, "it is empty");
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || !s_formats.Contains(codec.EncodedFormat)) return (null, "it is no JPEG, PNG, WebP, GIF or BMP picture, or its head is damaged");
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > options.MostPixels) return (null, Text($"it claims {width:N0} by {height:N0} pixels, more than {options.MostPixels:N0} in all"));
        if (width < PdqHash.LeastSide || height < PdqHash.LeastSide) return (null, Text($"it has {width} by {height} pixels: too few to be told from others"));
        if (codec.FrameCount > 1) return (null, Text($"it is animated ({codec.FrameCount:N0} frames); give key frames"));
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul))) return (null, "there is no memory for it");
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) switch
        {
            SKCodecResult.Success => (Turned(new(width, height, Luma(bitmap.GetPixelSpan())), codec.EncodedOrigin), null),
            SKCodecResult.IncompleteInput => (null, "it is cut off"),
            _ => (null, "it is damaged"),
        };
    }

    static float[] Luma(ReadOnlySpan<byte> rgba)
    {
        var luma = new float[rgba.Length / 4];
        for (var i = 0; i < luma.Length; i++)
        {
            var pixel = rgba.Slice(4 * i, 4);
            var brightness = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
            luma[i] = pixel[3] == 255 ? brightness : (brightness * pixel[3] + 255f * (255 - pixel[3])) / 255f;
        }
        return luma;
    }

    static LumaPicture Turned(LumaPicture picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft) return picture;
        var (w, h) = (picture.Width, picture.Height);
        var sideways = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var turned = new LumaPicture(sideways ? h : w, sideways ? w : h, new float[picture.Luma.Length]);
        for (var y = 0; y < turned.Height; y++)
        {
            for (var x = 0; x < turned.Width; x++)
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
                turned.Luma[y * turned.Width + x] = picture.Luma[fromY * w + fromX];
            }
        }
        return turned;
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
