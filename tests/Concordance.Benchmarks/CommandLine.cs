using System.CommandLine;
using System.CommandLine.Help;

namespace Concordance.Benchmarks;

/// <summary>The command line: one subcommand a benchmark.</summary>
static class CommandLine
{
    // Long enough to end the other process and to remove gigabytes.
    static readonly TimeSpan s_cleanUp = TimeSpan.FromSeconds(30);

    /// <summary>Runs it and gives the exit code.</summary>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter messages)
    {
        var root = new Command("concordance-bench", "Measure this toolkit beside others, in pairs.")
        {
            IngestCommand.Create(output, messages),
            KernelCommand.Create(output, messages),
            NetworkCommand.Create(output, messages),
            VisualsCommand.Create(output, messages),
            PlacesCommand.Create(output, messages),
            PowerCommand.Create(output),
            SideCommand.Create(output),
            EdgesCommand.Create(output),
            NotebookCommand.Create(messages),
            new HelpOption { Recursive = true },
        };
        foreach (var command in RowsCommands.All(output, messages)) root.Add(command);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) messages.WriteLine($"error: {error.Message}");
            return ExitCode.BadInput;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_cleanUp });
        }
        catch (InputException e)
        {
            messages.WriteLine($"error: {e.Problem}");
            messages.WriteLine($"       {e.Remedy}");
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            messages.WriteLine("stopped");
            return ExitCode.Interrupted;
        }
    }
}
