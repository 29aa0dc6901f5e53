using System.Buffers;

namespace Concordance.Ingest;

/// <summary>Takes JSON lines apart, a block at a time. A line ends at a line feed, a carriage return or both; blank lines are none.</summary>
static class JsonLineBlocks
{
    const byte LineFeed = (byte)'\n', Return = (byte)'\r';

    /// <summary>All lines of a stream of UTF-8.</summary>
    public static IEnumerable<JsonBlock> Of(Stream stream)
    {
        var line = 1L;
        var buffer = ArrayPool<byte>.Shared.Rent(JsonBlock.Size);
        int filled = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(filled), 1, throwOnEndOfStream: false);
            filled += read;
            if (read > 0 && filled < buffer.Length) continue;
            var whole = read == 0 ? filled : EndOfLines(buffer.AsSpan(0, filled));
            if (whole == 0 && filled >= JsonBlock.MostValueBytes)
            {
                yield return new(buffer, [new(0, Shown, line, $"a line of more than {JsonBlock.MostValueBytes >> 20} MiB")]);
                (buffer, filled) = SkipLine(stream);
                line++;
                continue;
            }
            if (whole == 0 && read > 0)
            {
                buffer = Larger(buffer, filled);
                continue;
            }
            List<JsonSlice> slices = [];
            line = Slice(buffer.AsSpan(0, whole), line, slices);
            var rest = ArrayPool<byte>.Shared.Rent(Math.Max(JsonBlock.Size, filled - whole));
            buffer.AsSpan(whole, filled - whole).CopyTo(rest);
            yield return new(buffer, slices);
            (buffer, filled) = (rest, filled - whole);
            if (read != 0) continue;
            ArrayPool<byte>.Shared.Return(buffer);
            yield break;
        }
    }

    /// <summary>Bytes of an endless line that are kept for the quarantine.</summary>
    const int Shown = 1 << 16;

    /// <summary>Where the last whole line ends; a carriage return at the very end may belong to a line feed that follows.</summary>
    static int EndOfLines(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf(LineFeed);
        if (end < 0) end = bytes[..^1].LastIndexOf(Return);
        return end + 1;
    }

    static long Slice(ReadOnlySpan<byte> bytes, long line, List<JsonSlice> slices)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var length = bytes[at..].IndexOfAny(LineFeed, Return);
            var end = length < 0 ? bytes.Length : at + length;
            if (!IsBlank(bytes[at..end])) slices.Add(new(at, end - at, line));
            at = end + (end + 1 < bytes.Length && bytes[end] == Return && bytes[end + 1] == LineFeed ? 2 : 1);
            line++;
        }
        return line;
    }

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t"u8) < 0;

    static byte[] Larger(byte[] buffer, int filled)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Goes behind the end of the line, and gives what was read beyond it.</summary>
    static (byte[] Buffer, int Filled) SkipLine(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(JsonBlock.Size);
        while (stream.Read(buffer) is > 0 and var read)
        {
            var end = buffer.AsSpan(0, read).IndexOfAny(LineFeed, Return);
            if (end < 0) continue;
            var isReturn = buffer[end] == Return;
            var filled = read - end - 1;
            buffer.AsSpan(end + 1, filled).CopyTo(buffer);
            if (!isReturn) return (buffer, filled);
            // The line feed that belongs to it may be the next byte of the stream.
            if (filled == 0) filled = stream.Read(buffer);
            if (filled == 0 || buffer[0] != LineFeed) return (buffer, filled);
            buffer.AsSpan(1, filled - 1).CopyTo(buffer);
            return (buffer, filled - 1);
        }
        return (buffer, 0);
    }
}
