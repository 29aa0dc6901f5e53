using System.Diagnostics;
using Concordance.Benchmarks.Borrowing;
using Concordance.Benchmarks.Report;
using Concordance.Content;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of borrowed articles is run with.</summary>
sealed record BorrowingBenchmarkOptions
{
    /// <summary>Articles of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [2000, 20_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Articles of which all pairs are compared.</summary>
    public int Compared { get; init; } = 1000;
}

/// <summary>From articles to what each has borrowed: how fast, how that grows, and how many of the planted passages are found.</summary>
static class BorrowingBenchmark
{
    const ulong Seed = 20230718;

    public static BorrowingReport Run(BorrowingBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), Compare(options.Compared, messages, cancel), [.. options.Rows.Order().Select(rows => Run(rows, options, messages, cancel))]);

    static BorrowingComparison Compare(int rows, TextWriter messages, CancellationToken cancel)
    {
        messages.WriteLine($"comparing all pairs of {rows} articles");
        var articles = MadeArticles.Make(rows, Seed).Articles;
        BorrowingOptions exact = new() { MostGap = 0 };
        var all = Clock.Time(() => AllArticlePairs.Of(articles, exact.LeastWords, cancel), out var allSeconds);
        var ours = Clock.Time(() => BorrowedArticles.Of(articles, exact, cancel), out var ourSeconds);
        var found = ours.Articles.ToDictionary(a => a.Article.Url, a => a.Passages.Sum(p => p.Place.Words), StringComparer.Ordinal);
        return new(rows, allSeconds, ourSeconds, all.Sum(), articles.Select((a, i) => Math.Min(all[i], found[a.Url])).Sum(), found.Values.Sum());
    }

    static BorrowingRun Run(int rows, BorrowingBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var made = MadeArticles.Make(rows, Seed);
        List<double> rounds = [];
        BorrowingResult? result = null;
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            result = Clock.Time(() => BorrowedArticles.Of(made.Articles, cancel: cancel), out var seconds);
            rounds.Add(seconds);
            messages.WriteLine(FormattableString.Invariant($"{rows} articles: round {round} of {options.Rounds}: {seconds:0.00} s"));
        }
        var found = result!.Articles.SelectMany(a => a.Sources(BorrowingKind.Borrowed).Select(s => (Pair: (a.Article.Url, s.Article.Url), s.Words))).ToDictionary(f => f.Pair, f => f.Words);
        var right = made.Passages.Select(p => Math.Min(p.Words, found.GetValueOrDefault((p.Article, p.Source)))).ToList();
        using var self = Process.GetCurrentProcess();
        return new(rows, made.Passages.Length, right.Count(r => r > 0), made.Passages.Sum(p => p.Words), right.Sum(), found.Values.Sum(), self.PeakWorkingSet64, rounds);
    }
}
