using System.CommandLine;
using Concordance.Cli;
using Concordance.Notebooks;

namespace Concordance.Benchmarks;

/// <summary>The hidden command that runs one notebook as the toolkit's own command does, without Jupyter, and writes it.</summary>
static class NotebookCommand
{
    const string Name = "notebook";

    /// <summary>The arguments that start it.</summary>
    /// <param name="source">The notebook.</param>
    /// <param name="target">Where the executed one is written.</param>
    public static string[] Arguments(string source, string target) => [Name, source, target];

    public static Command Create(TextWriter messages)
    {
        var source = new Argument<string>("source");
        var target = new Argument<string>("target");
        var command = new Command(Name) { source, target };
        command.Hidden = true;
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(source);
            var run = await NotebookRunner.RunAsync(
                NotebookDocument.Read(path),
                new() { Name = Path.GetFileName(path), WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(path)), Engine = CellEngine.Options },
                cancellationToken: cancel);
            run.Document.Write(parsed.GetRequiredValue(target));
            if (run.Failure is null) return ExitCode.Success;
            messages.WriteLine(run.Failure);
            return ExitCode.BadInput;
        });
        return command;
    }
}
