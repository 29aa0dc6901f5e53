using System.Text.Json.Nodes;

namespace Concordance.Cli.Offline;

/// <summary>A package as a lock file holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="ContentHash">SHA-512 of what is in it, without its signature, in base 64, as NuGet computes it; null where no lock file tells.</param>
sealed record LockedPackage(string Id, string Version, string? ContentHash)
{
    /// <summary>The name of its file.</summary>
    public string FileName => $"{Id}.{Version}.nupkg".ToLowerInvariant();

    /// <summary>Its folder in a folder of packages.</summary>
    public string FolderIn(string packages) => Path.Combine(packages, Id.ToLowerInvariant(), Version.ToLowerInvariant());

    /// <summary>The packages of all lock files of a checkout, each once, by id and version.</summary>
    /// <param name="projects">Folders below which lock files are looked for.</param>
    /// <exception cref="InputException">Two lock files disagree on what is in a package.</exception>
    public static IReadOnlyList<LockedPackage> InLockFiles(IEnumerable<string> projects)
    {
        var all = projects.SelectMany(p => Directory.EnumerateFiles(p, "packages.lock.json", SearchOption.AllDirectories)).SelectMany(Read).Distinct()
            .OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Version, StringComparer.Ordinal).ToList();
        if (all.GroupBy(p => p.FileName, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InputException($"The lock files do not agree on what is in the package {twice.First().Id} {twice.First().Version}.", "Restore them: git checkout -- '*packages.lock.json'.");
        return all;
    }

    static IEnumerable<LockedPackage> Read(string file) =>
        JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject().SelectMany(f => f.Value!.AsObject())
            .Where(p => p.Value!["resolved"] is not null).Select(p => new LockedPackage(p.Key, (string)p.Value!["resolved"]!, (string?)p.Value["contentHash"]));
}
