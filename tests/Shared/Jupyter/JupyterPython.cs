using System.ComponentModel;
using System.Diagnostics;

namespace Concordance.Tests.Shared;

/// <summary>Starts the Python that has Jupyter.</summary>
static class JupyterPython
{
    /// <summary>A Python that can import the modules; null where there is none.</summary>
    /// <param name="modules">Their names, with commas between.</param>
    public static string? Find(string modules)
    {
        // Where several Pythons are installed, the system's is the one that has the system's packages.
        foreach (var python in (string[])["/usr/bin/python3", "python3", "python"])
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(python, ["-c", $"import {modules}"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
                process.WaitForExit();
                if (process.ExitCode == 0) return python;
            }
            catch (Win32Exception)
            {
                // No program of this name.
            }
        }
        return null;
    }

    /// <summary>How to start it in an environment that knows the kernels of one folder and no settings of the user.</summary>
    /// <param name="python">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="jupyter">The folder whose <c>kernels</c> are known; what Jupyter writes goes there too.</param>
    /// <param name="arguments">The script, and what it is given.</param>
    public static ProcessStartInfo Start(string python, string folder, string jupyter, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(python, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new (string, string)[]
        {
            ("JUPYTER_PATH", jupyter), ("JUPYTER_DATA_DIR", Path.Combine(jupyter, "data")), ("JUPYTER_CONFIG_DIR", Path.Combine(jupyter, "config")),
            ("JUPYTER_RUNTIME_DIR", Path.Combine(jupyter, "runtime")), ("IPYTHONDIR", Path.Combine(jupyter, "ipython")), ("PYTHONDONTWRITEBYTECODE", "1"), ("PYTHONIOENCODING", "utf-8"),
        }) start.Environment[name] = value;
        return start;
    }
}
