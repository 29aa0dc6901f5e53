using System.Security.Cryptography;
using ZstdSharp;

namespace Concordance.Ingest;

/// <summary>Opens a source: plain, gzip, zip or zstd, told by its first bytes and not by its name.</summary>
public static class SourceFile
{
    /// <summary>The file's bytes from the start, unpacked where they are packed.</summary>
    /// <exception cref="InputException">There is no such file, it is empty, or a zip file that does not hold exactly one.</exception>
    public static Stream Open(string path)
    {
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
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
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    static Stream Unpacked(FileStream file, string path)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return start switch
        {
            [0x1f, 0x8b, ..] => new UnpackedSource(new GzipSource(file, path), file, path),
            [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6] => ZipSource.Open(file, path),
            [0x28, 0xb5, 0x2f, 0xfd] => new UnpackedSource(new DecompressionStream(file), file, path),
            _ => file,
        };
    }
}
