namespace Concordance.Kernel.Tests.Installation;

public class LauncherTests
{
    const string CoreLibrary = "/usr/share/dotnet/shared/Microsoft.NETCore.App/10.0.1/System.Private.CoreLib.dll";

    static Launcher Of(string process, bool isWindows, params string[] files) => Launcher.Of(process, "/app", "Concordance.Cli", files.Contains, isWindows, CoreLibrary);

    [Fact]
    public void Of_BesideTheCommand_IsTheCommand() => Assert.Equal("/app/concordance", Of("/app/Concordance.Cli", false, "/app/concordance").Program);

    [Fact]
    public void Of_StartedByDotnet_PrefersTheCommandToo() => Assert.Equal("/app/concordance.exe", Of("/usr/bin/dotnet", true, "/app/concordance.exe", "/app/Concordance.Cli.dll").Program);

    [Fact]
    public void Of_WithoutTheCommand_IsDotnetWithTheAssembly()
    {
        var launcher = Of("/usr/bin/dotnet", false, "/app/Concordance.Cli.dll");
        Assert.Equal("/usr/bin/dotnet", launcher.Program);
        Assert.Equal(["/app/Concordance.Cli.dll"], launcher.Arguments);
    }

    [Fact]
    public void Of_APublishedFileOfAnotherName_IsThatFile() => Assert.Equal("/opt/Concordance.Cli", Of("/opt/Concordance.Cli", false).Program);

    [Fact]
    public void Of_NothingOnDisk_SaysWhatToDo() => Assert.Contains("dotnet build", Assert.Throws<KernelException>(() => Of("/usr/bin/dotnet", false)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void RuntimeRoot_IsWhereDotnetLies() => Assert.Equal("/usr/share/dotnet", Of("/app/x", false, "/app/concordance").RuntimeRoot);

    [Theory]
    [InlineData(""), InlineData("/app/System.Private.CoreLib.dll")]
    public void RuntimeRoot_OfAProgramThatBringsItsRuntime_IsNone(string coreLibrary) =>
        Assert.Null(Launcher.Of("/app/x", "/app", "x", _ => true, false, coreLibrary).RuntimeRoot);
}
