using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>editorial</c>: times the comparison of what two groups of accounts talk about, beside a plain count.</summary>
static class EditorialCommand
{
    const int MostRows = 20_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new EditorialBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Posts of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 1000 or > MostRows)) given.AddError($"--rows are from 1000 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("editorial", "Time the comparison of what two groups of accounts talk about, beside a plain count of words and pairs of words. Example: editorial --rows 100000 1000000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = EditorialBenchmark.Run(new() { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(EditorialText.Json(report)) : EditorialText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
