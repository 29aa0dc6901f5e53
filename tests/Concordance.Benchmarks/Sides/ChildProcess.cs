using System.Diagnostics;
using System.Text.Json;

namespace Concordance.Benchmarks.Sides;

/// <summary>Runs a side in a process of its own, so that its memory is its own and neither warms up the other.</summary>
static class ChildProcess
{
    /// <summary>Runs this program once more with other arguments and reads the result that it prints.</summary>
    /// <exception cref="InputException">The side failed; the message is its own.</exception>
    public static async Task<Measured> Run(IReadOnlyList<string> arguments, string folder, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = Start(arguments, folder) };
        var clock = Stopwatch.StartNew();
        process.Start();
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
            await process.WaitForExitAsync(cancel);
            var wall = clock.Elapsed.TotalSeconds;
            // Ctrl+C on a terminal reaches both processes, and the other may be the first to end.
            if (process.ExitCode == ExitCode.Interrupted) throw new OperationCanceledException(cancel);
            if (process.ExitCode != 0) throw new InputException($"The side '{string.Join(' ', arguments.Take(3))}' failed: {(await error).Trim()}", "Try fewer --rows, or look at what it says.");
            return new(JsonSerializer.Deserialize<SideResult>(await output)!, wall);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                // Its files can be deleted only once it is gone.
                process.WaitForExit();
            }
        }
    }

    static ProcessStartInfo Start(IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // Started as "dotnet X.dll", this process is dotnet.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }
}
