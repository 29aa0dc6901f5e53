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

    readonly string _name;
    readonly HashingStream _file;
    readonly Stream _content;

    public OutputFile(string directory, string name)
    {
        var path = Path.Combine(directory, name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _name = name;
        _file = new HashingStream(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16));
        _content = name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(_file) : _file;
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
        return new(_name, _file.Written, _file.Sha256());
    }

    public void Dispose()
    {
        _content.Dispose();
        _file.Dispose();
    }

    static GZipOutputStream Gzip(Stream to)
    {
        var gzip = new GZipOutputStream(to, 1 << 16) { IsStreamOwner = true, ModifiedTime = DateTime.UnixEpoch };
        gzip.SetLevel(CompressionLevel);
        return gzip;
    }

    sealed class HashingStream(Stream to) : Stream
    {
        readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public long Written { get; private set; }

        public string Sha256() => Convert.ToHexStringLower(_hash.GetHashAndReset());

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Flush() => to.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            to.Write(buffer);
            _hash.AppendData(buffer);
            Written += buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) to.Dispose();
            base.Dispose(disposing);
        }
    }
}
