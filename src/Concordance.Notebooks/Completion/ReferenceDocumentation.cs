using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>
/// Finds the XML documentation of an assembly: beside it, or, for .NET's own, in the SDK's reference pack. The files are read when
/// somebody asks for a name, not before.
/// </summary>
static class ReferenceDocumentation
{
    static readonly ConcurrentDictionary<string, DocumentationFile> s_files = new(StringComparer.Ordinal);
    static readonly Lazy<string?> s_pack = new(() => ReferencePack(typeof(object).Assembly.Location));

    /// <summary>A reference to a file, with its documentation where there is one.</summary>
    public static PortableExecutableReference Reference(string assembly) => MetadataReference.CreateFromFile(assembly, documentation: Of(assembly));

    /// <summary>The documentation of an assembly; null where there is none.</summary>
    public static DocumentationProvider? Of(string assembly)
    {
        if (Beside(assembly) is { } own) return File(own);
        if (s_pack.Value is not { } pack || Path.GetDirectoryName(assembly) != Path.GetDirectoryName(typeof(object).Assembly.Location)) return null;
        var name = Path.GetFileNameWithoutExtension(assembly);
        // What the reference pack calls System.Runtime, System.Collections and so on lies in one assembly when it runs, and the other way round.
        List<string> files = [.. ((string[])[name, "System.Runtime", "System.Collections", "System.Threading", "System.Linq", "System.Memory"]).Distinct().Select(n => Path.Combine(pack, n + ".xml")).Where(System.IO.File.Exists)];
        return files.Count > 0 ? new Several([.. files.Select(File)]) : null;
    }

    static string? Beside(string assembly) => Path.ChangeExtension(assembly, ".xml") is var xml && System.IO.File.Exists(xml) ? xml : null;

    static DocumentationFile File(string path) => s_files.GetOrAdd(path, p => new(p));

    // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll to <root>/packs/Microsoft.NETCore.App.Ref/<version>/ref/net<n>.0
    static string? ReferencePack(string coreLibrary)
    {
        if (coreLibrary.Length == 0) return null;
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(coreLibrary)!, "..", "..", ".."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        if (!Directory.Exists(packs)) return null;
        var target = string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.0");
        return Directory.GetDirectories(packs).Select(p => Path.Combine(p, "ref", target)).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault();
    }

    sealed class DocumentationFile(string path) : XmlDocumentationProvider
    {
        public string? Find(string id, CultureInfo culture, CancellationToken cancel) => GetDocumentationForSymbol(id, culture, cancel);

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

        protected override Stream GetSourceStream(CancellationToken cancellationToken) => System.IO.File.OpenRead(path);
    }

    sealed class Several(IReadOnlyList<DocumentationFile> files) : DocumentationProvider
    {
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => files.Count;

        protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
            files.Select(f => f.Find(documentationMemberID, preferredCulture, cancellationToken)).FirstOrDefault(t => !string.IsNullOrEmpty(t));
    }
}
