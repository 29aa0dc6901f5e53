using Concordance.Attribution;
using Concordance.Charts;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>A run of notebooks whose results were written: executed notebooks and report, and of the steps findings and summary in all its forms.</summary>
/// <param name="Run">The run.</param>
/// <param name="Folder">Where its results lie.</param>
sealed record WrittenRun(CaseRun Run, RunFolder Folder)
{
    const string SummaryNotebook = "06-attribution-summary.ipynb";

    /// <summary>Runs notebooks on a case and writes the results.</summary>
    /// <param name="streams">Where progress is shown.</param>
    /// <param name="repository">The checkout.</param>
    /// <param name="source">The notebooks.</param>
    /// <param name="investigation">The case, open.</param>
    /// <param name="given">Parameters of the notebooks beside the case.</param>
    /// <param name="cellTimeOut">Longest time that a cell may take; null for any.</param>
    /// <param name="folder">Where the results go; null for <c>runs/</c> and the case's id, and the name of the notebooks where they are not the steps.</param>
    /// <param name="copied">A file of the case's work folder that goes beside the report where all notebooks ran; null for none.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<WrittenRun> Of(
        Streams streams, Repository repository, NotebookSource source, Investigation investigation, IReadOnlyDictionary<string, object> given, TimeSpan? cellTimeOut, string? folder, CancellationToken cancel, string? copied = null)
    {
        var to = RunFolder.Prepare(folder ?? Path.Combine(repository.Runs, investigation.Case.Id + (source.IsSteps ? "" : "-" + source.Name)));
        var run = await CaseRun.Of(streams, repository, source, investigation, given, cellTimeOut, to.Write, cancel);
        if (source.IsSteps) to.Write(RunFolder.FindingsName, run.Findings.ToJson());
        to.Write(RunFolder.ReportName, HtmlReport.Render(ReportOf(investigation, source), run.Notebooks));
        if (run.Failures.Count == 0 && run.Findings.Findings.Count > 0) WriteSummary(to, SummaryMaker.Of(run.Findings, investigation.Case));
        if (run.Failures.Count == 0 && copied is not null) File.Copy(Path.Combine(investigation.Case.WorkFolder, copied), to.Of(copied));
        to.Write(RunFolder.ManifestName, run.Manifest(to.Hashes()).ToJson());
        foreach (var failed in run.Failures) streams.Tell($"error: {failed.Failure!.Describe()}");
        return new(run, to);
    }

    /// <summary>The result for programs.</summary>
    public object Result => new
    {
        ok = Run.Failures.Count == 0, report = Folder.Report,
        notebooks = Run.Notebooks.Select(r => new { name = r.Name, ok = r.Failure is null, failure = r.Failure?.Describe() }),
    };

    /// <summary>The result for people.</summary>
    public string Text => $"{Run.Notebooks.Count - Run.Failures.Count} of {Run.Notebooks.Count} notebooks ran{Environment.NewLine}report: {Folder.Report}";

    /// <summary>The exit code.</summary>
    public int Code => Run.Failures.Count == 0 ? ExitCode.Success : ExitCode.NotebookFailed;

    static void WriteSummary(RunFolder folder, Summary summary)
    {
        folder.Write(RunFolder.SummaryName, SummaryPage.Of(summary, new() { CellAddress = f => $"{RunFolder.ReportName}#{ReportAnchor.Of(f.Notebook, f.Cell)}" }));
        folder.Write(RunFolder.MarkdownName, SummaryMarkdown.Of(summary));
        folder.Write(RunFolder.BriefName, BriefPage.Of(summary));
        folder.Write(RunFolder.StixName, StixBundle.Of(summary));
        folder.Write(RunFolder.IndicatorsName, IndicatorsCsv.Of(summary));
    }

    static ReportOptions ReportOf(Investigation investigation, NotebookSource source) => new()
    {
        Title = investigation.Case.Title,
        Banner = investigation.Card.Banner,
        LeadNotebook = source.IsSteps ? SummaryNotebook : null,
        PlotlyScript = PlotlyScript.Source(),
    };
}
