using DuckDB.NET.Data;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges to a file, whose name says in which format. The file is written beside its place and then moved there: an interrupted run leaves what was there before.</summary>
public static class EdgeFile
{
    static readonly Dictionary<string, Action<EdgeList, string, IReadOnlyDictionary<string, int>?, CancellationToken>> s_formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = (edges, file, _, cancel) => Create(file, stream => CsvEdges.Write(edges, stream, cancel)),
        [".parquet"] = (edges, file, _, cancel) => ParquetEdges.Write(edges, file, cancel),
        [".graphml"] = (edges, file, communities, cancel) => Create(file, stream => GraphMl.Write(edges, stream, communities, cancel)),
        [".gexf"] = (edges, file, communities, cancel) => Create(file, stream => Gexf.Write(edges, stream, communities, cancel)),
    };

    /// <summary>Says before any work is done whether a file can be written there.</summary>
    /// <exception cref="InputException">The format is not known, or there is no such folder.</exception>
    public static void Check(string path)
    {
        if (!s_formats.ContainsKey(Path.GetExtension(path)))
            throw new InputException($"The name '{path}' says no format that edges can be written in.", $"End it with {string.Join(", ", s_formats.Keys.SkipLast(1))} or {s_formats.Keys.Last()}.");
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder.", "Give the name of a file.");
        if (!Directory.Exists(FolderOf(path))) throw new InputException($"There is no folder '{FolderOf(path)}'.", "Make it, or give another place.");
    }

    /// <summary>Writes edges.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="path">The file; what is there is replaced once all is written.</param>
    /// <param name="communities">The community of each account, for GraphML and GEXF, where known.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <exception cref="InputException">The format is not known, or the file can't be written.</exception>
    public static void Write(EdgeList edges, string path, IReadOnlyDictionary<string, int>? communities = null, CancellationToken cancel = default)
    {
        Check(path);
        var partial = Path.Combine(FolderOf(path), $".{Guid.NewGuid():N}.partial");
        try
        {
            s_formats[Path.GetExtension(path)](edges, partial, communities, cancel);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw new InputException($"The edges can't be written to '{path}': {e.Message}", "Check that the folder can be written and that the disk has room; what was there before is left as it was.", e);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);

    static void Create(string file, Action<Stream> write)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
    }
}
