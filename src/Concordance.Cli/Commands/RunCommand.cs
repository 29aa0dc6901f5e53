using System.CommandLine;
using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance run</c>: all notebooks of a case, into executed notebooks, findings and one report.</summary>
static class RunCommand
{
    const string CaseParameter = "casePath";

    public static Command Create(Streams streams)
    {
        var folder = new Argument<string?>("case") { Description = "Folder of the case. Default: the bundled case.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--out") { Description = "Folder of the run. Default: runs/ and the case's id." };
        var save = new Option<bool>("--save") { Description = "Also write the outputs into the notebooks themselves. Only for a synthetic case." };
        var set = new Option<string[]>("--parameter", "-p") { Description = "Value for a variable of a cell tagged 'parameters', as name=value. May be given again.", HelpName = "name=value" };
        set.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } token) given.AddError($"--parameter takes name=value, not '{token.Value}'.");
            if (given.Tokens.GroupBy(t => t.Value.Split('=')[0], StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) given.AddError($"The parameter '{twice.Key}' is given more than once.");
            if (given.Tokens.Any(t => t.Value.Split('=')[0] == CaseParameter)) given.AddError($"The parameter '{CaseParameter}' is the case itself: name its folder instead.");
        });
        var timeOut = new Option<double?>("--timeout") { Description = "Longest time that one cell may take, in seconds. Default: any.", HelpName = "seconds" };
        timeOut.Validators.Add(given =>
        {
            var text = given.Tokens is [var token] ? token.Value : "";
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is not (> 0 and < int.MaxValue / 1000))
                given.AddError("--timeout takes a number of seconds above 0, such as 600.");
        });
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("run", "Run all notebooks of a case and write the report. Example: concordance run cases/mine") { folder, target, save, set, timeOut, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            // Opened first, so that a case that can't be used is told before any notebook runs.
            var investigation = Investigation.Open(parsed.GetValue(folder) ?? repository.BundledCase);
            if (parsed.GetValue(save) && !investigation.Case.Synthetic)
                throw new InputException("Outputs of real data are not written into the notebooks.", "Leave out --save; the executed notebooks are in the folder of the run.");
            var runFolder = RunFolder.Prepare(parsed.GetValue(target) ?? Path.Combine(repository.Runs, investigation.Case.Id));
            FindingsLog.Clear(investigation.Case);
            var options = new SuiteOptions
            {
                Parameters = ParametersOf(investigation.Case, repository, parsed.GetValue(set) ?? []),
                CellTimeOut = parsed.GetValue(timeOut) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Engine = CellEngine.Options,
                Ended = runFolder.Write,
            };
            var notebooks = NotebookSuite.Find(repository.Notebooks);
            var runs = await Progress.ShowAsync(streams, notebooks.Count, report => NotebookSuite.RunAsync(notebooks, options, report, cancel));
            var report = HtmlReport.Render(ReportOf(investigation), runs);
            runFolder.Write(FindingsLog.ReadAll(investigation.Case).ToJson(), report);
            if (parsed.GetValue(save)) foreach (var run in runs) run.Document.Write(Path.Combine(repository.Notebooks, run.Name));
            return Finish(streams, parsed.GetValue(json), runFolder, runs);
        });
        return command;
    }

    static Dictionary<string, object> ParametersOf(Case @case, Repository repository, IEnumerable<string> given)
    {
        var parameters = given.Select(g => g.Split('=', 2)).ToDictionary(g => g[0], g => (object)g[1], StringComparer.Ordinal);
        // The notebooks name the bundled case themselves; an injected cell would only say it twice.
        if (Path.GetFullPath(@case.Folder) != Path.GetFullPath(repository.BundledCase))
            parameters[CaseParameter] = Path.GetRelativePath(repository.Notebooks, @case.Folder).Replace('\\', '/');
        return parameters;
    }

    static ReportOptions ReportOf(Investigation investigation) => new()
    {
        Title = investigation.Case.Title,
        Banner = investigation.Card.Banner,
        LeadNotebook = "06-attribution-summary.ipynb",
        PlotlyScript = PlotlyScript.Source(),
    };

    static int Finish(Streams streams, bool json, RunFolder folder, IReadOnlyList<NotebookRun> runs)
    {
        var failures = runs.Where(r => r.Failure is not null).ToList();
        foreach (var run in failures) streams.Error.WriteLine($"error: {run.Failure!.Describe()}");
        streams.Result(
            json,
            new
            {
                ok = failures.Count == 0, report = folder.Report,
                notebooks = runs.Select(r => new { name = r.Name, ok = r.Failure is null, failure = r.Failure?.Describe() }),
            },
            $"{runs.Count - failures.Count} of {runs.Count} notebooks ran{Environment.NewLine}report: {folder.Report}");
        return failures.Count == 0 ? ExitCode.Success : ExitCode.NotebookFailed;
    }
}
