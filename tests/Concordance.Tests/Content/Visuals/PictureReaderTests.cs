using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Concordance.Content;
using SkiaSharp;

namespace Concordance.Tests.Content.Visuals;

public class PictureReaderTests
{
    static readonly VisualOptions s_options = new();

    static string Reason(byte[] bytes)
    {
        var (picture, reason) = PictureReader.Decode(bytes, s_options);
        Assert.Null(picture);
        return reason!;
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Decode_EveryFormat_GivesTheBrightness(SKEncodedImageFormat format)
    {
        var (picture, reason) = PictureReader.Decode(Drawn.File(7, format, 95), s_options);
        Assert.Null(reason);
        Assert.Equal((200, 150), (picture!.Width, picture.Height));
        Assert.InRange(picture.Luma.Zip(Drawn.Luma(7).Luma, (a, b) => Math.Abs(a - b)).Average(), 0, format == SKEncodedImageFormat.Png ? 0.51 : 8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a picture")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<html>404</html>")]
    [InlineData("GIF89a")]
    [InlineData("\u0089PNG\r\n\u001a\n")]
    public void Decode_WhatIsNoPicture_SaysSo(string content) => Assert.Contains(content.Length == 0 ? "empty" : "no JPEG, PNG", Reason(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Decode_CutOff_IsRejected(SKEncodedImageFormat format)
    {
        var file = Drawn.File(2, format);
        foreach (var percent in (int[])[30, 60, 90]) Assert.Matches("cut off|damaged|no JPEG", Reason(file[..(file.Length * percent / 100)]));
    }

    [Fact]
    public void Decode_Damaged_NeverThrows()
    {
        var random = new Random(1);
        foreach (var format in (SKEncodedImageFormat[])[SKEncodedImageFormat.Png, SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Webp])
        {
            for (var n = 0; n < 60; n++)
            {
                var file = Drawn.File(n, format, width: 40, height: 30);
                for (var flips = 0; flips < 20; flips++) file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
                var (picture, reason) = PictureReader.Decode(file, s_options);
                Assert.True(picture is null != reason is null);
            }
        }
    }

    /// <summary>A PNG of a few kilobytes whose head is true and whose pixels would take gigabytes.</summary>
    [Fact]
    public void Decode_Bomb_IsRejectedByItsHead()
    {
        Assert.Contains("claims 30,000 by 30,000 pixels", Reason(Png(30_000, 30_000)), StringComparison.Ordinal);
        Assert.Matches("pixels|no JPEG", Reason(Png(int.MaxValue, 1)));
    }

    [Fact]
    public void Decode_Tiny_IsRejected() => Assert.Contains("too few", Reason(Png(4, 4)), StringComparison.Ordinal);

    [Fact]
    public void Decode_Animated_IsRejected() => Assert.Contains("animated (2 frames)", Reason(Gif(2)), StringComparison.Ordinal);

    /// <summary>The picture that a decoder without animation sees need not be one that readers see.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(0)]
    public void Decode_AnimatedPng_IsRejected(int frames) => Assert.Contains(frames == 1 ? "animated (1 frame)" : $"animated ({frames} frames)", Reason(Animated(frames, before: true)), StringComparison.Ordinal);

    [Fact]
    public void Decode_PngWithTheChunkBehindThePicture_IsTheStillThatViewersShow() => Assert.NotNull(PictureReader.Decode(Animated(2, before: false), s_options).Picture);

    [Fact]
    public void Frames_OfAnyBytes_AreToldWithoutAnError()
    {
        var random = new Random(4);
        var file = Animated(3, before: true);
        for (var n = 0; n < 500; n++)
        {
            var damaged = file[..random.Next(file.Length + 1)];
            for (var flips = random.Next(4); flips > 0 && damaged.Length > 0; flips--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            AnimatedPng.Frames(damaged);
        }
        byte[] endless = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 255, 255, 255, 255, (byte)'t', (byte)'E', (byte)'X', (byte)'t', 0, 0, 0, 0];
        Assert.Null(AnimatedPng.Frames(endless));
    }

    [Fact]
    public void Decode_GifOfOneFrame_IsRead() => Assert.NotNull(PictureReader.Decode(Gif(1), s_options).Picture);

    [Fact]
    public void Decode_Transparent_LiesOnWhite()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(8, 8, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(new SKColor(0, 0, 0, 0));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        Assert.All(PictureReader.Decode(data.ToArray(), s_options).Picture!.Luma, l => Assert.Equal(255, l));
    }

    [Fact]
    public void Read_FilesThatCantBe_SaysWhy()
    {
        using var folder = new TempFolder();
        Assert.Contains("no such file", PictureReader.Read(folder.Of("none.jpg"), s_options).Reason, StringComparison.Ordinal);
        Assert.NotNull(PictureReader.Read(folder.Path, s_options).Reason);
        File.WriteAllBytes(folder.Of("a.png"), Drawn.File(1));
        Assert.Contains("bytes, more than 10", PictureReader.Read(folder.Of("a.png"), new() { MostBytes = 10 }).Reason, StringComparison.Ordinal);
    }

    /// <summary>A PNG that says that it is animated, before or behind its picture.</summary>
    static byte[] Animated(int frames, bool before)
    {
        var says = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(says, frames);
        return Png(40, 30, file => { if (before) Chunk(file, "acTL", says); }, file => { if (!before) Chunk(file, "acTL", says); });
    }

    static byte[] Png(int width, int height, Action<Stream>? before = null, Action<Stream>? behind = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        Chunk(file, "IHDR", head);
        before?.Invoke(file);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[Math.Min(1 << 20, (width + 1L) * height)]);
        Chunk(file, "IDAT", packed.ToArray());
        behind?.Invoke(file);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    static void Chunk(Stream file, string type, byte[] content)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, content.Length);
        file.Write(bytes);
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Crc(named));
        file.Write(bytes);
    }

    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ crc >> 1 : crc >> 1;
        }
        return ~crc;
    }

    static byte[] Gif(int frames)
    {
        List<byte> gif = [.. "GIF89a"u8, 8, 0, 8, 0, 0xF0, 0, 0, 0, 0, 0, 255, 255, 255];
        for (var f = 0; f < frames; f++)
        {
            gif.AddRange([0x21, 0xF9, 4, 4, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2]);
            // 64 pixels of index 0 with a clear code before each two: never longer than three bits.
            List<int> codes = [];
            for (var p = 0; p < 64; p++)
            {
                if (p % 2 == 0) codes.Add(4);
                codes.Add(0);
            }
            codes.Add(5);
            var (bits, data) = (0, new List<byte> { 0 });
            foreach (var code in codes)
            {
                for (var b = 0; b < 3; b++, bits++)
                {
                    if (bits / 8 == data.Count) data.Add(0);
                    if ((code >> b & 1) != 0) data[bits / 8] |= (byte)(1 << bits % 8);
                }
            }
            gif.Add((byte)data.Count);
            gif.AddRange(data);
            gif.Add(0);
        }
        gif.Add(0x3B);
        return [.. gif];
    }
}
