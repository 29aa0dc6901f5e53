using System.Security.Cryptography;
using Concordance.Cli.Offline;

namespace Concordance.Cli.Tests.Offline;

public sealed class OfflineFolderTests : IDisposable
{
    readonly TempFolder _folder = new();

    static readonly LockedPackage s_one = new("Made.Up", "1.2.0", "hash-of-one"), s_two = new("Other", "2.0.0-Beta", "hash-of-two");

    public void Dispose() => _folder.Dispose();

    PackageFolder Packages => new(_folder.Of("global"));

    string Target => _folder.Of("offline");

    /// <summary>As NuGet leaves a package: its file, the file's hash, and the hash of what is in it.</summary>
    string Unpack(LockedPackage package, string content, string? contentHash = null)
    {
        var place = Path.Combine(package.FolderIn(Packages.Path), package.FileName);
        _folder.Write(place, content);
        File.WriteAllText(place + ".sha512", Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(place))));
        File.WriteAllText(Path.Combine(package.FolderIn(Packages.Path), ".nupkg.metadata"), $"{{ \"version\": 2, \"contentHash\": \"{contentHash ?? package.ContentHash}\" }}");
        return place;
    }

    long Fill(params LockedPackage[] packages) => OfflineFolder.Prepare(Target).Fill(packages, Packages, TestContext.Current.CancellationToken);

    [Fact]
    public void OfflineFolder_HoldsThePackagesAndNamesNoOtherSource()
    {
        Unpack(s_one, "one");
        Unpack(s_two, "three");
        Assert.Equal(8, Fill(s_one, s_two));
        Assert.Equal(["made.up.1.2.0.nupkg", "other.2.0.0-beta.nupkg"], Directory.GetFiles(Path.Combine(Target, "packages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var config = System.Xml.Linq.XDocument.Load(Path.Combine(Target, "nuget.config")).Root!.Element("packageSources")!;
        Assert.Equal(["clear", "add"], config.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("packages", (string?)config.Element("add")!.Attribute("value"));
        Assert.DoesNotContain("http", File.ReadAllText(Path.Combine(Target, "nuget.config")));
        Assert.DoesNotContain(_folder.Path, string.Concat(Directory.GetFiles(Target).Select(File.ReadAllText)));
        new OfflineFolder(Target).Check();
        // Again, into what is there.
        Assert.Equal(3, Fill(s_one));
        new OfflineFolder(Target).Check();
    }

    [Fact]
    public void OfflineFolder_DamagedOtherAndMissingPackages_AreAllNamed()
    {
        File.AppendAllText(Unpack(s_one, "one"), "!");
        Unpack(s_two, "two", "hash-of-another");
        var e = Assert.Throws<InputException>(() => Fill(s_one, s_two, new("Gone", "3.0.0", "x")));
        Assert.Equal(3, e.All.Count);
        Assert.Matches("Made.Up 1.2.0 .* is damaged", e.All[0].Problem);
        Assert.Matches("Other 2.0.0-Beta .* is not the one of the lock files", e.All[1].Problem);
        Assert.Matches("Gone 3.0.0 is not in", e.All[2].Problem);
        Assert.Contains("Delete '", e.All[0].Remedy);
        Assert.False(File.Exists(Path.Combine(Target, "nuget.config")));
    }

    [Fact]
    public void OfflineFolder_Check_NamesWhatIsDamagedMissingAndForeign()
    {
        Unpack(s_one, "one");
        Unpack(s_two, "two");
        Fill(s_one, s_two);
        File.AppendAllText(Path.Combine(Target, "packages", s_one.FileName), "!");
        File.Delete(Path.Combine(Target, "packages", s_two.FileName));
        File.WriteAllText(Path.Combine(Target, "packages", "extra.1.0.0.nupkg"), "x");
        var e = Assert.Throws<InputException>(() => new OfflineFolder(Target).Check());
        Assert.Equal(["'packages/other.2.0.0-beta.nupkg' is missing.", "'packages/made.up.1.2.0.nupkg' is damaged.", "'packages/extra.1.0.0.nupkg' is not of it."], e.All.Select(a => a.Problem));
        Assert.Contains("no folder of 'concordance offline'", Assert.Throws<InputException>(() => new OfflineFolder(_folder.Path).Check()).Problem);
    }

    [Fact]
    public void OfflineFolder_FolderOfSomethingElse_IsLeftAlone()
    {
        _folder.Write("offline/thesis.txt", "years of work");
        Assert.Contains("thesis.txt", Assert.Throws<InputException>(() => OfflineFolder.Prepare(Target)).Problem);
        Assert.True(File.Exists(_folder.Of("offline/thesis.txt")));
    }

    [Fact]
    public void LockedPackage_LockFilesThatDisagree_AreAnError()
    {
        foreach (var (project, hash) in (ReadOnlySpan<(string, string)>)[("a", "x"), ("b", "y")])
            _folder.Write($"src/{project}/packages.lock.json", $$"""{ "version": 2, "dependencies": { "net10.0": { "One": { "type": "Direct", "resolved": "1.0.0", "contentHash": "{{hash}}" }, "toolkit": { "type": "Project" } } } }""");
        Assert.Equal([new("One", "1.0.0", "x")], LockedPackage.InLockFiles([_folder.Of("src/a")]));
        Assert.Contains("One 1.0.0", Assert.Throws<InputException>(() => LockedPackage.InLockFiles([_folder.Of("src")])).Problem);
    }
}
