using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>
/// The assemblies that the running program brought along, as references for the compiler. Made once a process:
/// compilations that share the very same reference objects also share what the compiler learned from them.
/// </summary>
static class HostReferences
{
    static readonly Lazy<IReadOnlyDictionary<string, PortableExecutableReference>> s_byFileName = new(Make);

    public static IEnumerable<PortableExecutableReference> All => s_byFileName.Value.Values;

    /// <summary>The host's assembly of this file name, with or without <c>.dll</c>; null where it has none.</summary>
    public static PortableExecutableReference? Find(string fileName) =>
        s_byFileName.Value.GetValueOrDefault(fileName) ?? s_byFileName.Value.GetValueOrDefault(fileName + ".dll");

    static Dictionary<string, PortableExecutableReference> Make()
    {
        var found = new Dictionary<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase);
        var trusted = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        foreach (var path in trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            found.TryAdd(Path.GetFileName(path), Mapped(path));
        return found;
    }

    // Roslyn's own way reads each file as a whole: a hundred megabytes, a third of the start. Files of a running program stay as they are,
    // so that they can be left open and read where a name is looked for.
    static PortableExecutableReference Mapped(string path) =>
        AssemblyMetadata.Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.Default)).GetReference(ReferenceDocumentation.Of(path), filePath: path);
}
