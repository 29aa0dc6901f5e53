using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Readme;

/// <summary>A copy of the library and the figures with the projects of their tests, but none of their tests: only what tests are written with.</summary>
sealed class CopiedToolkit : IDisposable
{
    static readonly string[] s_whole =
    [
        "src/Concordance", "src/Concordance.Charts", "src/Concordance.Embeddings", "data/reference", "tests/Shared", "tests/Concordance.Tests/Helpers",
    ];

    static readonly string[] s_files =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "Toolkit.sln", "tests/Directory.Build.props",
        "tests/Concordance.Tests/Concordance.Tests.csproj", "tests/Concordance.Tests/packages.lock.json", "tests/Concordance.Tests/Accounts/Made.cs",
        "tests/Concordance.Tests/Ingest/Formats/FormatSample.cs", "tests/Concordance.Tests/Ingest/Formats/Rows.cs", "tests/Concordance.Tests/Ingest/Formats/FormatDetectionTests.cs",
        "tests/Concordance.Charts.Tests/Concordance.Charts.Tests.csproj", "tests/Concordance.Charts.Tests/packages.lock.json", "tests/Concordance.Charts.Tests/Drawn.cs",
    ];

    readonly TempFolder _folder = new();

    public CopiedToolkit()
    {
        foreach (var file in s_whole.SelectMany(Below).Concat(s_files)) _folder.Write(file, File.ReadAllBytes(System.IO.Path.Combine(Checkout.Root, file)));
    }

    public string Path => _folder.Path;

    /// <summary>Builds a project of tests, and runs all that it has if it builds.</summary>
    public DotnetSdk.Answer Run(string project, CancellationToken cancel)
    {
        var built = Sdk("build", project, "-c", "Release", "-p:NuGetAudit=false", "-nodeReuse:false", "--nologo", "-v", "q");
        return built.Code == 0 ? Sdk("run", "--project", project, "-c", "Release", "--no-build") : built;

        DotnetSdk.Answer Sdk(params string[] arguments) => DotnetSdk.Run(Path, arguments, cancel) ?? new(-1, "There is no dotnet here.");
    }

    public void Dispose() => _folder.Dispose();

    static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Checkout.Root, f).Replace('\\', '/')).Where(f => !f.Split('/').Any(p => p is "bin" or "obj"));
}
