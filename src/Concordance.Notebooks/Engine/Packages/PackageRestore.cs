using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Restores packages as a project would, by the SDK itself. What it found is kept by a hash of the set, so that the same set needs no
/// SDK, no network and no time again.
/// </summary>
/// <param name="cache">Folder of what was found.</param>
/// <param name="directory">The folder whose <c>nuget.config</c>, and those above it, say where packages come from.</param>
sealed partial class PackageRestore(string cache, Func<string> directory)
{
    static readonly string s_framework = string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.{Environment.Version.Minor}");
    static readonly string s_target = s_framework + "/" + RuntimeInformation.RuntimeIdentifier;

    /// <summary>Where a user's programs keep what they can make again.</summary>
    public static string DefaultCache => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "concordance", "packages");

    /// <summary>The graph of a set of packages.</summary>
    /// <param name="packages">The set.</param>
    /// <param name="sources">Feeds beside those that NuGet's own settings name.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="PackageException">They can't be restored.</exception>
    public PackageGraph Restore(IReadOnlyCollection<PackageRequest> packages, IReadOnlyCollection<string> sources, CancellationToken cancel)
    {
        var project = Project(packages, sources);
        var known = Path.Combine(cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..32] + ".json");
        if (File.Exists(known) && TryRead(File.ReadAllText(known)) is { } graph) return graph;

        var folder = Directory.CreateTempSubdirectory("concordance-packages-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "packages.csproj"), project);
            // A project file somewhere above must not have its say.
            foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
                File.WriteAllText(Path.Combine(folder.FullName, name), "<Project />");
            var (code, output) = Run(folder.FullName, cancel);
            var assets = Path.Combine(folder.FullName, "obj", "project.assets.json");
            if (code != 0 || !File.Exists(assets)) throw new PackageException(Problem(output));
            var json = File.ReadAllText(assets);
            graph = TryRead(json) ?? throw new PackageException("files of a restored package are missing.");
            Directory.CreateDirectory(cache);
            var written = known + "." + Guid.NewGuid().ToString("N");
            File.WriteAllText(written, json);
            File.Move(written, known, overwrite: true);
            return graph;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static PackageGraph? TryRead(string json)
    {
        try
        {
            return PackageGraph.Read(json, s_target);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    static string Project(IEnumerable<PackageRequest> packages, IEnumerable<string> sources)
    {
        var lines = packages.OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Version, StringComparer.Ordinal)
            .Select(p => $"    <PackageReference Include=\"{p.Id}\" Version=\"{p.VersionRange}\" />");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{s_framework}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{Html.Escape(string.Join(';', sources.Order(StringComparer.Ordinal)))}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', lines)}
              </ItemGroup>
            </Project>
            """;
    }

    DotnetSdk.Answer Run(string folder, CancellationToken cancel) =>
        DotnetSdk.Run(folder, ["restore", "packages.csproj", "--nologo", "-v", "q", "-p:NuGetInteractive=false", "-p:RestoreRootConfigDirectory=" + directory()], cancel)
        ?? throw new PackageException("that needs the .NET SDK, whose command 'dotnet' is not found.");

    /// <summary>What NuGet says, without the machine's paths and the feeds' addresses: it will stand in a notebook.</summary>
    static string Problem(string output)
    {
        var errors = Error().Matches(MultilineText.UnixLineEnds(output)).Select(m => Address().Replace(m.Groups["text"].Value.Trim(), "a package source")).Distinct().ToList();
        return errors.Count > 0 ? string.Join("\n", errors) : "the SDK did not say why: run 'dotnet restore' in a project with that package to see.";
    }

    [GeneratedRegex(@"error (?<text>[A-Z]+\d+: .*?)(?: \[[^\]\n]*\])?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    [GeneratedRegex(@"https?://[^\s'""]+")]
    private static partial Regex Address();
}
