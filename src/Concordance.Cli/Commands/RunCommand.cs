using System.CommandLine;
using Concordance.Attribution;
using Concordance.Charts;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance run</c>: all notebooks of a case, into executed notebooks, findings and one report.</summary>
static class RunCommand
{
    public static Command Create(Streams streams)
    {
        var folder = new Argument<string?>("case") { Description = "Folder of the case. Default: the bundled case.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--out") { Description = "Folder of the run. Default: runs/ and the case's id." };
        var save = new Option<bool>("--save") { Description = "Also write the outputs into the notebooks themselves. Only for a synthetic case." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("run", "Run all notebooks of a case and write the report. Example: concordance run cases/mine") { folder, target, save, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            // Opened first, so that a case that can't be used is told before any notebook runs.
            var investigation = Investigation.Open(parsed.GetValue(folder) ?? repository.BundledCase);
            if (parsed.GetValue(save) && !investigation.Case.Synthetic)
                throw new InputException("Outputs of real data are not written into the notebooks.", "Leave out --save; the executed notebooks are in the folder of the run.");
            var runFolder = RunFolder.Prepare(parsed.GetValue(target) ?? Path.Combine(repository.Runs, investigation.Case.Id));
            FindingsLog.Clear(investigation.Case);
            var runs = await Run(repository, investigation.Case, streams, cancel);
            var report = HtmlReport.Render(ReportOf(investigation), runs);
            runFolder.Write(runs, FindingsLog.ToJson(FindingsLog.ReadAll(investigation.Case)), report);
            if (parsed.GetValue(save)) foreach (var run in runs) run.Document.Write(Path.Combine(repository.Notebooks, run.Name));
            return Finish(streams, parsed.GetValue(json), runFolder, runs);
        });
        return command;
    }

    static async Task<IReadOnlyList<NotebookRun>> Run(Repository repository, Case @case, Streams streams, CancellationToken cancel)
    {
        NotebookFormatters.Register();
        var notebooks = NotebookSuite.Find(repository.Notebooks);
        // The notebooks name the bundled case themselves; an injected cell would only say it twice.
        var parameters = new Dictionary<string, object>();
        if (Path.GetFullPath(@case.Folder) != Path.GetFullPath(repository.BundledCase)) parameters["casePath"] = Path.GetRelativePath(repository.Notebooks, @case.Folder).Replace('\\', '/');
        return await Progress.ShowAsync(streams, notebooks.Count, report => NotebookSuite.RunAsync(notebooks, parameters, report, cancel));
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
