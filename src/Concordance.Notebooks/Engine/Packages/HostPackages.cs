using System.Text.Json;

namespace Concordance.Notebooks;

/// <summary>The packages that the running program was built with, by its own list, and its own parts, which are packages to others.</summary>
static class HostPackages
{
    static readonly Lazy<IReadOnlyDictionary<string, string>> s_versions = new(Read);

    /// <summary>The version that the program holds; null where it holds none.</summary>
    public static string? VersionOf(string id) => s_versions.Value.GetValueOrDefault(id);

    /// <summary>Compares versions by their numbers: below 0 where the first is the older one.</summary>
    public static int Compare(string first, string second)
    {
        var (a, b) = (Numbers(first), Numbers(second));
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
            if (a.ElementAtOrDefault(i).CompareTo(b.ElementAtOrDefault(i)) is not 0 and var order) return order;
        var (tag, other) = (Tag(first), Tag(second));
        // A version with a tag comes before the one without.
        return tag == other ? 0 : tag.Length == 0 ? 1 : other.Length == 0 ? -1 : string.CompareOrdinal(tag, other);
    }

    static string Tag(string version) => version.Split('+')[0] is var plain && plain.IndexOf('-', StringComparison.Ordinal) is >= 0 and var dash ? plain[dash..] : "";

    static List<long> Numbers(string version) =>
        [.. version.Split('-', '+')[0].Split('.').Select(p => long.TryParse(p, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0).Append(0).Append(0).Append(0).Take(4)];

    static Dictionary<string, string> Read()
    {
        var versions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var files = (AppContext.GetData("APP_CONTEXT_DEPS_FILES") as string ?? "").Split(Path.PathSeparator, ';');
        foreach (var file in files.Where(File.Exists))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!document.RootElement.TryGetProperty("libraries", out var libraries)) continue;
            foreach (var library in libraries.EnumerateObject())
                if (library.Value.TryGetProperty("type", out var type) && type.GetString() is "package" or "project" && library.Name.Split('/') is [var id, var version])
                    versions.TryAdd(id, version);
        }
        return versions;
    }
}
