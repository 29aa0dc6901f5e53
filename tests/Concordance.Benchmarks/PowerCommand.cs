using System.CommandLine;
using System.Globalization;
using Concordance.Benchmarks.Networks;
using Concordance.Coordination;
using Concordance.Simulation.Shares;

namespace Concordance.Benchmarks;

/// <summary><c>power</c>: where detection ends, by what a group does and how large it is.</summary>
static class PowerCommand
{
    static readonly ShareTableOptions s_base = new() { Accounts = 1500, Communities = 5 };

    static readonly (string Name, IReadOnlyList<(string Value, ShareTableOptions Options)> Rows)[] s_curves =
    [
        ("accounts in a group (five groups; two where they have more than 25)", [.. new[] { 3, 5, 8, 12, 25, 40, 100, 200 }.Select(n => (Text(n), s_base with { GroupSize = n, Groups = n > 25 ? 2 : 5 }))]),
        ("objects that a group acts on", [.. new[] { 3, 5, 8, 10, 15, 25, 50 }.Select(n => (Text(n), s_base with { ObjectsPerGroup = n }))]),
        ("presence of each member, %", [.. new[] { 20, 30, 45, 60, 80, 100 }.Select(n => (Text(n), s_base with { Presence = n }))]),
        ("spread, s (window 60 s)", [.. new[] { 5, 30, 60, 120, 300 }.Select(n => (Text(n), s_base with { SpreadSeconds = n }))]),
        ("groups in one community of 1500", [.. new[] { 1, 5, 20, 40 }.Select(n => (Text(n), s_base with { Communities = 1, Groups = n }))]),
        ("objects that others share too, %", [.. new[] { 0, 50, 100 }.Select(n => (Text(n), s_base with { BorrowedObjects = n }))]),
    ];

    public static Command Create(TextWriter output)
    {
        var seeds = CommonOptions.Count("--seeds", "Tables drawn for each row; the figures are means.", 3, 100);
        var command = new Command("power", "Say where detection ends: how many pairs of planted groups are found, one factor changed at a time. Example: power --seeds 1") { seeds };
        command.SetAction((parsed, cancel) =>
        {
            output.WriteLine("Groups of 12 that act together on 25 objects within 30 s, each member present 60 % of the time, among 1500 accounts in 5 communities, but for what the table changes. False discovery rate 5 %, window 60 s.");
            foreach (var (name, rows) in s_curves)
            {
                output.WriteLine($"\n| {name} | pairs found | flagged rightly | accounts found | accounts rightly |\n|---:|---:|---:|---:|---:|");
                foreach (var (value, options) in rows)
                {
                    cancel.ThrowIfCancellationRequested();
                    var scores = Enumerable.Range(1, parsed.GetValue(seeds)).Select(seed => Score(options with { Seed = (ulong)seed })).ToList();
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {value} | {scores.Average(s => s.Recall):0.00} | {scores.Average(s => s.Precision):0.000} | {scores.Average(s => s.AccountRecall):0.00} | {scores.Average(s => s.AccountPrecision):0.000} |"));
                }
            }
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    static NetworkScore Score(ShareTableOptions options)
    {
        var drawn = SimulatedShares.Draw(options);
        return NetworkScore.Of(
            NetworkBuilder.Build(drawn.Shares, TimeSpan.FromSeconds(1)), [.. drawn.GroupOf.GroupBy(g => g.Value).Select(g => (IReadOnlyList<string>)[.. g.Select(a => a.Key)])]);
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
