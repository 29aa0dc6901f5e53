using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>lookalikes</c>: times the search for names that resemble others, beside comparing all pairs.</summary>
static class LookalikesCommand
{
    const int MostRows = 20_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new LookalikesBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Names of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 1000 or > MostRows)) given.AddError($"--rows are from 1000 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("lookalikes", "Time the search for names that resemble others, beside comparing all pairs. Example: lookalikes --rows 100000 1000000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = LookalikesBenchmark.Run(defaults with { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(LookalikesText.Json(report)) : LookalikesText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
