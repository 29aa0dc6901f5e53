using System.Diagnostics;
using Concordance.Accounts;
using Concordance.Benchmarks.Accounts;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of the account table is run with.</summary>
sealed record AccountsBenchmarkOptions
{
    /// <summary>Posts of each run; a tenth as many accounts have them.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [1_000_000, 10_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;
}

/// <summary>From posts to the features of all accounts, their markers beside matched accounts, and a table: how fast, beside bringing the posts of each account together.</summary>
static class AccountsBenchmark
{
    const ulong Seed = 20230718;

    public static AccountsReport Run(AccountsBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), [.. options.Rows.Order().Select(rows => Run(rows, options, messages, cancel))]);

    static AccountsRun Run(int rows, AccountsBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var data = MadeAccounts.Make(rows / 10, rows, Seed);
        var campaign = CampaignPosts.Select(data, new() { Hashtags = ["boycott"] });
        List<AccountsTimes> rounds = [];
        var (accounts, held) = (0, 0L);
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            Clock.Time(() => PostsByAccount.Of(data.Posts), out var bound);
            GC.Collect();
            using var self = Process.GetCurrentProcess();
            var spent = self.TotalProcessorTime;
            var features = Clock.Time(() => FeatureTable.Of(data, campaign, cancel: cancel), out var table);
            (accounts, held) = (features.Count, GC.GetTotalMemory(forceFullCollection: true) - before);
            Clock.Time(() => (MarkerRates.All(features), MarkerGroups.Of(features)), out var markers);
            self.Refresh();
            rounds.Add(new(table, markers, bound, (self.TotalProcessorTime - spent).TotalSeconds));
            messages.WriteLine(FormattableString.Invariant($"{rows} posts: round {round} of {options.Rounds}: {table:0.00} s, markers {markers:0.00} s, bound {bound:0.00} s"));
            GC.KeepAlive(features);
        }
        using var all = Process.GetCurrentProcess();
        return new(rows, accounts, held, all.PeakWorkingSet64, rounds);
    }
}
