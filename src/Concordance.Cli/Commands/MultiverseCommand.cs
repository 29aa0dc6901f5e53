using System.CommandLine;
using Concordance.Cli.Output;
using Concordance.Multiverse;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance multiverse</c>: the analysis made in many ways, and how far each finding holds in them.</summary>
static class MultiverseCommand
{
    public static Command Create(Streams streams)
    {
        var defaults = new MultiverseOptions();
        var folder = new Argument<string?>("case") { Description = "Folder of the case. Default: the bundled case.", Arity = ArgumentArity.ZeroOrOne };
        var most = NumberOption.Of("--most", "Most ways that are drawn from all combinations, beside those that change one choice alone.", defaults.MostDrawn, least: 0);
        var seed = NumberOption.Of("--seed", "What the draw starts from.", (int)defaults.Seed, least: 0);
        var target = new Option<string?>("--out") { Description = "Folder of the run. Default: runs/, the case's id and -multiverse." };
        var save = new Option<bool>("--save") { Description = "Also write the outputs into the notebook itself. Only for a synthetic case." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("multiverse", "Make the analysis in many ways (windows, bins, thresholds, null models, with and without each finding) and show how far every finding holds. Example: concordance multiverse cases/mine --most 200") { folder, most, seed, target, save, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            var source = NotebookSource.At(repository, repository.MultiverseNotebooks);
            var investigation = repository.Open(parsed.GetValue(folder));
            if (parsed.GetValue(save)) SavedOutputs.Check(repository, investigation.Case);
            var given = new Dictionary<string, object>();
            // What is usual is not injected: the notebook says it itself.
            if (parsed.GetValue(most) != defaults.MostDrawn) given["mostDrawn"] = parsed.GetValue(most);
            if (parsed.GetValue(seed) != (int)defaults.Seed) given["seed"] = parsed.GetValue(seed);
            var written = await WrittenRun.Of(streams, repository, source, investigation, given, null, parsed.GetValue(target), cancel, MultiverseTables.FileName);
            if (parsed.GetValue(save)) SavedOutputs.Write(written.Run, source);
            streams.Result(parsed.GetValue(json), written.Result, written.Text);
            return written.Code;
        });
        return command;
    }
}
