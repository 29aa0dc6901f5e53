using System.CommandLine;
using System.CommandLine.Parsing;
using Concordance.Cli.Output;
using Concordance.Kernel;
using Concordance.Notebooks;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance kernel</c>: the notebooks' C# for VS Code and Jupyter.</summary>
static class KernelCommand
{
    static WarmEngine? s_prepared;

    /// <summary>Begins to make the kernel's engine ready where one will be run: the compiler takes longest, so it starts before anything else does.</summary>
    /// <param name="args">The command line.</param>
    public static void Prepare(string[] args)
    {
        if (args is ["kernel", "run", _, _]) s_prepared = new WarmEngine(new NotebookEngine(CellEngine.Options));
    }

    public static Command Create(Streams streams) => new("kernel", "C# notebooks in VS Code and Jupyter. Example: concordance kernel install")
    {
        Install(streams), Uninstall(streams), Run(streams),
    };

    static Command Install(Streams streams)
    {
        var place = new PlaceOptions();
        var json = Json();
        var command = new Command("install", "Make the kernel known to VS Code and Jupyter. Example: concordance kernel install --user");
        place.AddTo(command, json);
        command.SetAction(parsed =>
        {
            var result = KernelInstallation.Install(place.Folder(parsed), JupyterFolders.Searched(Machine.This), Launcher.OfThisProgram(), place.Name(parsed));
            var text = string.Join(Environment.NewLine, result.Installed.Select(f => $"installed: {f}"));
            if (result.OtherKernel is { } other) text += $"{Environment.NewLine}left alone: {other} already answers to '{KernelSpec.NotebooksName}'; choose '{place.Name(parsed)}' in the list of kernels";
            streams.Result(parsed.GetValue(json), new { installed = result.Installed, otherKernel = result.OtherKernel }, text);
            return ExitCode.Success;
        });
        return command;
    }

    static Command Uninstall(Streams streams)
    {
        var place = new PlaceOptions();
        var json = Json();
        var command = new Command("uninstall", "Remove what 'kernel install' installed, and nothing else. Example: concordance kernel uninstall --user");
        place.AddTo(command, json);
        command.SetAction(parsed =>
        {
            var removed = KernelInstallation.Uninstall(place.Folder(parsed), place.Name(parsed));
            var text = removed.Count > 0 ? string.Join(Environment.NewLine, removed.Select(f => $"removed: {f}")) : $"nothing of ours is in {place.Folder(parsed)}";
            streams.Result(parsed.GetValue(json), new { removed }, text);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Whether what is run handles the system's signals itself.</summary>
    public static bool TakesSignals(ParseResult parsed) => parsed.CommandResult.Command.Name == "run" && parsed.CommandResult.Parent is CommandResult { Command.Name: "kernel" };

    static Command Run(Streams streams)
    {
        var file = new Option<string>("--connection-file") { Description = "The file in which Jupyter wrote where to listen.", Required = true };
        var command = new Command("run", "Run the kernel; VS Code and Jupyter do this. Example: concordance kernel run --connection-file kernel.json") { file };
        command.SetAction(async (parsed, cancel) =>
        {
            await KernelProcess.ServeAsync(ConnectionFile.Read(parsed.GetRequiredValue(file)), s_prepared ?? new WarmEngine(new NotebookEngine(CellEngine.Options)), streams.Error, cancel);
            return ExitCode.Success;
        });
        return command;
    }

    static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    /// <summary>Where a kernel is installed, and under which name.</summary>
    sealed class PlaceOptions
    {
        readonly Option<bool> _user = new("--user") { Description = "For this user. The default." };
        readonly Option<bool> _system = new("--system") { Description = "For everybody on this machine." };
        readonly Option<string?> _prefix = new("--prefix") { Description = "Below this folder, such as a Python environment." };
        readonly Option<string> _name = new("--name") { Description = "Name of the kernel.", DefaultValueFactory = _ => KernelSpec.Name };

        public void AddTo(Command command, Option<bool> json)
        {
            foreach (var option in (Option[])[_user, _system, _prefix, _name, json]) command.Options.Add(option);
            command.Validators.Add(given =>
            {
                if (new Option[] { _user, _system, _prefix }.Count(o => given.GetResult(o) is { Implicit: false }) > 1) given.AddError("Choose one of --user, --system and --prefix.");
            });
        }

        public string Name(ParseResult parsed) => parsed.GetRequiredValue(_name);

        public string Folder(ParseResult parsed)
        {
            if (parsed.GetValue(_prefix) is { } prefix) return JupyterFolders.Kernels(Machine.This, InstallationPlace.Prefix, Path.GetFullPath(prefix));
            return JupyterFolders.Kernels(Machine.This, parsed.GetValue(_system) ? InstallationPlace.System : InstallationPlace.User);
        }
    }
}
