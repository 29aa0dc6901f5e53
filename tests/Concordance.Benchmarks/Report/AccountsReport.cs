namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of the account table.</summary>
sealed record AccountsReport(Machine Machine, IReadOnlyList<AccountsRun> Runs)
{
    /// <summary>Most seconds of all processors for ten million posts of a million accounts, table and markers together: half a minute of two.</summary>
    public const double MostProcessorSeconds = 60;

    public bool Holds => Runs.All(r => r.Holds);
}

/// <summary>What one round took; seconds.</summary>
/// <param name="Table">From posts to features.</param>
/// <param name="Markers">All markers beside matched accounts, and which go together.</param>
/// <param name="Bound">Bringing the posts of each account together, without which nothing can be told.</param>
/// <param name="Processor">What all processors together spent on table and markers, and on what the run-time cleaned up: on a machine that others use too it says more than the clock.</param>
sealed record AccountsTimes(double Table, double Markers, double Bound, double Processor);

/// <summary>The result for one number of posts.</summary>
/// <param name="Rows">Posts.</param>
/// <param name="Accounts">Accounts.</param>
/// <param name="HeldBytes">What the table takes.</param>
/// <param name="PeakBytes">Most memory of this process so far, the posts among it.</param>
/// <param name="Rounds">The times.</param>
sealed record AccountsRun(int Rows, int Accounts, long HeldBytes, long PeakBytes, IReadOnlyList<AccountsTimes> Rounds)
{
    public double Median(Func<AccountsTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    // In proportion to the posts, with some room for what does not depend on them.
    public bool Holds => Median(t => t.Processor) <= Math.Max(10, AccountsReport.MostProcessorSeconds * Rows / 10_000_000);
}
