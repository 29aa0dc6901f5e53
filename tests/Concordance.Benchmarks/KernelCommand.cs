using System.CommandLine;
using Concordance.Benchmarks.Report;
using Concordance.Tests.Shared;

namespace Concordance.Benchmarks;

/// <summary><c>kernel</c>: pairs the kernel and the headless runner with ipykernel.</summary>
static class KernelCommand
{
    const int PresetRounds = 5;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var program = new Option<string?>("--command") { Description = "The command whose kernel is measured; the hello notebook is always run by this program. Default: the one that was built with it.", HelpName = "file" };
        var rounds = CommonOptions.Rounds("How often both kernels are measured.", PresetRounds);
        var json = CommonOptions.Json();
        var command = new Command("kernel", "Pair the kernel and the headless runner with ipykernel. Example: kernel --rounds 3") { program, rounds, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var report = await KernelBenchmark.Run(parsed.GetValue(program) ?? Checkout.Command, parsed.GetValue(rounds), messages, cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(KernelText.Json(report)) : KernelText.Table(report));
            return report.Holds ? ExitCode.Success : ExitCode.LimitBroken;
        });
        return command;
    }
}
