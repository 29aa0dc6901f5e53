namespace Concordance.Ingest;

/// <summary>Where a source lies: a file, or one of several files in a zip file, written <c>archive.zip!inner/name.csv</c>.</summary>
/// <param name="File">The file on disk.</param>
/// <param name="Entry">Name of the entry, with forward slashes; null where the file itself is the source.</param>
readonly record struct SourcePlace(string File, string? Entry)
{
    /// <summary>Stands between the zip file and the entry.</summary>
    public const char Mark = '!';

    /// <summary>The place that a path means. A file whose own name holds the mark comes first.</summary>
    public static SourcePlace Of(string path)
    {
        if (System.IO.File.Exists(path)) return new(path, null);
        for (var i = path.IndexOf(Mark, StringComparison.Ordinal); i >= 0; i = path.IndexOf(Mark, i + 1))
            if (System.IO.File.Exists(path[..i])) return new(path[..i], Slashed(path[(i + 1)..]));
        return new(path, null);
    }

    /// <summary>The path as it is written.</summary>
    public string Path => Entry is null ? File : $"{File}{Mark}{Entry}";

    /// <summary>Its name without the folder: that of the file, and of an entry also its path in the zip file.</summary>
    public string Name => Entry is null ? System.IO.Path.GetFileName(File) : $"{System.IO.Path.GetFileName(File)}{Mark}{Entry}";

    /// <summary>The name of an entry as paths have it: some old programs write backslashes.</summary>
    public static string Slashed(string entry) => entry.Replace('\\', '/');
}
