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
        var command = new Command("run", "Run all notebooks of a case and write the report. Example: concordance run cases/mine") { folder, target, save, set, timeOut, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            // Opened first, so that a case that can't be used is told before any notebook runs.
            var investigation = Investigation.Open(parsed.GetValue(folder) ?? repository.BundledCase);
            if (parsed.GetValue(save) && !investigation.Case.Synthetic)
                throw new InputException("Outputs of real data are not written into the notebooks.", "Leave out --save; the executed notebooks are in the folder of the run.");
            var runFolder = RunFolder.Prepare(parsed.GetValue(target) ?? Path.Combine(repository.Runs, investigation.Case.Id));
            var given = (parsed.GetValue(set) ?? []).Select(g => g.Split('=', 2)).ToDictionary(g => g[0], g => (object)g[1], StringComparer.Ordinal);
            var timeOutOfCell = parsed.GetValue(timeOut) is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
            var run = await CaseRun.Of(streams, repository, investigation, given, timeOutOfCell, runFolder.Write, cancel);
            var findings = run.Findings.ToJson();
            runFolder.Write(RunFolder.FindingsName, findings);
            runFolder.Write(RunFolder.ReportName, HtmlReport.Render(ReportOf(investigation), run.Notebooks));
            if (run.Failures.Count == 0 && run.Findings.Findings.Count > 0) WriteSummary(runFolder, SummaryMaker.Of(run.Findings, investigation.Case));
            runFolder.Write(RunFolder.ManifestName, run.Manifest(runFolder.Hashes()).ToJson());
            if (parsed.GetValue(save))
            {
                foreach (var notebook in run.Notebooks) notebook.Document.Write(Path.Combine(repository.Notebooks, notebook.Name));
                File.WriteAllText(Path.Combine(repository.Notebooks, RunFolder.FindingsName), findings);
            }
            return Finish(streams, parsed.GetValue(json), runFolder, run);
        });
        return command;
    }

    static void WriteSummary(RunFolder folder, Summary summary)
    {
        folder.Write(RunFolder.SummaryName, SummaryPage.Of(summary, new() { CellAddress = f => $"{RunFolder.ReportName}#{ReportAnchor.Of(f.Notebook, f.Cell)}" }));
        folder.Write(RunFolder.MarkdownName, SummaryMarkdown.Of(summary));
        folder.Write(RunFolder.BriefName, BriefPage.Of(summary));
        folder.Write(RunFolder.StixName, StixBundle.Of(summary));
        folder.Write(RunFolder.IndicatorsName, IndicatorsCsv.Of(summary));
    }

    static ReportOptions ReportOf(Investigation investigation) => new()
    {
        Title = investigation.Case.Title,
        Banner = investigation.Card.Banner,
        LeadNotebook = "06-attribution-summary.ipynb",
        PlotlyScript = PlotlyScript.Source(),
    };

    static int Finish(Streams streams, bool json, RunFolder folder, CaseRun run)
    {
        foreach (var failed in run.Failures) streams.Tell($"error: {failed.Failure!.Describe()}");
        streams.Result(
            json,
            new
            {
                ok = run.Failures.Count == 0, report = folder.Report,
                notebooks = run.Notebooks.Select(r => new { name = r.Name, ok = r.Failure is null, failure = r.Failure?.Describe() }),
            },
            $"{run.Notebooks.Count - run.Failures.Count} of {run.Notebooks.Count} notebooks ran{Environment.NewLine}report: {folder.Report}");
        return run.Failures.Count == 0 ? ExitCode.Success : ExitCode.NotebookFailed;
    }
}
