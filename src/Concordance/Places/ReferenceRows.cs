using System.IO.Compression;

namespace Concordance.Places;

/// <summary>Rows of a table that the library carries: fields divided by tabs, packed or not; lines that start with <c>#</c> are left out.</summary>
static class ReferenceRows
{
    /// <summary>The rows.</summary>
    /// <param name="name">Name of the resource, behind <c>Concordance.Reference.</c></param>
    internal static IEnumerable<string[]> Of(string name)
    {
        using var file = typeof(ReferenceRows).Assembly.GetManifestResourceStream("Concordance.Reference." + name)!;
        using var unpacked = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line) if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
