using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Concordance.Notebooks;

/// <summary>Loads the files of packages. What is loaded stays for the whole process, so of each package there can be one version.</summary>
static class PackageLoader
{
    static readonly ConcurrentDictionary<string, string> s_versions = new(StringComparer.OrdinalIgnoreCase);
    static readonly ConcurrentDictionary<string, string> s_managed = new(StringComparer.OrdinalIgnoreCase);
    static readonly ConcurrentDictionary<string, string> s_native = new(StringComparer.OrdinalIgnoreCase);
    static readonly Lock s_lock = new();
    static bool s_listening;

    /// <summary>Makes the files of a graph known to the runtime.</summary>
    /// <exception cref="PackageException">The process has another version of one of its packages.</exception>
    public static void Register(PackageGraph graph)
    {
        lock (s_lock)
        {
            foreach (var (id, version) in graph.Packages)
            {
                if (HostPackages.VersionOf(id) is { } held && HostPackages.Compare(version, held) > 0)
                    throw new PackageException($"it needs {id} {version}, but this program holds version {held} and can't have both. Take a version of the package that is content with {held}.");
                if (s_versions.TryGetValue(id, out var loaded) && loaded != version)
                    throw new PackageException($"it needs {id} {version}, but version {loaded} is loaded already. Restart, and ask for all packages in the first cell.");
            }
            foreach (var (id, version) in graph.Packages) s_versions[id] = version;
            foreach (var file in graph.Runtime) s_managed.TryAdd(Path.GetFileNameWithoutExtension(file), file);
            foreach (var file in graph.Native) s_native.TryAdd(Path.GetFileNameWithoutExtension(file), file);
            if (s_listening) return;
            s_listening = true;
            AssemblyLoadContext.Default.Resolving += (context, name) =>
                name.Name is { } simple && s_managed.TryGetValue(simple, out var file) ? context.LoadFromAssemblyPath(file) : null;
            AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => FindNative(name) is { } file ? NativeLibrary.Load(file) : 0;
        }
    }

    /// <summary>The assembly of a file of a package.</summary>
    public static Assembly Load(string file) => AssemblyLoadContext.Default.LoadFromAssemblyPath(file);

    // Asked for as "e_sqlite3", lies there as "libe_sqlite3.so".
    static string? FindNative(string name)
    {
        var simple = Path.GetExtension(name) is ".dll" or ".so" or ".dylib" ? Path.GetFileNameWithoutExtension(name) : name;
        return s_native.GetValueOrDefault(simple) ?? s_native.GetValueOrDefault("lib" + simple);
    }
}
