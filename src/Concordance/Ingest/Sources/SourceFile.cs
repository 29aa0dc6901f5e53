using System.Security.Cryptography;
using ZstdSharp;

namespace Concordance.Ingest;

/// <summary>Opens a source: plain, gzip, zip or zstd, told by its first bytes and not by its name.</summary>
public static class SourceFile
{
    /// <summary>The file's bytes from the start, unpacked where they are packed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Told the number of bytes of the file at each reading; null for nobody.</param>
    /// <exception cref="InputException">There is no such file, it is empty, or a zip file that does not hold exactly one.</exception>
    public static Stream Open(string path, Action<long>? read = null)
    {
        var file = Existing(path, read);
        if (file.Length == 0)
        {
            file.Dispose();
            throw new InputException($"The file '{path}' is empty.", "Give a file with at least one post.");
        }
        try
        {
            return Unpacked(file, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>SHA-256 of the file's bytes as they lie there, lower-case hexadecimal.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string Sha256(string path)
    {
        using var file = Existing(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>How a file is packed: <c>plain</c>, <c>gzip</c>, <c>zip</c> or <c>zstd</c>.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string ContainerOf(string path)
    {
        using var file = Existing(path);
        Span<byte> start = stackalloc byte[4];
        return Container(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    static string Container(ReadOnlySpan<byte> start) => start switch
    {
        [0x1f, 0x8b, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6] => "zip",
        [0x28, 0xb5, 0x2f, 0xfd] => "zstd",
        _ => "plain",
    };

    static FileStream Existing(string path, Action<long>? read = null)
    {
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder.", "Give the files in it, for instance as a pattern: folder/*.jsonl.");
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        try
        {
            return new CountedFile(path, read);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputException($"The file '{path}' can't be read: no permission.", "Ask its owner for permission to read it, or copy it.", e);
        }
    }

    static Stream Unpacked(FileStream file, string path)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return Container(start) switch
        {
            "gzip" => new UnpackedSource(new GzipSource(file, path), file, path),
            "zip" => ZipSource.Open(file, path),
            "zstd" => new UnpackedSource(new DecompressionStream(file), file, path),
            _ => file,
        };
    }

    sealed class CountedFile(string path, Action<long>? read) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan)
    {
        public override int Read(Span<byte> buffer) => Told(base.Read(buffer));

        public override int Read(byte[] buffer, int offset, int count) => Told(base.Read(buffer, offset, count));

        int Told(int count)
        {
            read?.Invoke(count);
            return count;
        }
    }
}
