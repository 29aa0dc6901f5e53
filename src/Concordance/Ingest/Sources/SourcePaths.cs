namespace Concordance.Ingest;

/// <summary>Where the sources of a case lie.</summary>
public static class SourcePaths
{
    /// <summary>The full path of a source.</summary>
    public static string Resolve(Case @case, CaseSource source) =>
        Resolve(@case, source.Path);

    /// <summary>The full path of a file that a case names.</summary>
    internal static string Resolve(Case @case, string path) => Full(@case.Folder, path);

    /// <summary>The files that a pattern fits, or the one file where it is none.</summary>
    /// <param name="folder">The folder that the pattern starts from.</param>
    /// <param name="pattern"><c>*</c> and <c>?</c> within a name, <c>**</c> for folders however deep, <c>{a,b}</c> for either. A file of exactly this name comes first.</param>
    /// <returns>Full paths, in ordinal order. Names that start with a dot are left out, unless the pattern has the dot.</returns>
    /// <exception cref="InputException">No file fits the pattern.</exception>
    public static IReadOnlyList<string> Expand(string folder, string pattern)
    {
        var path = Full(folder, pattern);
        if (!GlobPattern.IsPattern(pattern) || File.Exists(SourcePlace.Of(path).File)) return [path];
        var files = GlobPattern.Files(folder, pattern);
        return files.Count > 0 ? files : throw new InputException($"No file fits the pattern '{pattern}'.", $"It starts from '{folder}'; * fits any name, ** folders however deep, {{a,b}} either.");
    }

    /// <summary>How a case in <paramref name="folder"/> names a file: relative, with forward slashes; in full only across drives.</summary>
    public static string Relative(string folder, string file) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(file)).Replace('\\', '/');

    static string Full(string folder, string path) => Path.GetFullPath(Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar)));
}
