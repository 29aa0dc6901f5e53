using System.Buffers.Binary;
using System.IO.Compression;

namespace Concordance.Ingest;

/// <summary>Unpacks gzip (RFC 1952) and refuses what is damaged or cut off, also far behind its start.</summary>
/// <remarks>.NET takes the end of a file that was cut off for the end of the data. Here the length in the last four bytes must fit.</remarks>
internal sealed class GzipSource(FileStream file, string path) : ForwardStream
{
    readonly GZipStream _unpacked = new(file, CompressionMode.Decompress);
    readonly uint _declared = LastFourBytes(file);
    long _read;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = _unpacked.Read(buffer);
            // Several packed files in a row, which gzip allows, declare only the length of the last one.
            if (count == 0 && buffer.Length > 0 && _declared != (uint)_read && (_declared > _read || !HoldsSeveral())) throw Damaged();
            _read += count;
            return count;
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked.Dispose();
        base.Dispose(disposing);
    }

    InputException Damaged(Exception? cause = null) => new($"The file '{path}' is a damaged gzip file.", "Get it again, or unpack it with gzip to see what is left.", cause);

    bool HoldsSeveral()
    {
        using var again = File.OpenRead(file.Name);
        using var bytes = new BufferedStream(again, 1 << 16);
        uint last = 0;
        for (var i = 0L; bytes.ReadByte() is >= 0 and var next; i++)
        {
            last = last << 8 | (uint)next;
            if (i > 3 && last is >= 0x1f8b0800 and < 0x1f8b0820) return true;
        }
        return false;
    }

    static uint LastFourBytes(FileStream file)
    {
        Span<byte> last = stackalloc byte[4];
        file.Position = Math.Max(0, file.Length - 4);
        file.ReadAtLeast(last, 4, throwOnEndOfStream: false);
        file.Position = 0;
        return BinaryPrimitives.ReadUInt32LittleEndian(last);
    }
}
