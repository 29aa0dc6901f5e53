using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks;

/// <summary>The hidden command that goes from a file of shares to every edge in memory in a process of its own, and prints its times and its memory as JSON.</summary>
static class EdgesCommand
{
    const string Name = "edges";

    /// <summary>The arguments that start it.</summary>
    public static string[] Arguments(string file, int windowSeconds) => [Name, file, windowSeconds.ToString(CultureInfo.InvariantCulture)];

    /// <summary>What it printed.</summary>
    public static EdgesInMemory Result(string output) => JsonSerializer.Deserialize<EdgesInMemory>(output)!;

    public static Command Create(TextWriter output)
    {
        var file = new Argument<string>("file");
        var window = new Argument<int>("window");
        var command = new Command(Name) { file, window };
        command.Hidden = true;
        command.SetAction((parsed, cancel) =>
        {
            var edges = EdgesInMemory.Run(parsed.GetRequiredValue(file), parsed.GetValue(window), cancel);
            using var self = Process.GetCurrentProcess();
            output.WriteLine(JsonSerializer.Serialize(edges with { PeakBytes = self.PeakWorkingSet64 }));
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
