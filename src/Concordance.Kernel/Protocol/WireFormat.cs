using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Kernel;

/// <summary>From the frames of a ZeroMQ message to a message and back. Frames from outside can hold anything.</summary>
sealed class WireFormat(Signature signature)
{
    /// <summary>More frames than any frontend sends, buffers and all.</summary>
    public const int MostFrames = 256;

    // Peers in front of the delimiter: a router or two on the way, never this many.
    const int MostIdentities = 16;
    const int Fixed = 5;

    static readonly byte[] s_delimiter = "<IDS|MSG>"u8.ToArray();

    /// <summary>The message, or why there is none.</summary>
    public (Message? Message, string? Problem) Read(IReadOnlyList<byte[]> frames)
    {
        if (frames.Count > MostFrames) return (null, $"{frames.Count} frames, more than {MostFrames}");
        var delimiter = Delimiter(frames);
        if (delimiter < 0) return (null, "no <IDS|MSG> among its first frames");
        if (frames.Count < delimiter + 1 + Fixed) return (null, $"{frames.Count - delimiter - 1} frames after <IDS|MSG>, fewer than {Fixed}");

        List<byte[]> signed = [.. frames.Skip(delimiter + 2).Take(4)];
        if (!signature.Fits(frames[delimiter + 1], signed)) return (null, "a wrong signature");
        if (signed.Select(f => StrictJson.TryObject(f)).ToArray() is not [{ } header, { } parent, { } metadata, { } content])
            return (null, "a part that is no JSON object");
        return MessageHeader.Of(header) is { } read
            ? (new([.. frames.Take(delimiter)], read, parent, metadata, content, [.. frames.Skip(delimiter + 1 + Fixed)]), null)
            : (null, "a header without msg_id or msg_type");
    }

    /// <summary>The frames of a message, signed.</summary>
    public IReadOnlyList<byte[]> Write(Message message)
    {
        byte[][] signed = [Bytes(message.Header.ToJson()), Bytes(message.Parent), Bytes(message.Metadata), Bytes(message.Content)];
        return [.. message.Identities, s_delimiter, signature.Of(signed), .. signed, .. message.Buffers];
    }

    static int Delimiter(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < Math.Min(frames.Count, MostIdentities + 1); i++)
            if (frames[i].AsSpan().SequenceEqual(s_delimiter)) return i;
        return -1;
    }

    // The default encoder writes ASCII only, and a replacement for half of a surrogate pair.
    static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
