using System.CommandLine;
using System.Text.Json;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>ingest</c>: pairs the ingest with DuckDB's bare read of the same files.</summary>
static class IngestCommand
{
    // The ids of more posts than this would not fit their 64 bits.
    const int MostRows = 10_000_000;

    const int MostRounds = 1000;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new IngestBenchmarkOptions();
        var rows = new Option<int>("--rows") { Description = "Posts in each file. The limits are meant for the default, 1000000.", DefaultValueFactory = _ => defaults.Rows };
        var rounds = new Option<int>("--rounds") { Description = "How often both sides read each file.", DefaultValueFactory = _ => defaults.Rounds };
        var names = new Option<string[]>("--input") { Description = $"Only these files: {string.Join(", ", BenchmarkInput.All.Select(i => i.Name))}.", AllowMultipleArgumentsPerToken = true };
        names.AcceptOnlyFromAmong([.. BenchmarkInput.All.Select(i => i.Name)]);
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        FromOne(rows, MostRows);
        FromOne(rounds, MostRounds);
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
            output.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(IngestText.Json(report), s_json) : IngestText.Table(report));
            return report.Holds ? ExitCode.Success : ExitCode.LimitBroken;
        });
        return command;
    }

    static void FromOne(Option<int> option, int most) => option.Validators.Add(given =>
    {
        var value = given.GetValueOrDefault<int>();
        if (value < 1 || value > most) given.AddError($"{option.Name} is from 1 to {most}.");
    });
}
