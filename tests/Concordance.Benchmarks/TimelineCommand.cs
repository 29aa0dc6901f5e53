using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>timeline</c>: times series, bursts and their anatomy, beside a bare count of the posts.</summary>
static class TimelineCommand
{
    const int MostRows = 50_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new TimelineBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Posts of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 10_000 or > MostRows)) given.AddError($"--rows are from 10000 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("timeline", "Time series, bursts and their anatomy, beside a bare count of the posts. Example: timeline --rows 1000000 10000000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = TimelineBenchmark.Run(defaults with { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(TimelineText.Json(report)) : TimelineText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
