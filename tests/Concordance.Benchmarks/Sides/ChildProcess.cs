using System.ComponentModel;
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
        var ended = await Run(OfThisProgram(arguments, folder), $"The side '{string.Join(' ', arguments.Take(3))}'", "Try fewer --rows, or look at what it says.", cancel);
        return new(JsonSerializer.Deserialize<SideResult>(ended.Output)!, ended.WallSeconds);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">What to start, with both outputs redirected.</param>
    /// <param name="name">How a message calls it.</param>
    /// <param name="remedy">What to do where it fails.</param>
    /// <param name="cancel">Ends it and all that it started.</param>
    /// <exception cref="InputException">It failed, or there is no such program.</exception>
    public static async Task<Ended> Run(ProcessStartInfo start, string name, string remedy, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = start };
        var clock = Stopwatch.StartNew();
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new InputException($"{name} can't be started: {e.Message}", remedy, e);
        }
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
            await process.WaitForExitAsync(cancel);
            var wall = clock.Elapsed.TotalSeconds;
            // Ctrl+C on a terminal reaches both processes, and the other may be the first to end.
            if (process.ExitCode == ExitCode.Interrupted) throw new OperationCanceledException(cancel);
            if (process.ExitCode != 0) throw new InputException($"{name} failed: {((await error).Trim() is { Length: > 0 } said ? said : $"exit code {process.ExitCode}, without a word")}", remedy);
            return new(await output, wall);
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

    /// <summary>How to start this program once more.</summary>
    public static ProcessStartInfo OfThisProgram(IEnumerable<string> arguments, string folder)
    {
        // Started as "dotnet X.dll", this process is dotnet; where tests run it, it is theirs.
        var (self, assembly) = (Environment.ProcessPath!, typeof(ChildProcess).Assembly);
        // On Windows alone a program has an ending; elsewhere a dot is part of the name.
        var program = OperatingSystem.IsWindows() ? Path.GetFileNameWithoutExtension(self) : Path.GetFileName(self);
        var isItself = program == assembly.GetName().Name;
        var host = program == "dotnet" ? self : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new(isItself ? self : host, isItself ? arguments : arguments.Prepend(assembly.Location))
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
    }
}

/// <summary>A program that ended well.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="WallSeconds">Wall time from its start to its end.</param>
sealed record Ended(string Output, double WallSeconds);
