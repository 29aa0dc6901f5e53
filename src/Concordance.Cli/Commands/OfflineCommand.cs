using System.CommandLine;
using System.Text.RegularExpressions;
using Concordance.Cli.Offline;
using Concordance.Cli.Output;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance offline</c>: collects what a build without a network needs.</summary>
static partial class OfflineCommand
{
    public static Command Create(Streams streams)
    {
        var folder = new Option<string?>("--out") { Description = "Folder to collect into; made if needed. Some hundred megabytes." };
        var check = new Option<string?>("--check") { Description = "Says whether such a folder is as it was made.", HelpName = "folder" };
        var systems = new Option<string[]>("--rid") { Description = "A system that will build, such as win-x64 or osx-arm64, as often as needed. Default: this one.", HelpName = "rid" };
        systems.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(t => !SystemName().IsMatch(t.Value)) is { } token) given.AddError($"--rid takes a name such as linux-x64, win-x64 or osx-arm64, not '{token.Value}'.");
        });
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("offline", "Collect all packages that a build needs, for machines without a network. Example: concordance offline --out /media/stick/packages --rid win-x64") { folder, check, systems, json };
        command.Validators.Add(given =>
        {
            if ((given.GetValue(folder) is null) == (given.GetValue(check) is null)) given.AddError("Give --out, to collect, or --check.");
        });
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                if (parsed.GetValue(check) is { } made)
                {
                    new OfflineFolder(Path.GetFullPath(made)).Check();
                    streams.Result(parsed.GetValue(json), new { ok = true, folder = Path.GetFullPath(made) }, $"as it was made: {made}");
                    return ExitCode.Success;
                }
                var repository = Repository.Find();
                repository.NeedCheckout("What a build needs is collected from a checkout, and there is none here.", "Run this inside a checkout of Concordance. The installed tool needs no packages.");
                var collected = Collecting.Of(streams, repository, parsed.GetValue(folder)!, parsed.GetValue(systems) ?? [], cancel);
                foreach (var missing in collected.Without) streams.Tell($"note: {missing}");
                streams.Result(parsed.GetValue(json), collected, FormattableString.Invariant($"{collected.Packages} packages, {collected.Bytes >> 20} MiB{Environment.NewLine}folder: {collected.Folder}{Environment.NewLine}how to use it: READ-ME.md in it"));
                return ExitCode.Success;
            }, cancel));
        return command;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)?-(x64|arm64|x86|arm)$")]
    private static partial Regex SystemName();
}
