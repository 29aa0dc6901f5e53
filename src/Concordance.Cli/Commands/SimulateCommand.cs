using System.CommandLine;
using Concordance.Cli.Output;
using Concordance.Simulation;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance simulate</c>: makes the synthetic case again, byte for byte.</summary>
static class SimulateCommand
{
    public static Command Create(Streams streams)
    {
        var folder = new Option<string?>("--out") { Description = "Folder of the case. Default: data/paris-2023 in the checkout." };
        var seed = new Option<ulong?>("--seed") { Description = "Seed. The default is that of the bundled case." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("simulate", "Make the synthetic case from its seed. Example: concordance simulate --out cases/paris-2023") { folder, seed, json };
        command.SetAction(parsed =>
        {
            var options = parsed.GetValue(seed) is { } given ? new SimulationOptions { Seed = given } : new SimulationOptions();
            var target = parsed.GetValue(folder) ?? Repository.Find().BundledCase;
            var generated = SyntheticCase.Generate(options);
            SyntheticCase.Write(generated, target);
            streams.Result(parsed.GetValue(json), new { @case = Path.GetFullPath(target), seed = options.Seed, posts = generated.Posts.Count }, $"{generated.Posts.Count} posts, seed {options.Seed}{Environment.NewLine}case: {Path.Combine(target, CaseFile.Name)}");
            return ExitCode.Success;
        });
        return command;
    }
}
