using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Offline;

public sealed class OfflineTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A checkout with nothing but what a restore reads.</summary>
    string Clone()
    {
        string[] kinds = ["*.csproj", "*.props", "*.targets", "packages.lock.json", "global.json"];
        foreach (var file in ((string[])["", "src"]).SelectMany(d => kinds.SelectMany(k => Directory.GetFiles(Path.Combine(Checkout.Root, d), k, d.Length > 0 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly))))
            if (Path.GetRelativePath(Checkout.Root, file) is var name && !name.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin")) _folder.Write(Path.Combine("clone", name), File.ReadAllBytes(file));
        return _folder.Of("clone");
    }

    [Fact]
    public async Task Offline_Collected_RestoresWithNoOtherSourceAndNoPackageBefore()
    {
        var cancel = TestContext.Current.CancellationToken;
        var to = _folder.Of("offline");
        var collected = await Cli.Run("offline", "--out", to, "--json");
        Assert.True(collected.Code == 0, collected.Error);
        Assert.True((int)JsonNode.Parse(collected.Out)!["packages"]! > 50);
        Assert.Equal(0, (await Cli.Run("offline", "--check", to)).Code);

        var clone = Clone();
        var project = Path.Combine("src", "Concordance.Notebooks", "Concordance.Notebooks.csproj");
        DotnetSdk.Answer Restore(string packages) => DotnetSdk.Run(clone, ["restore", project, "--locked-mode", "--no-http-cache", "--configfile", Path.Combine(to, "nuget.config"), "-p:RestorePackagesPath=" + _folder.Of(packages), "-v", "q"], cancel)!;
        var restored = Restore("fresh");
        Assert.True(restored.Code == 0, restored.Output);
        Assert.True(Directory.Exists(_folder.Of("fresh/microsoft.codeanalysis.csharp")));

        // One byte of one package.
        var damaged = Directory.GetFiles(Path.Combine(to, "packages"), "markdig.*.nupkg").Single();
        var bytes = File.ReadAllBytes(damaged);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        var check = await Cli.Run("offline", "--check", to);
        Assert.Equal(2, check.Code);
        Assert.Contains(Path.GetFileName(damaged), check.Error);
        var refused = Restore("fresh2");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("markdig", refused.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Give --out", "offline")]
    [InlineData("Give --out", "offline", "--out", "a", "--check", "b")]
    [InlineData("linux-x64", "offline", "--out", "a", "--rid", "../x")]
    public async Task Offline_OptionsThatWillNotDo_AreRefused(string expected, params string[] args)
    {
        var outcome = await Cli.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(expected, outcome.Error);
    }
}
