using DuckDB.NET.Data;

namespace Concordance;

/// <summary>Writes a file beside its place and moves it there once it is whole: an interrupted run leaves what was there before.</summary>
static class FinishedFile
{
    /// <summary>Says before any work is done whether a file can be written there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">Endings of the formats that there are.</param>
    /// <param name="what">What is written, in the plural: "edges".</param>
    /// <exception cref="InputException">The format is not known, or there is no such folder.</exception>
    public static void Check(string path, IReadOnlyCollection<string> formats, string what)
    {
        if (!formats.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            throw new InputException($"The name '{path}' says no format that {what} can be written in.", $"End it with {string.Join(", ", formats.SkipLast(1))} or {formats.Last()}.");
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder.", "Give the name of a file.");
        if (!Directory.Exists(FolderOf(path))) throw new InputException($"There is no folder '{FolderOf(path)}'.", "Make it, or give another place.");
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Its place; what is there is replaced once all is written.</param>
    /// <param name="what">What is written, as the subject of a sentence: "The edges".</param>
    /// <param name="write">Writes to the path that it is given, where there is nothing yet.</param>
    /// <exception cref="InputException">It can't be written.</exception>
    public static void Write(string path, string what, Action<string> write)
    {
        var partial = Path.Combine(FolderOf(path), $".{Guid.NewGuid():N}.partial");
        try
        {
            write(partial);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw new InputException($"{what} can't be written to '{path}': {e.Message}", "Check that the folder can be written and that the disk has room; what was there before is left as it was.", e);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
}
