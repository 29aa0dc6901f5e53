using System.Text.Json;

namespace Concordance.Notebooks;

/// <summary>What a restore found: every package of the graph with its files on this machine.</summary>
/// <param name="Packages">Name to version.</param>
/// <param name="Compile">What the compiler reads.</param>
/// <param name="Runtime">What is loaded.</param>
/// <param name="Native">Libraries in machine code.</param>
/// <param name="Extensions">What packages want to be run in a notebook that takes them: name to file.</param>
sealed record PackageGraph(
    IReadOnlyDictionary<string, string> Packages, IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native, IReadOnlyDictionary<string, string> Extensions)
{
    // As .NET Interactive looks for it.
    static readonly string s_extension = Path.Combine("interactive-extensions", "dotnet", "extension.dib");

    /// <summary>The graph of no packages.</summary>
    public static PackageGraph Empty { get; } = new(new Dictionary<string, string>(), [], [], [], new Dictionary<string, string>());

    /// <summary>Reads NuGet's <c>project.assets.json</c>; null where a file that it names is gone.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="target">Framework and system, such as <c>net10.0/linux-x64</c>.</param>
    public static PackageGraph? Read(string json, string target)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        var libraries = root.GetProperty("libraries");
        var packages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var extensions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        List<string> compile = [], runtime = [], native = [];
        foreach (var package in root.GetProperty("targets").GetProperty(target).EnumerateObject())
        {
            var name = package.Name.Split('/');
            packages[name[0]] = name[1];
            var path = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
            if (folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists) is not { } folder) return null;
            compile.AddRange(Files(package.Value, "compile", folder));
            runtime.AddRange(Files(package.Value, "runtime", folder));
            native.AddRange(Files(package.Value, "native", folder));
            if (Path.Combine(folder, s_extension) is var extension && File.Exists(extension)) extensions[name[0]] = extension;
        }
        return compile.Concat(runtime).Concat(native).All(File.Exists) ? new PackageGraph(packages, compile, runtime, native, extensions) : null;
    }

    static IEnumerable<string> Files(JsonElement package, string kind, string folder) =>
        package.TryGetProperty(kind, out var files)
            // "_._" says that there is nothing for this framework.
            ? files.EnumerateObject().Where(f => !f.Name.EndsWith("/_._", StringComparison.Ordinal)).Select(f => Path.GetFullPath(Path.Combine(folder, f.Name)))
            : [];
}
