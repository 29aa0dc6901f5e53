using System.Text.Json.Nodes;
using Concordance.Cli.Doctor;
using Concordance.Cli.Doctor.Checks;
using Concordance.Cli.Offline;
using Concordance.Kernel;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Doctor;

/// <summary>Each check fails where what it needs is not there, and says what to do.</summary>
public sealed class CheckTests : IDisposable
{
    static readonly Remedies s_linux = new(SystemKind.Linux), s_mac = new(SystemKind.MacOS), s_windows = new(SystemKind.Windows);

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static void Is(Check check, Verdict verdict, string found, string? remedy)
    {
        var diagnosis = check.Run();
        Assert.Equal(verdict, diagnosis.Verdict);
        Assert.Equal(check.Name, diagnosis.Check);
        Assert.Contains(found, diagnosis.Found);
        if (remedy is null) Assert.Null(diagnosis.Remedy);
        else Assert.Contains(remedy, diagnosis.Remedy);
    }

    static T Throws<T>() => throw new DllNotFoundException("no libnative.so\nand more");

    [Fact]
    public void SdkCheck_Fails()
    {
        Is(new SdkCheck("10.0.100", () => new(0, "10.0.401\n"), s_linux), Verdict.Ok, "10.0.401", null);
        Is(new SdkCheck("10.0.100", () => new(0, "10.0.100-rc.2"), s_linux), Verdict.Ok, "rc.2", null);
        Is(new SdkCheck("10.0.100", () => null, s_linux), Verdict.Problem, "no command 'dotnet'", "apt install dotnet-sdk-10.0");
        Is(new SdkCheck("10.0.100", () => null, s_mac), Verdict.Problem, "no command 'dotnet'", "brew install");
        Is(new SdkCheck("10.0.100", () => null, s_windows), Verdict.Problem, "no command 'dotnet'", "winget install");
        Is(new SdkCheck("10.0.100", () => new(0, "9.0.300"), s_linux), Verdict.Problem, "9.0.300, and 10.0.100", "Install the .NET 10 SDK");
        Is(new SdkCheck("10.0.100", () => new(0, "11.0.100"), s_linux), Verdict.Problem, "11.0.100", "Install");
        Is(new SdkCheck("10.0.100", () => new(155, "\nA compatible .NET SDK was not found.\n"), s_linux), Verdict.Problem, "A compatible .NET SDK was not found.", "Install");
        Is(new SdkCheck("10.0.100", () => new(0, "soon"), s_linux), Verdict.Problem, "'soon' is no version", "Install");
    }

    [Fact]
    public void RuntimeCheck_Fails()
    {
        Is(new RuntimeCheck(new(10, 0, 12), s_linux), Verdict.Ok, "10.0.12", null);
        Is(new RuntimeCheck(new(9, 0, 1), s_linux), Verdict.Problem, "9.0.1", "Install the .NET 10 SDK");
        Is(new RuntimeCheck(new(11, 0, 0), s_linux), Verdict.Warning, "later than", ".NET 10");
    }

    [Fact]
    public void CSharpCellCheck_Fails()
    {
        Is(new CSharpCellCheck(_ => "21"), Verdict.Ok, "compiled and run", null);
        Is(new CSharpCellCheck(_ => "20"), Verdict.Problem, "'20'", "dotnet build");
        Is(new CSharpCellCheck(_ => throw new TypeInitializationException("X", new FileNotFoundException("no Microsoft.CodeAnalysis"))), Verdict.Problem, "FileNotFoundException: no Microsoft.CodeAnalysis", "dotnet build");
    }

    [Fact]
    public void CulturesCheck_Fails()
    {
        Is(new CulturesCheck(_ => "I", () => 1, s_linux), Verdict.Problem, "invariant mode", "apt install libicu");
        Is(new CulturesCheck(_ => "I", () => 800, s_windows), Verdict.Problem, "i is I in Azerbaijani", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        Is(new CulturesCheck(_ => throw new System.Globalization.CultureNotFoundException("no az"), () => 800, s_mac), Verdict.Problem, "no az", "part of macOS");
    }

    [Fact]
    public void TimeZonesCheck_Fails()
    {
        Is(new TimeZonesCheck(n => throw new TimeZoneNotFoundException($"no {n}"), s_linux), Verdict.Problem, "no Europe/Paris", "tzdata");
        Is(new TimeZonesCheck(_ => TimeZoneInfo.Utc, s_windows), Verdict.Problem, "Europe/Paris was 0 hours", "ICU");
    }

    [Fact]
    public void FontCheck_Fails()
    {
        var real = FontCheck.Here(s_linux).Run();
        Assert.Equal(Verdict.Ok, real.Verdict);
        Is(new FontCheck(_ => Throws<byte[]>(), s_linux), Verdict.Problem, "DllNotFoundException: no libnative.so", "Build again on this machine");
        Is(new FontCheck(_ => [1, 2, 3], s_windows), Verdict.Problem, "no picture", "Visual C++");
        var blank = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Is(new FontCheck(_ => blank, s_linux), Verdict.Problem, "without text", "DejaVuSans.ttf");
    }

    [Fact]
    public void NativeChecks_Fail()
    {
        Is(new ShapingCheck(_ => Throws<int>(), s_mac), Verdict.Problem, "no libnative.so", "Apple silicon");
        Is(new ShapingCheck(_ => 0, s_linux), Verdict.Problem, "no glyph", "Build again");
        Is(new DuckDbCheck(_ => Throws<(string, long)>(), s_linux), Verdict.Problem, "no libnative.so", "glibc");
        Is(new DuckDbCheck(_ => ("v1", 7), s_linux), Verdict.Problem, "7 were read", "Build again");
        Is(new LoopbackCheck(_ => throw new System.Net.Sockets.SocketException(13), s_windows), Verdict.Problem, "SocketException", "Firewall");
        Is(new LoopbackCheck(_ => null, s_linux), Verdict.Problem, "does not arrive", "127.0.0.1");
    }

    [Theory]
    [InlineData(100, nameof(Verdict.Problem))]
    [InlineData(3000, nameof(Verdict.Warning))]
    [InlineData(50_000, nameof(Verdict.Ok))]
    public void DiskCheck_Fails(long mebibytes, string verdict)
    {
        var check = new DiskCheck("runs", _folder.Of("not/there/yet"), f => f == _folder.Path ? mebibytes << 20 : -1);
        Is(check, Enum.Parse<Verdict>(verdict), "GiB free", verdict == nameof(Verdict.Ok) ? null : "Free some gigabytes");
    }

    [Theory]
    [InlineData(500, nameof(Verdict.Problem))]
    [InlineData(2000, nameof(Verdict.Warning))]
    [InlineData(12_000, nameof(Verdict.Ok))]
    public void MemoryCheck_Fails(long mebibytes, string verdict) =>
        Is(new MemoryCheck(() => mebibytes << 20), Enum.Parse<Verdict>(verdict), "GiB for this command", verdict == nameof(Verdict.Ok) ? null : "more memory");

    [Fact]
    public void FolderCheck_Fails()
    {
        Is(new FolderCheck("runs", _folder.Of("new/folder")), Verdict.Ok, _folder.Path, null);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
        Is(new FolderCheck("runs", _folder.Write("runs", "mine")), Verdict.Problem, "is a file", "remove the file");
        // The administrator may write everywhere else.
        if (OperatingSystem.IsLinux()) Is(new FolderCheck("runs", "/proc/1/none"), Verdict.Problem, "can't be written", "Get permission");
    }

    [Fact]
    public void CaseSensitivityCheck_Tells()
    {
        Is(new CaseSensitivityCheck(() => true), Verdict.Information, "two names", null);
        Is(new CaseSensitivityCheck(() => false), Verdict.Information, "one name", "capitals");
        Is(new CaseSensitivityCheck(() => throw new UnauthorizedAccessException("no")), Verdict.Problem, "no", "permission");
        Assert.Equal(Verdict.Information, CaseSensitivityCheck.Of(_folder.Path).Run().Verdict);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void KeysCheck_Fails()
    {
        KeysCheck Of(UnixFileMode? mode, Remedies remedies, string? named = null) => new(_folder.Of("keys"), named, _ => mode, remedies);
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Is(Of(Own, s_linux), Verdict.Ok, "none yet", null);
        Is(Of(Own, s_linux, _folder.Of("lent.key")), Verdict.Warning, "not there", "unset the variable");
        _folder.Write("keys/a.key", new byte[32]);
        Is(Of(Own, s_linux), Verdict.Ok, "1, each for you alone", null);
        Is(Of(null, s_windows), Verdict.Ok, "1, in your own settings folder", null);
        Is(Of(Own | UnixFileMode.OtherRead, s_linux), Verdict.Warning, "others on this machine", "chmod 600");
        Is(Of(Own | UnixFileMode.GroupRead, s_windows), Verdict.Warning, "others", "icacls");
        _folder.Write("keys/a.key", new byte[3]);
        Is(Of(Own, s_linux), Verdict.Problem, "fewer than 16 bytes", "Restore it from a copy");
    }

    [Fact]
    public void KernelCheck_Fails()
    {
        var program = _folder.Write("build/concordance", "x");
        var launcher = new Launcher(program, [], null);
        var kernels = _folder.Of("kernels");
        KernelCheck Of(Launcher now) => new([_folder.Of("nowhere"), kernels], now);
        Is(Of(launcher), Verdict.Information, "not installed", "concordance kernel install");
        KernelInstallation.Install(kernels, [kernels], launcher, KernelSpec.Name);
        Is(Of(launcher), Verdict.Ok, "start this build", null);
        Is(Of(new(_folder.Write("other/concordance", "x"), [], null)), Verdict.Warning, "another build", "kernel install");
        Is(Of(new(program, ["lib.dll"], null)), Verdict.Warning, "another build", "kernel install");
        File.Delete(program);
        Is(Of(launcher), Verdict.Problem, "no longer there", "kernel install");
        // Of another kernel nothing is said.
        _folder.Write("kernels/concordance/kernel.json", "{ \"argv\": [\"/gone\"] }");
        _folder.Write("kernels/.net-csharp/kernel.json", "not even JSON");
        Is(Of(launcher), Verdict.Information, "not installed", "kernel install");
        _folder.Write("kernels/concordance/kernel.json", "{ \"metadata\": { \"concordance\": {} } }");
        Is(Of(launcher), Verdict.Problem, "no argv", "kernel install");
    }

    [Fact]
    public void FrontendsCheck_Tells()
    {
        Is(new FrontendsCheck(n => n == "code" ? "/usr/bin/code" : null), Verdict.Information, "VS Code", null);
        Is(new FrontendsCheck(_ => null), Verdict.Information, "none", "ms-toolsai.jupyter");
        Is(new FrontendsCheck(_ => throw new ArgumentException("bad path")), Verdict.Problem, "bad path", "PATH");
    }

    [Fact]
    public void BundledDataCheck_Fails()
    {
        var check = new BundledDataCheck(_folder.Path, "git checkout -- data/paris-2023");
        Is(check, Verdict.Problem, "SHA256SUMS' is not there", "git checkout");
        var (csv, gz) = (_folder.Write("a.csv", "x\ny\n"), _folder.Write("posts/b.gz", [1, 2]));
        _folder.Write("SHA256SUMS", $"{ProgramFacts.HashOfFile(csv)}  a.csv\n{ProgramFacts.HashOfFile(gz)}  posts/b.gz\n");
        Is(check, Verdict.Ok, "all 2 files", null);
        _folder.Write("a.csv", "x\r\ny\r\n");
        Is(check, Verdict.Problem, "line ends were turned in 'a.csv'", "core.autocrlf false");
        _folder.Write("a.csv", "x\nz\n");
        Is(check, Verdict.Problem, "1 of 2 files", "git checkout");
        File.Delete(gz);
        Is(check, Verdict.Problem, "'posts/b.gz' is missing", "git checkout");
    }

    [Fact]
    public void PackagesCheck_Tells()
    {
        var package = new LockedPackage("One", "1.0.0", "h");
        var check = new PackagesCheck(new(_folder.Path), () => [package]);
        Is(check, Verdict.Information, "1 of 1 are not in", "concordance offline");
        _folder.Write("one/1.0.0/.nupkg.metadata", "{}");
        Is(check, Verdict.Ok, "without a network", null);
        Is(new PackagesCheck(new(_folder.Path), () => throw new System.Text.Json.JsonException("damaged")), Verdict.Problem, "damaged", "git checkout");
    }

    [Fact]
    public void CheckoutCheck_Fails()
    {
        Is(new CheckoutCheck(() => throw new InputException("not found", "r")), Verdict.Problem, "not found", "inside the checkout");
        Is(new CheckoutCheck(() => new(_folder.Path)), Verdict.Problem, "no notebooks", "git checkout");
    }

    [Fact]
    public void CheckList_WithoutACheckout_StillChecksTheMachine()
    {
        var checks = CheckList.Of(() => throw new InputException("none", "r"), s_linux).ToList();
        Assert.Contains(checks, c => c is DuckDbCheck);
        Assert.DoesNotContain(checks, c => c is BundledDataCheck);
        Assert.Equal(checks.Count, checks.Select(c => c.Name).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Every kind of check is in the list: one that nobody runs finds nothing.</summary>
    [Fact]
    public void CheckList_HoldsEveryCheck()
    {
        var listed = CheckList.Of(Repository.Find, s_linux).Select(c => c.GetType()).ToHashSet();
        Assert.Equal([], typeof(Check).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Check)) && !listed.Contains(t)).Select(t => t.Name));
    }
}

[Collection(nameof(ProcessState))]
public class DoctorTests
{
    [Fact]
    public async Task Doctor_OnThisMachine_FindsNoProblem()
    {
        var outcome = await Cli.Run("doctor", "--json");
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.True(outcome.Code == 0, outcome.Out);
        Assert.True((bool)result["ok"]!);
        Assert.True(result["checks"]!.AsArray().Count >= 20);
        Assert.All(result["checks"]!.AsArray(), c => Assert.True((string)c!["verdict"]! is "ok" or "information" or "warning"));
        var text = await Cli.Run("doctor");
        Assert.Contains("ok       DuckDB and Parquet: v1", text.Out);
        Assert.Matches("[0-9]+ checks, 0 problems", text.Out);
    }
}
