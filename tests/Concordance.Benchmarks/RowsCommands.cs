using System.CommandLine;
using Concordance.Benchmarks.Report;

namespace Concordance.Benchmarks;

/// <summary>The benchmarks that make data of a number of rows, time a step on it, and see whether it found what is there.</summary>
static class RowsCommands
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Command> All(TextWriter output, TextWriter messages)
    {
        var copies = new CopiesBenchmarkOptions();
        yield return Create("copies", "Time the search for near-copies of texts, beside a lower bound and beside comparing all pairs. Example: copies --rows 100000 1000000", output,
            CommonOptions.Rows("Texts", 1000, 20_000_000, copies.Rows), copies.Rounds, (rows, rounds, cancel) => CopiesBenchmark.Run(copies with { Rows = rows, Rounds = rounds }, messages, cancel), CopiesText.Table, CopiesText.Json, r => r.Holds);
        var lookalikes = new LookalikesBenchmarkOptions();
        yield return Create("lookalikes", "Time the search for names that resemble others, beside comparing all pairs. Example: lookalikes --rows 100000 1000000", output,
            CommonOptions.Rows("Names", 1000, 20_000_000, lookalikes.Rows), lookalikes.Rounds, (rows, rounds, cancel) => LookalikesBenchmark.Run(lookalikes with { Rows = rows, Rounds = rounds }, messages, cancel), LookalikesText.Table, LookalikesText.Json, r => r.Holds);
        var borrowing = new BorrowingBenchmarkOptions();
        yield return Create("borrowing", "Time the search for passages of articles in others, with planted ones, beside comparing all pairs. Example: borrowing --rows 2000 20000", output,
            CommonOptions.Rows("Articles", 500, 1_000_000, borrowing.Rows), borrowing.Rounds, (rows, rounds, cancel) => BorrowingBenchmark.Run(borrowing with { Rows = rows, Rounds = rounds }, messages, cancel), BorrowingText.Table, BorrowingText.Json, r => r.Holds);
        var editorial = new EditorialBenchmarkOptions();
        yield return Create("editorial", "Time the comparison of what two groups of accounts talk about, beside a plain count of words and pairs of words. Example: editorial --rows 100000 1000000", output,
            CommonOptions.Rows("Posts", 1000, 20_000_000, editorial.Rows), editorial.Rounds, (rows, rounds, cancel) => EditorialBenchmark.Run(editorial with { Rows = rows, Rounds = rounds }, messages, cancel), EditorialText.Table, EditorialText.Json, r => r.Holds);
        var timeline = new TimelineBenchmarkOptions();
        yield return Create("timeline", "Time series, bursts and their anatomy, beside a bare count of the posts. Example: timeline --rows 1000000 10000000", output,
            CommonOptions.Rows("Posts", 10_000, 50_000_000, timeline.Rows), timeline.Rounds, (rows, rounds, cancel) => TimelineBenchmark.Run(timeline with { Rows = rows, Rounds = rounds }, messages, cancel), TimelineText.Table, TimelineText.Json, r => r.Holds);
        var accounts = new AccountsBenchmarkOptions();
        yield return Create("accounts", "Time the feature table of accounts and their markers, beside bringing the posts of each account together. Example: accounts --rows 1000000 10000000", output,
            CommonOptions.Rows("Posts, of a tenth as many accounts", 1000, 50_000_000, accounts.Rows), accounts.Rounds, (rows, rounds, cancel) => AccountsBenchmark.Run(accounts with { Rows = rows, Rounds = rounds }, messages, cancel), AccountsText.Table, AccountsText.Json, r => r.Holds);
    }

    static Command Create<TReport>(
        string name, string description, TextWriter output, Option<int[]> rows, int presetRounds, Func<int[], int, CancellationToken, TReport> run, Func<TReport, string> table, Func<TReport, object> asJson, Func<TReport, bool> holds)
    {
        var rounds = CommonOptions.Rounds("How often each is measured.", presetRounds);
        var json = CommonOptions.Json();
        var command = new Command(name, description) { rows, rounds, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = run(parsed.GetRequiredValue(rows), parsed.GetValue(rounds), cancel);
            output.WriteLine(parsed.GetValue(json) ? CommonOptions.Json(asJson(report)) : table(report));
            return Task.FromResult(holds(report) ? ExitCode.Success : ExitCode.LimitBroken);
        });
        return command;
    }
}
