using System.Text.Json.Nodes;

namespace Concordance.Kernel.Tests.Installation;

public sealed class KernelInstallationTests : IDisposable
{
    static readonly Launcher s_launcher = new("/opt/with space/concordance", [], "/usr/share/dotnet");

    readonly TempFolder _folder = new();

    string Kernels => _folder.Of("kernels");

    public void Dispose() => _folder.Dispose();

    InstallationResult Install(string name = KernelSpec.Name, params string[] searched) => KernelInstallation.Install(Kernels, searched, s_launcher, name);

    JsonObject Spec(string name) => (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Kernels, name, "kernel.json")))!;

    [Fact]
    public void Install_WritesWhatFrontendsRead()
    {
        Install();
        var spec = Spec("concordance");
        Assert.Equal("""["/opt/with space/concordance","kernel","run","--connection-file","{connection_file}"]""", spec["argv"]!.ToJsonString());
        Assert.Equal(("C#", "message", "/usr/share/dotnet"), (spec.Text("language"), spec.Text("interrupt_mode"), spec.Child("env").Text("DOTNET_ROOT")));
        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], Directory.GetFiles(Path.Combine(Kernels, "concordance")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Install_OffersItselfForNotebooksOfDotNetInteractive()
    {
        Assert.Equal(2, Install().Installed.Count);
        Assert.Equal(Spec("concordance")["argv"]!.ToJsonString(), Spec(".net-csharp")["argv"]!.ToJsonString());
    }

    [Fact]
    public void Install_WhereAnotherKernelHasThatName_LeavesItAlone()
    {
        var other = _folder.Write("elsewhere/.net-csharp/kernel.json", """{"argv": ["dotnet-interactive"]}""");
        var result = Install(KernelSpec.Name, _folder.Of("elsewhere"));
        Assert.Equal(Path.GetDirectoryName(other), result.OtherKernel);
        Assert.False(Directory.Exists(Path.Combine(Kernels, ".net-csharp")));
    }

    [Fact]
    public void Install_Twice_IsAnUpdate()
    {
        Install();
        Assert.Equal(2, Install(KernelSpec.Name, Kernels).Installed.Count);
    }

    [Theory]
    [InlineData(""), InlineData("."), InlineData(".."), InlineData("../x"), InlineData("a b"), InlineData("a/b"), InlineData("x\n")]
    public void Install_UnderANameThatIsNone_IsRefused(string name) => Assert.Throws<KernelException>(() => Install(name));

    [Fact]
    public void Install_UnderTheNameOfAnotherKernel_IsRefused()
    {
        _folder.Write("kernels/python3/kernel.json", """{"argv": ["python"]}""");
        Assert.Throws<KernelException>(() => Install("python3"));
        Assert.Equal("""["python"]""", Spec("python3")["argv"]!.ToJsonString());
    }

    [Fact]
    public void Uninstall_RemovesWhatWasInstalledAndNothingElse()
    {
        _folder.Write("kernels/python3/kernel.json", """{"argv": ["python"]}""");
        Install();
        _folder.Write("kernels/concordance/notes.txt", "the user's own");
        Assert.Equal(2, KernelInstallation.Uninstall(Kernels, KernelSpec.Name).Count);
        Assert.Equal(["concordance/notes.txt", "python3/kernel.json"], Directory.GetFiles(Kernels, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Kernels, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"argv": ["x"]}"""), InlineData("not json"), InlineData("""{"metadata": []}""")]
    public void Uninstall_LeavesKernelsOfOthers(string spec)
    {
        _folder.Write("kernels/concordance/kernel.json", spec);
        _folder.Write("kernels/.net-csharp/kernel.json", spec);
        Assert.Empty(KernelInstallation.Uninstall(Kernels, KernelSpec.Name));
        Assert.True(File.Exists(Path.Combine(Kernels, "concordance", "kernel.json")));
    }

    [Fact]
    public void Uninstall_WithoutAnything_RemovesNothing() => Assert.Empty(KernelInstallation.Uninstall(Kernels, KernelSpec.Name));
}
