using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>Answers <c>#r</c>: from the host by file name, else from the session's folder.</summary>
sealed class SessionReferences(Func<string> directory) : MetadataReferenceResolver
{
    /// <summary>Whether the file is there.</summary>
    public bool Has(string reference) => Find(reference) is not null;

    /// <summary>What to say of a file that is not there.</summary>
    public static string Missing(string reference) =>
        $"#r \"{reference}\": the file does not exist, seen from the notebook's folder, and this program brings none of that name. "
            + "Build the solution (dotnet build), or correct the path.";

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        Find(reference) is { } found ? [found] : [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    PortableExecutableReference? Find(string reference)
    {
        var slashed = reference.Replace('\\', '/');
        if (HostReferences.Find(slashed[(slashed.LastIndexOf('/') + 1)..]) is { } host) return host;
        var path = Path.GetFullPath(slashed, directory());
        return File.Exists(path) ? ReferenceDocumentation.Reference(path) : null;
    }
}
