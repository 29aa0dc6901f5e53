namespace Concordance.Ingest;

/// <summary>Where the sources of a case lie.</summary>
public static class SourcePaths
{
    /// <summary>The full path of a source.</summary>
    public static string Resolve(Case @case, CaseSource source) =>
        Path.GetFullPath(Path.Combine(@case.Folder, source.Path.Replace('/', Path.DirectorySeparatorChar)));

    /// <summary>How a case in <paramref name="folder"/> names a file: relative, with forward slashes; in full only across drives.</summary>
    public static string Relative(string folder, string file) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(file)).Replace('\\', '/');
}
