using System.Text.Json.Nodes;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli.Offline;

/// <summary>Collects the packages of a checkout.</summary>
static class Collecting
{
    /// <summary>What was collected.</summary>
    /// <param name="Folder">Where.</param>
    /// <param name="Packages">Packages.</param>
    /// <param name="Bytes">Bytes.</param>
    /// <param name="Without">What could not be had and is not needed, in words.</param>
    public sealed record Collected(string Folder, int Packages, long Bytes, IReadOnlyList<string> Without);

    /// <summary>Restores the solution, so that everything is there, and copies what its lock files name, and the compiler to machine code of each system.</summary>
    /// <remarks>Lock files hold packages for every system; only that compiler is another one on each.</remarks>
    /// <param name="streams">Where progress is told.</param>
    /// <param name="repository">The checkout.</param>
    /// <param name="folder">Where to; made if needed.</param>
    /// <param name="systems">Runtime identifiers, such as <c>win-x64</c>; none takes this system.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="InputException">The SDK is missing, the restore fails, or packages are damaged.</exception>
    public static Collected Of(Streams streams, Repository repository, string folder, IReadOnlyList<string> systems, CancellationToken cancel)
    {
        var locked = LockedPackage.InLockFiles([Path.Combine(repository.Root, "src"), Path.Combine(repository.Root, "tests")]);
        var target = OfflineFolder.Prepare(folder);
        var packages = PackageFolder.OfThisUser();
        streams.Tell($"restoring {locked.Count} packages");
        Restore(repository, ["restore", "Toolkit.sln", "--locked-mode", "--nologo", "-v", "q"], cancel);
        List<LockedPackage> compilers = [];
        List<string> without = [];
        foreach (var compiler in Compilers(repository, systems, cancel))
        {
            if (!packages.Has(compiler)) DotnetSdk.Run(repository.Root, ["restore", Path.Combine("src", "Crossgen.proj"), $"-p:CrossgenId={compiler.Id}", $"-p:CrossgenVersion={compiler.Version}", "--nologo", "-v", "q"], cancel);
            if (packages.Has(compiler)) compilers.Add(compiler);
            else without.Add($"{compiler.Id} {compiler.Version} can't be had here: builds from this folder work, and a kernel's first cell takes a second longer.");
        }
        streams.Tell("copying");
        IReadOnlyList<LockedPackage> all = [.. locked, .. compilers];
        return new(target.Path, all.Count, target.Fill(all, packages, cancel), without);
    }

    static IEnumerable<LockedPackage> Compilers(Repository repository, IReadOnlyList<string> systems, CancellationToken cancel)
    {
        // What the build asks for, in AheadOfTime.targets; the file's own target would fetch it already.
        var json = Restore(repository, ["msbuild", Path.Combine("src", "Concordance.Cli", "Concordance.Cli.csproj"), "-getItem:KnownCrossgen2Pack", "-getProperty:NETCoreSdkPortableRuntimeIdentifier", "-getProperty:TargetFramework", "-nologo"], cancel);
        var read = JsonNode.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..])!;
        var framework = (string?)read["Properties"]!["TargetFramework"];
        if (read["Items"]!["KnownCrossgen2Pack"]!.AsArray().FirstOrDefault(p => (string?)p!["TargetFramework"] == framework) is not { } pack) return [];
        IEnumerable<string> wanted = systems.Count > 0 ? systems : [(string)read["Properties"]!["NETCoreSdkPortableRuntimeIdentifier"]!];
        return wanted.Distinct(StringComparer.Ordinal).Select(s => new LockedPackage($"Microsoft.NETCore.App.Crossgen2.{s}", (string)pack["Crossgen2PackVersion"]!, null));
    }

    static string Restore(Repository repository, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var answer = DotnetSdk.Run(repository.Root, arguments, cancel) ?? throw new InputException("The .NET SDK, whose command is 'dotnet', is not found.", "Install the .NET 10 SDK.");
        return answer.Code == 0 ? answer.Output : throw new InputException(
            $"'dotnet {arguments.First()}' fails: {answer.Output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? "it does not say why"}", "Run it in the checkout by itself, with a network, to see all that it says.");
    }
}
