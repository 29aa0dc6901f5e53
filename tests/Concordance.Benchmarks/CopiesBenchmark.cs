using System.Diagnostics;
using Concordance.Benchmarks.Copies;
using Concordance.Benchmarks.Report;
using Concordance.Content;
using Concordance.Tests.Shared;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of near-copies is run with.</summary>
sealed record CopiesBenchmarkOptions
{
    /// <summary>Texts of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [100_000, 1_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Texts of which all pairs are compared: what that takes grows as its square, so that it ends within a minute here and within days for a million.</summary>
    public int Compared { get; init; } = 10_000;
}

/// <summary>From texts to groups of near-copies: how fast, how that grows, and how many of the pairs are found that comparing all finds.</summary>
static class CopiesBenchmark
{
    const ulong Seed = 20230718;

    public static CopiesReport Run(CopiesBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), Compare(options.Compared, messages, cancel), [.. options.Rows.Order().Select(rows => Run(rows, options, messages, cancel))]);

    static CopiesComparison Compare(int rows, TextWriter messages, CancellationToken cancel)
    {
        messages.WriteLine($"comparing all pairs of {rows} texts");
        var texts = MadeTexts.Make(rows, Seed);
        var pairs = Clock.Time(() => AllTextPairs.Of(texts, new CopyOptions().LeastSimilarity, cancel), out var all);
        var found = Clock.Time(() => NearCopies.Pairs(texts, cancel: cancel).Select(p => (p.First, p.Second)).ToHashSet(), out var ours);
        return new(rows, all, ours, pairs.Count, found.Count, found.Count(pairs.Contains));
    }

    static CopiesRun Run(int rows, CopiesBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var texts = MadeTexts.Make(rows, Seed);
        List<CopiesTimes> rounds = [];
        var (distinct, groups, peak) = (0, 0, 0L);
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            var result = Clock.Time(() => NearCopies.Of(texts, cancel: cancel), out var whole);
            (distinct, groups) = (result.Distinct, result.Groups.Count);
            GC.Collect();
            // No way can do without the letters of every text and without bringing equal ones together.
            Clock.Time(() => new DistinctTexts(new Letters(texts, new(), cancel), cancel), out var bound);
            rounds.Add(new(whole, bound));
            messages.WriteLine(FormattableString.Invariant($"{rows} texts: round {round} of {options.Rounds}: {whole:0.00} s"));
        }
        using var self = Process.GetCurrentProcess();
        peak = self.PeakWorkingSet64;
        return new(rows, distinct, groups, peak, rounds);
    }
}
