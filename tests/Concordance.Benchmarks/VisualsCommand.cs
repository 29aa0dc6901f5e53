using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>visuals</c>: times the search for near hashes of pictures, beside comparing all pairs, and the hashing, beside decoding alone.</summary>
static class VisualsCommand
{
    const int MostRows = 20_000_000, MostPictures = 10_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var defaults = new VisualsBenchmarkOptions();
        var rows = CommonOptions.Rows("Hashes", 1000, MostRows, defaults.Rows);
        var pictures = CommonOptions.Count("--pictures", "Pictures that are hashed.", defaults.Pictures, MostPictures);
        var rounds = CommonOptions.Rounds("How often each is measured.", defaults.Rounds);
        var json = CommonOptions.Json();
        var command = new Command("visuals", "Time the search for near hashes of pictures, beside comparing all pairs, and the hashing, beside decoding alone. Example: visuals --rows 100000") { rows, pictures, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var options = defaults with { Rows = parsed.GetRequiredValue(rows), Pictures = parsed.GetValue(pictures), Rounds = parsed.GetValue(rounds) };
            var report = VisualsBenchmark.Run(options, messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(VisualsText.Json(report)) : VisualsText.Table(report));
            return Task.FromResult(report.Holds ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
