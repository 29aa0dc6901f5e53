using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Concordance;
using Concordance.Cli;
using Concordance.Cli.Commands;
using Concordance.Cli.Output;
using Concordance.Kernel;
using Concordance.Notebooks;

// Who has given away one of the three is no person at a terminal.
var streams = new Streams(Console.Out, Console.Error) { Answers = () => Console.IsInputRedirected || Console.IsOutputRedirected || Console.IsErrorRedirected ? null : Console.In };
// A cell has the console for itself while it runs, so the streams come first.
KernelCommand.Prepare(args);
// Threads that a cell left behind don't keep the program.
Environment.Exit(await CommandLine.InvokeAsync(args, streams));

/// <summary>The command: parses, calls, prints.</summary>
static class CommandLine
{
    /// <summary>Runs the command line and gives the exit code.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="streams">Where results and messages go.</param>
    /// <param name="cancel">Stops it, as Ctrl+C does.</param>
    public static async Task<int> InvokeAsync(string[] args, Streams streams, CancellationToken cancel = default)
    {
        var parsed = Root(streams).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) streams.Tell($"error: {string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
            streams.Tell($"Try '{string.Join(' ', Names(parsed.CommandResult))} --help'.");
            return ExitCode.BadInput;
        }
        try
        {
            return await parsed.InvokeAsync(Configuration(parsed, streams), cancel);
        }
        catch (InputException e)
        {
            foreach (var (problem, remedy) in e.All)
            {
                streams.Tell($"error: {problem}");
                streams.Tell($"       {remedy}");
            }
            return ExitCode.BadInput;
        }
        catch (KernelException e)
        {
            streams.Tell($"error: {e.Problem}");
            streams.Tell($"       {e.Remedy}");
            return ExitCode.BadInput;
        }
        catch (ParameterException e)
        {
            streams.Tell($"error: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (NotebookException e)
        {
            streams.Tell($"error: {e.Message}");
            streams.Tell("       The notebooks belong to the checkout: restore them with 'git checkout notebooks'. Those of an installed tool come again with it.");
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            streams.Tell("stopped");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            streams.Tell($"error: {e.Message}");
            streams.Tell("       Check that the folder can be written and the disk has room.");
            return ExitCode.BadInput;
        }
        catch (Exception e)
        {
            foreach (var line in $"This is a defect of concordance, please report it: {e}".Split(Environment.NewLine)) streams.Tell(line);
            return ExitCode.Defect;
        }
    }

    /// <summary>All commands with their options.</summary>
    /// <param name="streams">Where their results and messages go.</param>
    public static Command Root(Streams streams)
    {
        // Not a RootCommand: that is called after the assembly, and help would show that name.
        var root = new Command("concordance", "Investigate coordinated information manipulation, step by step and so that others can check it.")
        {
            RunCommand.Create(streams),
            VerifyCommand.Create(streams),
            MultiverseCommand.Create(streams),
            NewCommand.Create(streams),
            IngestCommand.Create(streams),
            NetworkCommand.Create(streams),
            SimulateCommand.Create(streams),
            CourseCommand.Create(streams),
            KernelCommand.Create(streams),
            DoctorCommand.Create(streams),
            OfflineCommand.Create(streams),
            new HelpOption { Recursive = true },
            new VersionOption(),
        };
        // An option misspelt would else be taken for the name of a case or a file.
        foreach (var argument in root.Subcommands.SelectMany(c => c.Arguments))
            argument.Validators.Add(given =>
            {
                if (given.Tokens.FirstOrDefault(t => t.Value.StartsWith("--", StringComparison.Ordinal)) is { } option) given.AddError($"There is no option '{option.Value}'.");
            });
        return root;
    }

    static IEnumerable<string> Names(CommandResult given) => [.. given.Parent is CommandResult outer ? Names(outer) : [], given.Command.Name];

    static InvocationConfiguration Configuration(ParseResult parsed, Streams streams) => new()
    {
        Output = streams.Out,
        Error = streams.Error,
        EnableDefaultExceptionHandler = false,
        // To a running kernel Ctrl+C means that the cell is to stop, and it looks after its signals itself.
        ProcessTerminationTimeout = KernelCommand.TakesSignals(parsed) ? null : new InvocationConfiguration().ProcessTerminationTimeout,
    };
}
