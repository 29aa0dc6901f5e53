using System.IO.Compression;

namespace Concordance.Ingest;

/// <summary>Opens the one file that a zip file holds.</summary>
internal static class ZipSource
{
    /// <summary>Unpacks the only entry.</summary>
    /// <exception cref="InputException">It holds none or several, an encrypted one, or is damaged.</exception>
    public static Stream Open(FileStream file, string path)
    {
        try
        {
            var entry = Only(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), path);
            if (entry.IsEncrypted) throw new InputException($"The zip file '{path}' needs a password.", "Unpack it and give the plain file.");
            return new UnpackedSource(entry.Open(), file, path, (entry.Length, entry.Crc32));
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"The zip file '{path}' is damaged or cut off.", "Get it again.", e);
        }
    }

    static ZipArchiveEntry Only(ZipArchive archive, string path)
    {
        // Folders have entries too, and macOS adds a hidden one to each file.
        List<ZipArchiveEntry> entries = [.. archive.Entries.Where(e => !e.FullName.EndsWith('/') && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))];
        return entries.Count == 1
            ? entries[0]
            : throw new InputException(
                entries.Count == 0 ? $"The zip file '{path}' holds no file." : $"The zip file '{path}' holds several files: {string.Join(", ", entries.Select(e => e.FullName))}.",
                "Unpack it and give the files as sources of their own.");
    }
}
