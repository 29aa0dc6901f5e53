using Concordance.Benchmarks.Lookalikes;
using Concordance.Benchmarks.Report;
using Concordance.Content;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of look-alike names is run with.</summary>
sealed record LookalikesBenchmarkOptions
{
    /// <summary>Names of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [100_000, 1_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Names that they are compared with.</summary>
    public int Targets { get; init; } = 200;

    /// <summary>Names of which all pairs are compared.</summary>
    public int Compared { get; init; } = 20_000;
}

/// <summary>Names that resemble others: how fast, and whether those are found that comparing all pairs finds.</summary>
static class LookalikesBenchmark
{
    const ulong Seed = 20230718;

    public static LookalikesReport Run(LookalikesBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var targets = MadeNames.Targets(options.Targets, Seed);
        return new(Machine.This(), options.Targets, Compare(targets, options.Compared, messages, cancel), [.. options.Rows.Order().Select(rows => Run(targets, rows, options.Rounds, messages, cancel))]);
    }

    static LookalikesComparison Compare(IReadOnlyList<string> targets, int rows, TextWriter messages, CancellationToken cancel)
    {
        messages.WriteLine($"comparing all pairs of {rows} names and {targets.Count} others");
        var (names, _) = MadeNames.Make(rows, targets, Seed);
        var pairs = Clock.Time(() => AllNamePairs.Of(targets, names, cancel), out var all);
        var found = Clock.Time(() => Find(targets, names), out var ours);
        var places = names.Index().ToLookup(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var targetOf = targets.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);
        var near = found.Where(l => l.Kind <= LookalikeKind.TwoEdits).SelectMany(l => places[l.Name].Select(n => (targetOf[l.Target.Text], n))).ToHashSet();
        var edited = found.Where(l => l.Kind is LookalikeKind.OneEdit or LookalikeKind.TwoEdits).SelectMany(l => places[l.Name].Select(n => (targetOf[l.Target.Text], n))).ToHashSet();
        return new(rows, all, ours, pairs.Count, pairs.Count(near.Contains), edited.Count(pair => !pairs.Contains(pair)));
    }

    static LookalikesRun Run(IReadOnlyList<string> targets, int rows, int rounds, TextWriter messages, CancellationToken cancel)
    {
        var (names, planted) = MadeNames.Make(rows, targets, Seed);
        List<double> seconds = [];
        IReadOnlyList<Lookalike> found = [];
        for (var round = 1; round <= rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            found = Clock.Time(() => Find(targets, names), out var whole);
            seconds.Add(whole);
            messages.WriteLine(FormattableString.Invariant($"{rows} names: round {round} of {rounds}: {whole:0.00} s"));
        }
        var pairs = found.Select(l => (l.Name, l.Target.Text)).ToHashSet();
        return new(rows, found.Count, planted.Count, planted.Count(p => pairs.Contains((names[p.Name], targets[p.Target]))), seconds);
    }

    static IReadOnlyList<Lookalike> Find(IReadOnlyList<string> targets, IReadOnlyList<string> names) =>
        Content.Lookalikes.Find(targets.Select(t => new LookalikeTarget(NameSort.Handle, t, t)), NameSort.Handle, names);
}
