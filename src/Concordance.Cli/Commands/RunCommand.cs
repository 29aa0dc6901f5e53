using System.CommandLine;
using System.Globalization;
using Concordance.Cli.Output;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance run</c>: all notebooks of a case, into executed notebooks, findings and one report.</summary>
static class RunCommand
{
    public static Command Create(Streams streams)
    {
        var folder = new Argument<string?>("case") { Description = "Folder of the case. Default: the bundled case.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--out") { Description = "Folder of the run. Default: runs/ and the case's id, and the name of the notebooks where --notebooks names some." };
        var other = new Option<string?>("--notebooks") { Description = "A folder of notebooks, or one notebook, to run in place of the steps. They leave no findings and no summary.", HelpName = "path" };
        var trust = new Option<bool>("--trust") { Description = "Run notebooks that did not come with the checkout. They are code and run with your rights: look at them first." };
        var save = new Option<bool>("--save") { Description = "Also write the outputs into the notebooks themselves. Only for a synthetic case." };
        var set = new Option<string[]>("--parameter", "-p") { Description = "Value for a variable of a cell tagged 'parameters', as name=value. May be given again.", HelpName = "name=value" };
        set.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } token) given.AddError($"--parameter takes name=value, not '{token.Value}'.");
            if (given.Tokens.GroupBy(t => t.Value.Split('=')[0], StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) given.AddError($"The parameter '{twice.Key}' is given more than once.");
            if (given.Tokens.Any(t => t.Value.Split('=')[0] == CaseRun.CaseParameter)) given.AddError($"The parameter '{CaseRun.CaseParameter}' is the case itself: name its folder instead.");
        });
        var timeOut = new Option<double?>("--timeout") { Description = "Longest time that one cell may take, in seconds. Default: any.", HelpName = "seconds" };
        timeOut.Validators.Add(given =>
        {
            var text = given.Tokens is [var token] ? token.Value : "";
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is not (> 0 and < int.MaxValue / 1000))
                given.AddError("--timeout takes a number of seconds above 0, such as 600.");
        });
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("run", "Run all notebooks of a case and write the report. Example: concordance run cases/mine, or for the lessons: concordance run --notebooks notebooks/course") { folder, other, trust, target, save, set, timeOut, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            var source = parsed.GetValue(other) is { } path ? NotebookSource.At(repository, path) : NotebookSource.Steps(repository);
            if (!source.IsOfCheckout) Warn(streams, source, parsed.GetValue(trust));
            // Opened first, so that a case that can't be used is told before any notebook runs.
            var investigation = repository.Open(parsed.GetValue(folder));
            if (parsed.GetValue(save)) SavedOutputs.Check(repository, investigation.Case);
            var given = (parsed.GetValue(set) ?? []).Select(g => g.Split('=', 2)).ToDictionary(g => g[0], g => (object)g[1], StringComparer.Ordinal);
            var timeOutOfCell = parsed.GetValue(timeOut) is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
            var written = await WrittenRun.Of(streams, repository, source, investigation, given, timeOutOfCell, parsed.GetValue(target), cancel);
            if (parsed.GetValue(save))
            {
                SavedOutputs.Write(written.Run, source);
                if (source.IsSteps) File.WriteAllText(Path.Combine(repository.Notebooks, RunFolder.FindingsName), written.Run.Findings.ToJson());
            }
            streams.Result(parsed.GetValue(json), written.Result, written.Text);
            return written.Code;
        });
        return command;
    }

    static void Warn(Streams streams, NotebookSource source, bool isTrusted)
    {
        if (!isTrusted) throw new InputException(source.Warning, "Look at every cell of them first; then run them with --trust.");
        streams.Tell($"warning: {source.Warning} You trust them by --trust.");
    }
}
