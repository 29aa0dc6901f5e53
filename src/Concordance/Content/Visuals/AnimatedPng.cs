using System.Buffers.Binary;

namespace Concordance.Content;

/// <summary>Whether a PNG is animated.</summary>
/// <remarks>
/// Decoders that know no animation show the picture that every PNG has, which need not be a frame of it: what is hashed would not be what readers see. The chunk that says so (<c>acTL</c>) stands before the picture, or has no effect.
/// Source: "Portable Network Graphics (PNG) Specification (Third Edition)", W3C, sections 5.3 and 11.3.6.
/// </remarks>
static class AnimatedPng
{
    const int Signature = 8, Head = 8, Check = 4;

    /// <summary>The number of frames that the file claims; null where it is a still picture.</summary>
    public static uint? Frames(ReadOnlySpan<byte> png)
    {
        for (var rest = png[Math.Min(Signature, png.Length)..]; rest.Length >= Head;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = rest.Slice(4, 4);
            if (type.SequenceEqual("IDAT"u8)) return null;
            if (type.SequenceEqual("acTL"u8)) return length >= 4 && rest.Length >= Head + 4 ? BinaryPrimitives.ReadUInt32BigEndian(rest[Head..]) : 0;
            if (length > (uint)rest.Length || rest.Length < Head + length + Check) return null;
            rest = rest[(int)(Head + length + Check)..];
        }
        return null;
    }
}
