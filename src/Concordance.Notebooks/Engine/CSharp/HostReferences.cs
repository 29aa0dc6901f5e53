using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>
/// The assemblies that the running program brought along, as references for the compiler. Made once a process:
/// compilations that share the very same reference objects also share what the compiler learned from them.
/// </summary>
static class HostReferences
{
    // What the program itself is made with. To look for every name among their many types costs a tenth of a second and memory with every cell.
    static readonly string[] s_machinery =
    [
        "Microsoft.CodeAnalysis", "FSharp.Compiler", "FSharp.DependencyManager", "System.Composition", "Microsoft.DiaSymReader", "Humanizer", "NetMQ", "AsyncIO", "NaCl",
        "System.CommandLine", "Spectre.Console",
    ];

    static readonly Lazy<IReadOnlyDictionary<string, PortableExecutableReference>> s_byFileName = new(Make);

    /// <summary>All; what F# chooses from.</summary>
    public static IEnumerable<PortableExecutableReference> All => s_byFileName.Value.Values;

    /// <summary>What cells see without asking: all but what this program itself is made with, which a cell has to name.</summary>
    public static IEnumerable<PortableExecutableReference> Offered { get; } = [.. s_byFileName.Value.Where(f => !s_machinery.Any(m => f.Key.StartsWith(m, StringComparison.OrdinalIgnoreCase))).Select(f => f.Value)];

    /// <summary>Whether code names with <c>#r</c> something of what this program is made with, as a file or as a package.</summary>
    public static bool IsMachineryNamed(string code) =>
        code.Contains("#r", StringComparison.Ordinal) && s_machinery.Any(m => code.Contains(m, StringComparison.OrdinalIgnoreCase));

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
