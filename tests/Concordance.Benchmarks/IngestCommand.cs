using System.CommandLine;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>ingest</c>: pairs the ingest with DuckDB's bare read of the same files.</summary>
static class IngestCommand
{
    // The ids of more posts than this would not fit their 64 bits.
    const int MostRows = 10_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new IngestBenchmarkOptions();
        var rows = CommonOptions.Count("--rows", "Posts in each file. The limits are meant for the default, 1000000.", defaults.Rows, MostRows);
        var rounds = CommonOptions.Rounds("How often both sides read each file.", defaults.Rounds);
        var names = new Option<string[]>("--input") { Description = $"Only these files: {string.Join(", ", BenchmarkInput.All.Select(i => i.Name))}.", AllowMultipleArgumentsPerToken = true };
        names.AcceptOnlyFromAmong([.. BenchmarkInput.All.Select(i => i.Name)]);
        var json = CommonOptions.Json();
        var command = new Command("ingest", "Pair the ingest with DuckDB's bare read of the same files. Example: ingest --rows 100000 --input jsonl csv") { rows, rounds, names, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var wanted = parsed.GetValue(names) ?? [];
            var options = defaults with
            {
                Rows = parsed.GetValue(rows),
                Rounds = parsed.GetValue(rounds),
                Inputs = [.. BenchmarkInput.All.Where(i => wanted.Length == 0 || wanted.Contains(i.Name))],
            };
            var report = await IngestBenchmark.Run(options, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(IngestText.Json(report)) : IngestText.Table(report));
            return report.Holds ? ExitCode.Success : ExitCode.LimitBroken;
        });
        return command;
    }
}
