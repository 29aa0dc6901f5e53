using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Offline;

/// <summary>A folder in which NuGet keeps the packages that it has unpacked, with the file of each.</summary>
/// <param name="Path">Where it is.</param>
sealed record PackageFolder(string Path)
{
    /// <summary>The user's own: where <c>NUGET_PACKAGES</c> says, else below the user's folder.</summary>
    public static PackageFolder OfThisUser() => new(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    /// <summary>Whether the package was unpacked there.</summary>
    public bool Has(LockedPackage package) => File.Exists(MetadataOf(package));

    /// <summary>The file of a package, once it is sure that it is the one of the lock file.</summary>
    /// <remarks>
    /// What lock files hold is the hash of what a package holds without its signature; NuGet compared it when it unpacked the package, and wrote it down beside the hash of the file. Both are compared here: that with the lock file, this with the file.
    /// NuGet compares again when it restores from the copy.
    /// </remarks>
    /// <exception cref="InputException">It is not there, is damaged, or is another; it is named.</exception>
    public string FileOf(LockedPackage package)
    {
        var file = System.IO.Path.Combine(package.FolderIn(Path), package.FileName);
        var remedy = $"Delete '{package.FolderIn(Path)}', and run the command again where there is a network.";
        if (!Has(package) || !File.Exists(file) || !File.Exists(file + ".sha512")) throw new InputException($"The package {package.Id} {package.Version} is not in '{Path}'.", "Run the command where there is a network: 'dotnet restore Toolkit.sln --locked-mode' must pass.");
        if (package.ContentHash is { } locked && (string?)JsonNode.Parse(File.ReadAllText(MetadataOf(package)))?["contentHash"] != locked)
            throw new InputException($"The package {package.Id} {package.Version} in '{Path}' is not the one of the lock files.", remedy);
        if (Sha512(file) != File.ReadAllText(file + ".sha512").Trim()) throw new InputException($"The package {package.Id} {package.Version} in '{Path}' is damaged.", remedy);
        return file;
    }

    string MetadataOf(LockedPackage package) => System.IO.Path.Combine(package.FolderIn(Path), ".nupkg.metadata");

    static string Sha512(string file)
    {
        using var bytes = File.OpenRead(file);
        return Convert.ToBase64String(SHA512.HashData(bytes));
    }
}
