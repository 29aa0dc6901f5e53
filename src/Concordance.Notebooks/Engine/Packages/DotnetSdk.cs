using System.ComponentModel;
using System.Diagnostics;

namespace Concordance.Notebooks;

/// <summary>The .NET SDK's command, <c>dotnet</c>.</summary>
public static class DotnetSdk
{
    /// <summary>What it answered.</summary>
    /// <param name="Code">Its exit code.</param>
    /// <param name="Output">What it wrote, to standard output first and to standard error then; in English.</param>
    public sealed record Answer(int Code, string Output);

    /// <summary>Runs it and waits for its end.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancel">Ends it, with all that it started.</param>
    /// <returns>What it answered; null where there is no such command.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Answer? Run(string folder, IEnumerable<string> arguments, CancellationToken cancel = default)
    {
        var start = new ProcessStartInfo(Command) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Start(start);
        if (process is null) return null;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.WaitForExitAsync(cancel).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw;
        }
        return new(process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }

    static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // The program may itself be run by it.
    static string Command =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath!
        : "dotnet";
}
