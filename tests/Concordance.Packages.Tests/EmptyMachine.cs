using System.Diagnostics;
using Concordance.Notebooks;

[assembly: AssemblyFixture(typeof(Concordance.Packages.Tests.EmptyMachine))]

namespace Concordance.Packages.Tests;

/// <summary>A machine with .NET and nothing else: home, settings and packages are empty folders. Beside it the feed into which the solution was packed.</summary>
/// <remarks>Variables of this process, so that what the engine starts sees them too. What the solution restored is at hand for packages of others; those asked for and not there come from the usual sources.</remarks>
public sealed class EmptyMachine : IDisposable
{
    // What says that a package of others can't be had here.
    static readonly string[] s_unreachable = ["NU1101", "NU1102", "NU1103", "NU1301", "NU1801"];

    readonly TempFolder _folder = new();
    readonly string _pack;
    readonly Lazy<string> _tool;

    public EmptyMachine()
    {
        _tool = new(InstallTool);
        _pack = Dotnet(Checkout.Root, "pack", "Toolkit.sln", "-c", Checkout.Configuration, "--no-build", "-o", Feed, "--nologo", "-v", "q").Output;
        var profile = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var restored = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(profile, ".nuget", "packages");
        var settings = Path.Combine(profile, ".nuget", "NuGet", "NuGet.Config");
        if (File.Exists(settings)) _folder.Write("home/.nuget/NuGet/NuGet.Config", File.ReadAllBytes(settings));
        foreach (var (name, folder) in new[] { ("HOME", "home"), ("USERPROFILE", "home"), ("DOTNET_CLI_HOME", "cli"), ("NUGET_PACKAGES", "packages"), ("XDG_DATA_HOME", "home/data"), ("XDG_CONFIG_HOME", "home/config") })
            Environment.SetEnvironmentVariable(name, Directory.CreateDirectory(_folder.Of(folder)).FullName);
        if (Directory.Exists(restored)) Environment.SetEnvironmentVariable("NUGET_FALLBACK_PACKAGES", restored);
        Environment.SetEnvironmentVariable("DOTNET_ROOT", Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")));
        Environment.SetEnvironmentVariable("MSBUILDDISABLENODEREUSE", "1");
    }

    /// <summary>The folder of the four packages.</summary>
    public string Feed => _folder.Of("feed");

    /// <summary>The package of this name.</summary>
    public string Package(string id)
    {
        var file = Path.Combine(Feed, $"{id}.{Checkout.Version}.nupkg");
        return File.Exists(file) ? file : throw new FileNotFoundException($"It was not packed. 'dotnet pack' says: {_pack}", file);
    }

    /// <summary>The tool, installed from the feed.</summary>
    public string Tool => _tool.Value;

    /// <summary>The folder of the tool's own files.</summary>
    public string ToolFolder => Path.GetDirectoryName(Directory.GetFiles(Path.GetDirectoryName(Tool)!, "Concordance.Cli.dll", SearchOption.AllDirectories).Single())!;

    /// <summary>A new empty folder.</summary>
    public string EmptyFolder() => Directory.CreateDirectory(_folder.Of(Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Runs the SDK's command.</summary>
    public static DotnetSdk.Answer Dotnet(string folder, params string[] arguments) =>
        DotnetSdk.Run(folder, arguments, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("There is no command 'dotnet'.");

    /// <summary>Runs a program to its end.</summary>
    public static (int Code, string Output) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }

    /// <summary>Skips where packages of others can't be had; on the machine of the project that is a failure.</summary>
    public static void SkipWithoutOthersPackages(string? message)
    {
        if (message is null || Environment.GetEnvironmentVariable("CI") == "true" || !s_unreachable.Any(c => message.Contains(c, StringComparison.Ordinal))) return;
        Assert.Skip($"Packages that Concordance needs can't be restored here: {message}");
    }

    public void Dispose()
    {
        // Loaded assemblies can't be deleted on Windows.
        try
        {
            _folder.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    string InstallTool()
    {
        Package("Concordance.Tool");
        var (code, output) = Dotnet(EmptyFolder(), "tool", "install", "--tool-path", _folder.Of("tool"), "Concordance.Tool", "--version", Checkout.Version, "--add-source", Feed);
        Assert.True(code == 0, output);
        return _folder.Of(Path.Combine("tool", OperatingSystem.IsWindows() ? "concordance.exe" : "concordance"));
    }
}
