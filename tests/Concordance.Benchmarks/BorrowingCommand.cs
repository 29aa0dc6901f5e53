using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>borrowing</c>: times the search for passages of articles in others, beside comparing all pairs.</summary>
static class BorrowingCommand
{
    const int MostRows = 1_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new BorrowingBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Articles of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 500 or > MostRows)) given.AddError($"--rows are from 500 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("borrowing", "Time the search for passages of articles in others, with planted ones, beside comparing all pairs. Example: borrowing --rows 2000 20000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = BorrowingBenchmark.Run(defaults with { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(BorrowingText.Json(report)) : BorrowingText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
