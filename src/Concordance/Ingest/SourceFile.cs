using System.Security.Cryptography;

namespace Concordance.Ingest;

/// <summary>Opens a source: plain or gzip, told by its first bytes and not by its name.</summary>
public static class SourceFile
{
    /// <summary>The file's bytes from the start, unpacked where they are gzip.</summary>
    /// <exception cref="InputException">There is no such file, or it is empty.</exception>
    public static Stream Open(string path)
    {
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        if (file.Length == 0)
        {
            file.Dispose();
            throw new InputException($"The file '{path}' is empty.", "Give a file with at least one post.");
        }
        return IsGzip(file) ? new GzipSource(file, path) : file;
    }

    /// <summary>SHA-256 of the file's bytes as they lie there, lower-case hexadecimal.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string Sha256(string path)
    {
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    static bool IsGzip(FileStream file)
    {
        Span<byte> start = stackalloc byte[2];
        var gzip = file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start[0] == 0x1f && start[1] == 0x8b;
        file.Position = 0;
        return gzip;
    }
}
