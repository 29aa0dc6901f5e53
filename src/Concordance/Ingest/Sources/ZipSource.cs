using System.IO.Compression;

namespace Concordance.Ingest;

/// <summary>Opens one of the files that a zip file holds.</summary>
internal static class ZipSource
{
    /// <summary>More files than this in one zip file are to be unpacked first: each is a source of its own.</summary>
    const int MostEntries = 1000;

    /// <summary>Unpacks an entry: the one that the place names, else the only one.</summary>
    /// <exception cref="InputException">It holds no such entry, none or several, an encrypted one, or is damaged.</exception>
    public static UnpackedSource Open(FileStream file, SourcePlace place) => Guarded(place.File, () =>
    {
        var entry = Wanted(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), place);
        if (entry.IsEncrypted) throw new InputException($"The zip file '{place.Path}' needs a password.", "Unpack it and give the plain file.");
        return new UnpackedSource(entry.Open(), file, place.Path, (entry.Length, entry.Crc32));
    });

    /// <summary>The first bytes of what <see cref="Open"/> unpacks.</summary>
    /// <exception cref="InputException">As there.</exception>
    public static byte[] StartOf(SourcePlace place)
    {
        using var entry = Open(File.OpenRead(place.File), place);
        return SourceFile.StartOf(entry);
    }

    /// <summary>Bytes that an entry takes in its zip file.</summary>
    /// <exception cref="InputException">There is no such entry, or the file is damaged.</exception>
    public static long PackedBytes(SourcePlace place) => Guarded(place.File, () =>
    {
        using var archive = ZipFile.OpenRead(place.File);
        return Wanted(archive, place).CompressedLength;
    });

    /// <summary>Names of the files in a zip file, with forward slashes, in their order there; without those that macOS adds.</summary>
    /// <exception cref="InputException">It is damaged, or holds too many.</exception>
    public static IReadOnlyList<string> Names(string path) => Guarded(path, () =>
    {
        using var archive = ZipFile.OpenRead(path);
        var names = Files(archive).Select(e => SourcePlace.Slashed(e.FullName)).ToList();
        return names.Count <= MostEntries ? names : throw new InputException($"The zip file '{path}' holds {names.Count} files; {MostEntries} can be read from one.", "Unpack it and give the files as a pattern: folder/**/*.csv.");
    });

    /// <summary>Whether a zip file is an Excel workbook.</summary>
    public static bool IsWorkbook(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("xl/workbook.xml") is not null || archive.GetEntry("xl/workbook.bin") is not null;
        }
        catch (InvalidDataException)
        {
            // Whoever reads it says what is wrong.
            return false;
        }
    }

    static ZipArchiveEntry Wanted(ZipArchive archive, SourcePlace place)
    {
        var files = Files(archive);
        if (place.Entry is { } name)
            return files.FirstOrDefault(e => SourcePlace.Slashed(e.FullName) == name)
                ?? throw new InputException($"The zip file '{place.File}' holds no file '{name}'.", files.Count == 0 ? "It holds none at all." : $"It holds: {string.Join(", ", files.Select(e => SourcePlace.Slashed(e.FullName)).Take(20))}.");
        return files.Count == 1
            ? files[0]
            : throw new InputException(
                files.Count == 0 ? $"The zip file '{place.File}' holds no file." : $"The zip file '{place.File}' holds several files: {string.Join(", ", files.Select(e => SourcePlace.Slashed(e.FullName)).Take(20))}.",
                $"Name one of them, such as {Path.GetFileName(place.File)}{SourcePlace.Mark}{(files.Count == 0 ? "posts.csv" : SourcePlace.Slashed(files[0].FullName))}.");
    }

    // Folders have entries too, and macOS adds a hidden one to each file.
    static List<ZipArchiveEntry> Files(ZipArchive archive) =>
        [.. archive.Entries.Where(e => !SourcePlace.Slashed(e.FullName).EndsWith('/') && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))];

    static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"The zip file '{path}' is damaged or cut off.", "Get it again.", e);
        }
    }
}
