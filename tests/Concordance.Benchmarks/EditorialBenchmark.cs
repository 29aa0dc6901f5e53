using System.Diagnostics;
using Concordance.Benchmarks.Copies;
using Concordance.Benchmarks.Editorial;
using Concordance.Benchmarks.Report;
using Concordance.Content;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of the editorial line is run with.</summary>
sealed record EditorialBenchmarkOptions
{
    /// <summary>Posts of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [100_000, 1_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;
}

/// <summary>From posts to the terms that set two groups apart, beside a plain count that ends where ours goes on to compare.</summary>
static class EditorialBenchmark
{
    const ulong Seed = 20230718;

    // An account posts ten times; one of ten accounts is studied.
    const int PostsAnAccount = 10;

    static readonly EditorialOptions s_options = new() { Kinds = [TermKind.Word, TermKind.Phrase], EqualPosts = false };

    public static EditorialReport Run(EditorialBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), [.. options.Rows.Order().Select(rows => Run(rows, options, messages, cancel))]);

    static EditorialRun Run(int rows, EditorialBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var texts = MadeTexts.Make(rows, Seed);
        Post[] posts = [.. texts.Select((t, i) => new Post { Id = $"{i}", AccountId = $"{i % (rows / PostsAnAccount)}", Time = DateTime.UnixEpoch.AddSeconds(i), Text = t })];
        List<EditorialTimes> rounds = [];
        var (terms, same) = (0, true);
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            var ours = Clock.Time(() => EditorialLine.Compare(posts.Where(Studied), posts.Where(p => !Studied(p)), s_options, cancel: cancel), out var whole);
            GC.Collect();
            var plain = Clock.Time(() => PlainCount.Of(posts, cancel), out var naive);
            rounds.Add(new(whole, naive));
            terms = ours.Terms.Count;
            same &= ours.Terms.Count == plain.Values.Count(a => a.Count >= s_options.LeastAccounts) && ours.Terms.All(t => plain.TryGetValue(t.Term, out var accounts) && accounts.Count == t.Studied.Count + t.Comparison.Count);
            messages.WriteLine(FormattableString.Invariant($"{rows} posts: round {round} of {options.Rounds}: {whole:0.00} s, plain count {naive:0.00} s"));
        }
        using var self = Process.GetCurrentProcess();
        return new(rows, terms, same, self.PeakWorkingSet64, rounds);
    }

    static bool Studied(Post post) => post.AccountId.EndsWith('7');
}
