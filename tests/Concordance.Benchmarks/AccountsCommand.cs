using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>accounts</c>: times the feature table of accounts.</summary>
static class AccountsCommand
{
    const int MostRows = 50_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new AccountsBenchmarkOptions();
        var rows = new Option<int[]>("--rows") { Description = "Posts of each run, of a tenth as many accounts; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. defaults.Rows] };
        rows.Validators.Add(given =>
        {
            if ((given.GetValueOrDefault<int[]>() ?? []).Any(r => r is < 1000 or > MostRows)) given.AddError($"--rows are from 1000 to {MostRows}.");
        });
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("accounts", "Time the feature table of accounts and their markers, beside bringing the posts of each account together. Example: accounts --rows 1000000 10000000") { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = AccountsBenchmark.Run(new() { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds) }, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(AccountsText.Json(report)) : AccountsText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
