namespace Concordance.Kernel;

/// <summary>How the kernel is started: a program by absolute path, since VS Code hides a kernel whose program it can't find.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What comes before <c>kernel run</c>.</param>
/// <param name="RuntimeRoot">Where .NET lies, for a program that would not find it; null where it brings its own.</param>
public sealed record Launcher(string Program, IReadOnlyList<string> Arguments, string? RuntimeRoot)
{
    /// <summary>The launcher of the running program.</summary>
    /// <exception cref="KernelException">The program can't be found.</exception>
    public static Launcher OfThisProgram() => Of(
        Environment.ProcessPath ?? "", AppContext.BaseDirectory, System.Reflection.Assembly.GetEntryAssembly()?.GetName().Name ?? "", File.Exists, OperatingSystem.IsWindows(),
        typeof(object).Assembly.Location);

    /// <summary>The command's own executable beside its assemblies; else whatever program runs, with the assembly where that is <c>dotnet</c>.</summary>
    /// <param name="process">The program that runs.</param>
    /// <param name="folder">The folder of the assemblies.</param>
    /// <param name="assembly">The name of the command's assembly.</param>
    /// <param name="exists">Whether a file exists.</param>
    /// <param name="isWindows">Whether programs end in <c>.exe</c>.</param>
    /// <param name="coreLibrary">The path of .NET's core library; empty where it is part of the program.</param>
    /// <exception cref="KernelException">The program can't be found.</exception>
    public static Launcher Of(string process, string folder, string assembly, Func<string, bool> exists, bool isWindows, string coreLibrary)
    {
        var root = RuntimeOf(coreLibrary);
        var own = Path.Combine(folder, isWindows ? "concordance.exe" : "concordance");
        if (exists(own)) return new(own, [], root);
        var library = Path.Combine(folder, assembly + ".dll");
        var isHost = Path.GetFileNameWithoutExtension(process.Replace('\\', '/')).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        if (isHost && exists(library)) return new(process, [library], root);
        if (!isHost && process.Length > 0) return new(process, [], root);
        throw new KernelException("The program that runs can't be found on disk.", "Build it (dotnet build -c Release) and install the kernel with the command in src/Concordance.Cli/bin/Release/net10.0.");
    }

    // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
    static string? RuntimeOf(string coreLibrary)
    {
        var version = Path.GetDirectoryName(coreLibrary);
        var framework = Path.GetDirectoryName(version);
        var shared = Path.GetDirectoryName(framework);
        return Path.GetFileName(framework) == "Microsoft.NETCore.App" && Path.GetFileName(shared) == "shared" ? Path.GetDirectoryName(shared) : null;
    }
}
