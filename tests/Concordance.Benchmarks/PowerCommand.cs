using System.CommandLine;
using Concordance.Benchmarks.Networks;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary><c>power</c>: where detection ends, by what a group does and how large it is.</summary>
static class PowerCommand
{
    public static Command Create(TextWriter output)
    {
        var seeds = CommonOptions.Count("--seeds", "Tables drawn for each row; the figures are means.", 3, 100);
        var curves = new Option<string[]>("--curve") { Description = $"Which factor is changed; several are measured one after the other. Default: each of {string.Join(", ", PowerCurve.All.Select(c => c.Name))}.", AllowMultipleArgumentsPerToken = true };
        curves.AcceptOnlyFromAmong([.. PowerCurve.All.Select(c => c.Name)]);
        var json = CommonOptions.Json();
        var command = new Command("power", "Say where detection ends: how many pairs of planted groups are found, one factor changed at a time. Example: power --curve spread presence --seeds 1") { curves, seeds, json };
        command.SetAction((parsed, cancel) =>
        {
            var wanted = parsed.GetValue(curves) is { Length: > 0 } named ? PowerCurve.All.Where(c => named.Contains(c.Name)) : PowerCurve.All;
            var measured = wanted.Select(c => c.Measure(parsed.GetValue(seeds), cancel));
            if (parsed.GetValue(json)) output.WriteLine(CommonOptions.Json(new { seeds = parsed.GetValue(seeds), curves = measured }));
            else
            {
                output.WriteLine(PowerText.Head);
                // Each as soon as it is there: all of them take minutes.
                foreach (var curve in measured) output.WriteLine("\n" + PowerText.Table(curve));
            }
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
