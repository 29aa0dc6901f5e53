using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>copies</c>: times the search for near-copies of texts, beside comparing all pairs.</summary>
static class CopiesCommand
{
    const int MostRows = 20_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new CopiesBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Texts of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 1000 or > MostRows)) given.AddError($"--rows are from 1000 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("copies", "Time the search for near-copies of texts, beside a lower bound and beside comparing all pairs. Example: copies --rows 100000 1000000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = CopiesBenchmark.Run(defaults with { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(CopiesText.Json(report)) : CopiesText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
