using System.Security.Cryptography;
using ZstdSharp;

namespace Concordance.Ingest;

/// <summary>Opens a source: plain, gzip, zip or zstd, told by its first bytes and not by its name.</summary>
public static class SourceFile
{
    /// <summary>The file's bytes from the start, unpacked where they are packed.</summary>
    /// <param name="path">The file; of a file in a zip file that holds several, <c>archive.zip!inner/name.csv</c>.</param>
    /// <param name="read">Told the number of bytes of the file at each reading; null for nobody.</param>
    /// <exception cref="InputException">There is no such file, it is empty, or a zip file that holds several of which none is named.</exception>
    public static Stream Open(string path, Action<long>? read = null)
    {
        var place = SourcePlace.Of(path);
        var file = Existing(place.File, read);
        if (file.Length == 0)
        {
            file.Dispose();
            throw Empty(path);
        }
        try
        {
            return Unpacked(file, place);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>SHA-256 of the file's bytes as they lie there, lower-case hexadecimal; of a file in a zip file that of the zip file.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string Sha256(string path, CancellationToken cancel = default)
    {
        using var file = Existing(SourcePlace.Of(path).File);
        // A device has no length and may never end.
        if (file.Length == 0) throw Empty(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[1 << 20];
        while (file.Read(block) is > 0 and var read)
        {
            cancel.ThrowIfCancellationRequested();
            hash.AppendData(block.AsSpan(0, read));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>How a file is packed: <c>plain</c>, <c>gzip</c>, <c>zip</c> or <c>zstd</c>. An Excel workbook, which is a zip file too, is plain.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string ContainerOf(string path)
    {
        var place = SourcePlace.Of(path);
        using var file = Existing(place.File);
        if (place.Entry is not null) return "zip";
        var container = Container(StartOf(file));
        return container == "zip" && ZipSource.IsWorkbook(file) ? "plain" : container;
    }

    /// <summary>The first bytes of what a source holds, unpacked.</summary>
    /// <exception cref="InputException">It can't be opened; see <see cref="Open"/>.</exception>
    internal static byte[] StartOf(string path)
    {
        using var bytes = Open(path);
        return StartOf(bytes);
    }

    /// <summary>The file as it lies on disk, whatever it is.</summary>
    internal static FileStream OpenAsItIs(string path, Action<long>? read) => Existing(path, read);

    /// <summary>The first bytes of a stream.</summary>
    internal static byte[] StartOf(Stream bytes)
    {
        var start = new byte[8];
        return start[..bytes.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    static InputException Empty(string path) => new($"The file '{path}' is empty.", "Give a file with at least one post.");

    static string Container(ReadOnlySpan<byte> start) => start switch
    {
        [0x1f, 0x8b, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => "zip",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd",
        _ => "plain",
    };

    static FileStream Existing(string path, Action<long>? read = null)
    {
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder.", "Give the files in it, for instance as a pattern: folder/*.jsonl.");
        if (!File.Exists(path)) throw new InputException($"There is no file '{path}'.", "Check the path, or the \"sources\" in case.json.");
        try
        {
            var file = new CountedFile(path, read);
            if (file.CanSeek) return file;
            file.Dispose();
            throw new InputException($"'{path}' is a pipe or a device, and a source is read more than once.", "Write what comes out of it to a file, and give that.");
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputException($"The file '{path}' can't be read: no permission.", "Ask its owner for permission to read it, or copy it.", e);
        }
    }

    static Stream Unpacked(FileStream file, SourcePlace place)
    {
        var container = ContainerOf(place.Path);
        return container == "zip" ? FromZip(file, place) : (Stream?)Unpacked(file, container, place.Path, file.Length) ?? file;
    }

    /// <summary>An entry of a zip file; where it is packed once more, as in <c>posts.csv.gz</c>, unpacked once more.</summary>
    static Stream FromZip(FileStream file, SourcePlace place)
    {
        var container = Container(ZipSource.StartOf(place));
        var entry = ZipSource.Open(file, place);
        if (container is not ("gzip" or "zstd")) return entry;
        using (entry)
        {
            var copy = new TemporaryCopy(entry);
            return Unpacked(new TemporaryFile(copy), container, place.Path, new FileInfo(place.File).Length)!;
        }
    }

    static UnpackedSource? Unpacked(FileStream file, string container, string path, long onDisk) => container switch
    {
        "gzip" => new UnpackedSource(new GzipSource(file, path), file, path) { OnDisk = onDisk },
        "zstd" => new UnpackedSource(new DecompressionStream(file), file, path) { OnDisk = onDisk },
        _ => null,
    };

    sealed class TemporaryFile(TemporaryCopy copy) : FileStream(copy.Path, FileMode.Open, FileAccess.Read, FileShare.Read)
    {
        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing) copy.Dispose();
        }
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
