namespace Concordance.Coordination.Export;

/// <summary>Writes edges to a file, whose name says in which format. See <see cref="FinishedFile"/>: an interrupted run leaves what was there before.</summary>
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
    public static void Check(string path) => FinishedFile.Check(path, s_formats.Keys, "edges");

    /// <summary>Writes edges.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="path">The file; what is there is replaced once all is written.</param>
    /// <param name="communities">The community of each account, for GraphML and GEXF, where known.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <exception cref="InputException">The format is not known, or the file can't be written.</exception>
    public static void Write(EdgeList edges, string path, IReadOnlyDictionary<string, int>? communities = null, CancellationToken cancel = default)
    {
        Check(path);
        FinishedFile.Write(path, "The edges", partial => s_formats[Path.GetExtension(path)](edges, partial, communities, cancel));
    }

    static void Create(string file, Action<Stream> write)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
    }
}
