using System.CommandLine;
using Concordance.Cli.Output;
using Concordance.Simulation;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance simulate</c>: makes a synthetic case with known truth, byte for byte the same each time.</summary>
static class SimulateCommand
{
    public static Command Create(Streams streams)
    {
        var scenario = new Option<string>("--scenario")
        {
            Description = $"What is to be found in it: {string.Join(", ", Scenario.All.Select(s => s.Name))}.",
            DefaultValueFactory = _ => Scenario.Default.Name,
        };
        var seed = NumberOption.Of<ulong?>("--seed", "Seed. Each scenario has its own by default.", null);
        var size = NumberOption.Of<int?>("--size", "Posts altogether, up to a thousand million; the more, the more ordinary ones. Default: 64000.", null);
        var folder = new Option<string?>("--out") { Description = "Folder of the case. Default: data/SCENARIO in the checkout for the bundled case, cases/SCENARIO there for others; below the current folder where the command is an installed tool." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("simulate", "Make a synthetic case. Example: concordance simulate --scenario evasive --size 20000 --out cases/evasive") { scenario, seed, size, folder, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var chosen = Scenario.All.SingleOrDefault(s => s.Name == parsed.GetValue(scenario))
                ?? throw new InputException($"There is no scenario '{parsed.GetValue(scenario)}'.", $"The scenarios are: {string.Join(", ", Scenario.All.Select(s => s.Name))}.");
            var options = chosen.Options;
            if (parsed.GetValue(seed) is { } otherSeed) options = options with { Seed = otherSeed };
            if (parsed.GetValue(size) is { } posts) options = options with { Posts = posts };
            var target = parsed.GetValue(folder) ?? Target(Repository.Find(), chosen.Name);
            try
            {
                var made = await Progress.CountAsync(streams, "posts", options.Posts, report => SyntheticCase.Write(chosen with { Options = options }, target, report, cancel));
                streams.Result(
                    parsed.GetValue(json),
                    new { @case = Path.GetFullPath(target), scenario = chosen.Name, seed = options.Seed, posts = made.Posts, bytes = made.Files.Sum(f => f.Bytes) },
                    $"{made.Posts} posts, scenario {chosen.Name}, seed {options.Seed}{Environment.NewLine}case: {Path.Combine(target, CaseFile.Name)}");
                return ExitCode.Success;
            }
            catch (ArgumentException wrong)
            {
                throw new InputException(wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0], "Change --size, or the options of the scenario.");
            }
        });
        return command;
    }

    static string Target(Repository repository, string scenario)
    {
        var target = repository.CaseOf(scenario);
        if (target == repository.BundledCase) repository.NeedCheckout("The bundled case is the tool's own and is not made again in its place.", $"Name another folder: --out cases/{scenario}.");
        return target;
    }
}
