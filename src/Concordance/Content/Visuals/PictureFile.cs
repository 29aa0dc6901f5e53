using SkiaSharp;

namespace Concordance.Content;

/// <summary>The file of a picture whose head was read and whose pixels were not.</summary>
sealed class PictureFile : IDisposable
{
    /// <summary>The reason of a picture that may be decoded at another time.</summary>
    internal const string NoMemory = "there is no memory for it";

    readonly SKData _data;
    readonly SKCodec _codec;

    PictureFile(SKData data, SKCodec codec) => (_data, _codec) = (data, codec);

    /// <summary>As the head says, before the picture is turned; pixels.</summary>
    public int Width => _codec.Info.Width;

    /// <summary>As <see cref="Width"/>.</summary>
    public int Height => _codec.Info.Height;

    public long Pixels => (long)Width * Height;

    public SKEncodedImageFormat Format => _codec.EncodedFormat;

    /// <summary>Number of frames, 0 or 1 for a still picture; 0 for every PNG.</summary>
    public uint Frames => (uint)Math.Max(0, _codec.FrameCount);

    /// <summary>The file in some bytes; null if no decoder knows it.</summary>
    public static PictureFile? Of(byte[] bytes)
    {
        var data = SKData.CreateCopy(bytes);
        if (SKCodec.Create(data) is { } codec) return new(data, codec);
        data.Dispose();
        return null;
    }

    /// <summary>Its brightness, or why it can't be decoded.</summary>
    public (LumaPicture? Picture, string? Reason) Luma() => Decoded((w, h, rgba) => new LumaPicture(w, h, LumaOf(rgba)), p => Turned.Of(p, _codec.EncodedOrigin));

    /// <summary>Its colours, or why it can't be decoded.</summary>
    public (ColourPicture? Picture, string? Reason) Colours() => Decoded((w, h, rgba) => new ColourPicture(w, h, OnWhite(rgba)), p => Turned.Of(p, _codec.EncodedOrigin));

    public void Dispose()
    {
        _codec.Dispose();
        _data.Dispose();
    }

    delegate T Made<T>(int width, int height, ReadOnlySpan<byte> rgba);

    (T? Picture, string? Reason) Decoded<T>(Made<T> make, Func<T, T> turn) where T : class
    {
        T made;
        using (var bitmap = new SKBitmap())
        {
            if (!bitmap.TryAllocPixels(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Unpremul))) return (null, NoMemory);
            switch (_codec.GetPixels(bitmap.Info, bitmap.GetPixels()))
            {
                case SKCodecResult.Success: made = make(Width, Height, bitmap.GetPixelSpan()); break;
                case SKCodecResult.IncompleteInput: return (null, "it is cut off");
                default: return (null, "it is damaged");
            }
        }
        return (turn(made), null);
    }

    static float[] LumaOf(ReadOnlySpan<byte> rgba)
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

    static byte[] OnWhite(ReadOnlySpan<byte> rgba)
    {
        var opaque = rgba.ToArray();
        for (var i = 0; i < opaque.Length; i += 4)
        {
            if (opaque[i + 3] is var alpha && alpha == 255) continue;
            for (var c = 0; c < 3; c++) opaque[i + c] = (byte)((opaque[i + c] * alpha + 255 * (255 - alpha) + 127) / 255);
            opaque[i + 3] = 255;
        }
        return opaque;
    }
}
