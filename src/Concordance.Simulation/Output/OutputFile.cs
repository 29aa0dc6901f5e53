using System.Security.Cryptography;
using ICSharpCode.SharpZipLib.GZip;

namespace Concordance.Simulation.Output;

/// <summary>A file as it was written.</summary>
/// <param name="Name">Path within the folder of the case, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record WrittenFile(string Name, long Bytes, string Sha256);

/// <summary>A file that is hashed while it is written, gzip where its name says so.</summary>
/// <remarks>
/// The compressor is managed code: the system's would give other bytes with another version or processor.
/// </remarks>
sealed class OutputFile : IDisposable
{
    const int CompressionLevel = 6;

    readonly string _path, _name;
    readonly SHA256 _hash = SHA256.Create();
    readonly Stream _content;

    public OutputFile(string directory, string name)
    {
        _path = Path.Combine(directory, name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _name = name;
        var hashed = new CryptoStream(new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16), _hash, CryptoStreamMode.Write);
        _content = name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(hashed) : hashed;
    }

    public static WrittenFile Write(string directory, string name, ReadOnlySpan<byte> content)
    {
        using var file = new OutputFile(directory, name);
        file.Write(content);
        return file.Close();
    }

    public void Write(ReadOnlySpan<byte> bytes) => _content.Write(bytes);

    /// <summary>Ends the file.</summary>
    public WrittenFile Close()
    {
        _content.Dispose();
        return new(_name, new FileInfo(_path).Length, Convert.ToHexStringLower(_hash.Hash!));
    }

    public void Dispose()
    {
        _content.Dispose();
        _hash.Dispose();
    }

    static GZipOutputStream Gzip(Stream to)
    {
        var gzip = new GZipOutputStream(to, 1 << 16) { IsStreamOwner = true, ModifiedTime = DateTime.UnixEpoch };
        gzip.SetLevel(CompressionLevel);
        return gzip;
    }
}
