using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>
/// Finds files named by <c>#load</c> in the session's folder, and leaves the labels of cells alone:
/// the compiler's own resolver would make absolute paths of them.
/// </summary>
sealed class SessionSources(string directory) : SourceFileResolver([], directory)
{
    public override string? NormalizePath(string path, string? baseFilePath) =>
        baseFilePath is null ? path : base.NormalizePath(path, null);

    public override string? ResolveReference(string path, string? baseFilePath) =>
        base.ResolveReference(path, Path.IsPathRooted(baseFilePath) ? baseFilePath : null);
}
