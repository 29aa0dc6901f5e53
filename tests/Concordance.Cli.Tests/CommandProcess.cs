using System.Diagnostics;

namespace Concordance.Cli.Tests;

/// <summary>Runs the command in a process of its own, as its users do. Notebooks then redirect that process's console and change its folder, so tests can run beside it.</summary>
static class CommandProcess
{
    public static Task<Cli.Outcome> Run(params string[] args) => Run(null, args);

    /// <summary>Runs it on a machine that says it has so many processors.</summary>
    public static async Task<Cli.Outcome> Run(int? processors, params string[] args)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Checkout.Command, args) { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        if (processors is { } count) start.Environment["DOTNET_PROCESSOR_COUNT"] = count.ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (said, told) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return new(process.ExitCode, await said, await told);
    }
}
