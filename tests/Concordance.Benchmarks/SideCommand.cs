using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks;

/// <summary>The hidden command that is one side in a process of its own: reads, and prints its result as JSON.</summary>
static class SideCommand
{
    const string Name = "side";

    /// <summary>The arguments that start a side.</summary>
    /// <param name="side">Which.</param>
    /// <param name="format">Format of the file.</param>
    /// <param name="source">DuckDB: the file. Concordance: the folder of the case.</param>
    /// <param name="target">DuckDB: the Parquet file to write.</param>
    public static string[] Arguments(Side side, InputFormat format, string source, string target) => [Name, side.ToString(), format.ToString(), source, target];

    public static Command Create(TextWriter output)
    {
        var side = new Argument<Side>("side");
        var format = new Argument<InputFormat>("format");
        var source = new Argument<string>("source");
        var target = new Argument<string>("target");
        var command = new Command(Name) { side, format, source, target };
        command.Hidden = true;
        command.SetAction((parsed, cancel) =>
        {
            var (kept, merged) = parsed.GetValue(side) == Side.Duckdb
                ? (DuckdbSide.Run(parsed.GetValue(format), parsed.GetRequiredValue(source), parsed.GetRequiredValue(target)), 0L)
                : ConcordanceSide.Run(parsed.GetRequiredValue(source), cancel);
            using var self = Process.GetCurrentProcess();
            output.WriteLine(JsonSerializer.Serialize(new SideResult(kept, merged, self.TotalProcessorTime.TotalSeconds, self.PeakWorkingSet64)));
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
