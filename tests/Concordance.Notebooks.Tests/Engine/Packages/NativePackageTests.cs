using System.Xml.Linq;

namespace Concordance.Notebooks.Tests.Engine;

/// <summary>A package whose work is done by a library of the system's own kind, from what the build of the solution restored.</summary>
[Collection(ProcessStateCollection.Name)]
public class NativePackageTests
{
    const string Library = "SkiaSharp", ForLinux = "SkiaSharp.NativeAssets.Linux.NoDependencies";

    [Fact]
    public async Task Package_WithANativeLibrary_WorksInACell_WithoutAnyFeed()
    {
        var version = (string)XDocument.Load(Path.Combine(Checkout.Root, "Directory.Packages.props")).Descendants("PackageVersion").Single(p => (string?)p.Attribute("Include") == Library).Attribute("Version")!;
        var restored = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (!Directory.Exists(Path.Combine(restored, ForLinux.ToLowerInvariant(), version)))
        {
            var missing = $"{ForLinux} {version} is not in {restored}: dotnet restore Toolkit.sln";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
            Assert.Skip(missing);
        }
        using var folder = new TempFolder();
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="global" /></config>
              <packageSources><clear /></packageSources>
              <auditSources><clear /></auditSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{restored}" /></fallbackPackageFolders>
            </configuration>
            """);
        await using var session = new NotebookEngine(new() { WorkingDirectory = folder.Path, PackageCache = folder.Of("cache") });

        var drawn = await session.Run($"#r \"nuget: {Library}, {version}\"\n#r \"nuget: {ForLinux}, {version}\"\nusing SkiaSharp;\nvar bitmap = new SKBitmap(3, 2);\nbitmap.Erase(SKColors.Red);\nbitmap.GetPixel(2, 1).ToString()");

        Assert.Null(drawn.Error);
        Assert.Equal("#ffff0000", drawn.Text());
        Assert.DoesNotContain(typeof(NotebookEngine).Assembly.GetReferencedAssemblies(), a => a.Name == Library);
    }
}
