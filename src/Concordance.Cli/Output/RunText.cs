using Concordance.Charts;
using Concordance.Notebooks;

namespace Concordance.Cli.Output;

/// <summary>A run of notebooks as a report, and as what the command says of it.</summary>
static class RunText
{
    /// <summary>How the report of a case looks.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="leadNotebook">The notebook that comes first; null for their order.</param>
    public static ReportOptions ReportOf(Investigation investigation, string? leadNotebook) => new()
    {
        Title = investigation.Case.Title,
        Banner = investigation.Card.Banner,
        LeadNotebook = leadNotebook,
        PlotlyScript = PlotlyScript.Source(),
    };

    /// <summary>Tells how a run ended.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Streams streams, bool json, RunFolder folder, CaseRun run)
    {
        foreach (var failed in run.Failures) streams.Error.WriteLine($"error: {failed.Failure!.Describe()}");
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
