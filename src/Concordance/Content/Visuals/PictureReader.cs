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
    /// <summary>The reason of a file that is there and can't be read now.</summary>
    internal const string Unreadable = "it can't be read";

    static readonly SKEncodedImageFormat[] s_formats = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp, SKEncodedImageFormat.Gif, SKEncodedImageFormat.Bmp];

    /// <summary>The picture's brightness, or why there is none.</summary>
    public static (LumaPicture? Picture, string? Reason) Read(string path, VisualOptions options)
    {
        var (file, reason) = Open(path, options);
        using (file) return file is null ? (null, reason) : file.Luma();
    }

    /// <summary>The brightness of the picture in some bytes, or why there is none.</summary>
    public static (LumaPicture? Picture, string? Reason) Decode(byte[] bytes, VisualOptions options)
    {
        var (file, reason) = Open(bytes, options);
        using (file) return file is null ? (null, reason) : file.Luma();
    }

    /// <summary>The file, not yet decoded, or why it can't be.</summary>
    public static (PictureFile? File, string? Reason) Open(string path, VisualOptions options)
    {
        try
        {
            if (!File.Exists(path)) return (null, "there is no such file");
            if (new FileInfo(path).Length is var bytes && bytes > options.MostBytes) return (null, Text($"it has {bytes:N0} bytes, more than {options.MostBytes:N0}"));
            return Open(File.ReadAllBytes(path), options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable);
        }
    }

    static (PictureFile? File, string? Reason) Open(byte[] bytes, VisualOptions options)
    {
        if (bytes.Length == 0) return (null, "it is empty");
        var file = PictureFile.Of(bytes);
        var reason = file is null ? "it is no JPEG, PNG, WebP, GIF or BMP picture, or its head is damaged" : Unusable(file, bytes, options);
        if (reason is null) return (file, null);
        file?.Dispose();
        return (null, reason);
    }

    static string? Unusable(PictureFile file, byte[] bytes, VisualOptions options)
    {
        if (!s_formats.Contains(file.Format)) return "it is no JPEG, PNG, WebP, GIF or BMP picture, or its head is damaged";
        var (width, height) = (file.Width, file.Height);
        if (file.Pixels > options.MostPixels) return Text($"it claims {width:N0} by {height:N0} pixels, more than {options.MostPixels:N0} in all");
        if (width < PdqHash.LeastSide || height < PdqHash.LeastSide) return Text($"it has {width} by {height} pixels: too few to be told from others");
        var frames = file.Format == SKEncodedImageFormat.Png ? AnimatedPng.Frames(bytes) : file.Frames > 1 ? file.Frames : null;
        return frames is { } many ? Text($"it is animated ({many:N0} {(many == 1 ? "frame" : "frames")}); give key frames") : null;
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
