using System.Diagnostics;

namespace Concordance.Kernel.Tests.Jupyter;

/// <summary>The Jupyter of this machine, with our kernel installed in a folder of its own.</summary>
sealed class Jupyter : IDisposable
{
    const string Packages = "jupyter-notebook python3-jupyter-kernel-test jupyter-nbconvert python3-nbclient";

    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);
    static readonly Lazy<string?> s_python = new(FindPython);

    readonly TempFolder _folder = new();

    /// <summary>Skips the test where there is no Jupyter; on a build server it fails.</summary>
    public Jupyter()
    {
        if (s_python.Value is null)
        {
            const string Missing = $"There is no Jupyter here. On Debian: apt-get install {Packages}";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
            Assert.Skip(Missing);
        }
        KernelInstallation.Install(_folder.Of("kernels"), [], new(Command, [], null), KernelSpec.Name);
    }

    public TempFolder Folder => _folder;

    /// <summary>The command as the build leaves it, of the same configuration as these tests.</summary>
    public static string Command
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Checkout.Root, "src", "Concordance.Cli", "bin", output.Parent!.Name, output.Name, OperatingSystem.IsWindows() ? "concordance.exe" : "concordance");
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a script that lies beside this file.</summary>
    public Task<(int Code, string Out, string Error)> Script(string name, params string[] arguments) =>
        Python(_folder.Path, [Path.Combine(Checkout.Root, "tests", "Concordance.Kernel.Tests", "Jupyter", name), .. arguments]);

    public async Task<(int Code, string Out, string Error)> Python(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts Python in an environment that knows our kernel and no settings of the user.</summary>
    public Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(s_python.Value!, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new (string, string)[]
        {
            ("JUPYTER_PATH", _folder.Path), ("JUPYTER_DATA_DIR", _folder.Of("data")), ("JUPYTER_CONFIG_DIR", _folder.Of("config")), ("JUPYTER_RUNTIME_DIR", _folder.Of("runtime")),
            ("IPYTHONDIR", _folder.Of("ipython")), ("PYTHONDONTWRITEBYTECODE", "1"), ("PYTHONIOENCODING", "utf-8"),
        }) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    // Where several Pythons are installed, the system's is the one that has the system's packages.
    static string? FindPython()
    {
        foreach (var python in (string[])["/usr/bin/python3", "python3", "python"])
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import jupyter_kernel_test, nbclient, nbconvert, notebook"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
                process.WaitForExit();
                if (process.ExitCode == 0) return python;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // No program of this name.
            }
        }
        return null;
    }
}
