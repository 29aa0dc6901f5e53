using System.CommandLine;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks;

/// <summary><c>network</c>: times the coordination network of tables with planted groups, and scores it.</summary>
static class NetworkCommand
{
    const int MostRows = 100_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new NetworkBenchmarkOptions();
        var rows = CommonOptions.Rows("Shares", 2000, MostRows, defaults.Rows);
        var rounds = CommonOptions.Rounds("How often each table is measured.", defaults.Rounds);
        var window = CommonOptions.Count("--window", "Longest time between two shares of one object; seconds.", defaults.WindowSeconds, 86_400);
        var cnt = new Option<string?>("--cnt") { Description = "A Python that has the coordination-network-toolkit: it is run once on each table, after ours. Default: it is not run.", HelpName = "python" };
        var json = CommonOptions.Json();
        var command = new Command("network", "Time the coordination network of tables with planted groups, beside a lower bound, and score it. Example: network --rows 100000 1000000") { rows, rounds, window, cnt, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var options = defaults with { Rows = parsed.GetRequiredValue(rows), Rounds = parsed.GetValue(rounds), WindowSeconds = parsed.GetValue(window), Cnt = parsed.GetValue(cnt) is { } python ? await CntSide.Find(python, cancel) : null };
            var report = NetworkBenchmark.Run(options, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(NetworkText.Json(report)) : NetworkText.Table(report));
            return report.Holds ? ExitCode.Success : ExitCode.LimitBroken;
        });
        return command;
    }
}
