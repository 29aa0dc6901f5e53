using System.Diagnostics;

namespace Concordance.Kernel.Tests.Jupyter;

/// <summary>The Jupyter of this machine, with our kernel installed in a folder of its own.</summary>
sealed class Jupyter : IDisposable
{
    const string Packages = "jupyter-notebook python3-jupyter-kernel-test jupyter-nbconvert python3-nbclient";

    static readonly Lazy<string?> s_python = new(() => JupyterPython.Find("jupyter_kernel_test, nbclient, nbconvert, notebook"));

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
        KernelInstallation.Install(_folder.Of("kernels"), [], new(Checkout.Command, [], null), KernelSpec.Name);
    }

    public TempFolder Folder => _folder;

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
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Hang.Guard);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts Python in an environment that knows our kernel and no settings of the user.</summary>
    public Process Start(string folder, params string[] arguments) => Process.Start(JupyterPython.Start(s_python.Value!, folder, _folder.Path, arguments))!;
}
