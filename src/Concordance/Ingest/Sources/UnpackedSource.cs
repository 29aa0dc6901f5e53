using ZstdSharp;

namespace Concordance.Ingest;

/// <summary>Unpacks a source, and refuses what is damaged, cut off, or grows beyond all measure.</summary>
/// <param name="unpacked">What comes out of it.</param>
/// <param name="file">The file, disposed with this.</param>
/// <param name="path">Its name, for messages.</param>
/// <param name="declared">Length and CRC-32 that the container declares; null where its own reader checks them.</param>
internal sealed class UnpackedSource(Stream unpacked, FileStream file, string path, (long Length, uint Crc)? declared = null) : ForwardStream
{
    /// <summary>Posts as text shrink to a twentieth or so; the most that a container can make of zeros is a thousandth and less.</summary>
    const long MostTimesPacked = 200;

    /// <summary>Bytes that are always allowed, whatever the packed size: a small file may repeat itself.</summary>
    const long AlwaysAllowed = 64L << 20;

    /// <summary>Bytes that no source unpacks to: 64 GiB, more than the largest published archives of posts in one file.</summary>
    const long Most = 64L << 30;

    long _most = MostOf(file.Length);
    long _read;
    uint _crc;

    /// <summary>Bytes to which a file may unpack.</summary>
    /// <param name="packed">Bytes of the file as it lies on disk.</param>
    public static long MostOf(long packed) => Math.Min(Most, Math.Max(AlwaysAllowed, MostTimesPacked * packed));

    /// <summary>Refuses a file that unpacks to more than is allowed.</summary>
    /// <param name="path">Its name, for the message.</param>
    /// <param name="most">Bytes that are allowed.</param>
    public static InputException TooLarge(string path, long most) => new($"The file '{path}' unpacks to more than {most >> 20} MiB.", "If that is what you expect, unpack it and give the plain file.");

    /// <summary>Bytes on disk of what it comes from, where it is packed twice: packing twice must not allow more.</summary>
    public long OnDisk { init => _most = MostOf(value); }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = unpacked.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ZstdException)
        {
            throw Damaged(e);
        }
        _read += count;
        if (_read > _most) throw TooLarge(path, _most);
        if (declared is not { } whole) return count;
        _crc = Crc32.Append(_crc, buffer[..count]);
        if (count == 0 && buffer.Length > 0 && (_read, _crc) != whole) throw Damaged();
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            file.Dispose();
        }
        base.Dispose(disposing);
    }

    InputException Damaged(Exception? cause = null) => new($"The packed file '{path}' is damaged or cut off.", "Get it again.", cause);
}
