namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of the account table.</summary>
sealed record AccountsReport(Machine Machine, IReadOnlyList<AccountsRun> Runs)
{
    /// <summary>Most that table and markers together may take of the time of the bound, in the median of the rounds. Seconds say how busy the machine is.</summary>
    public const double MostOfBound = 12;

    /// <summary>Most bytes that the table may hold of an account, and of a post.</summary>
    public const long MostOfAccount = 600, MostOfPost = 40;

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

    /// <summary>Table and markers by the bound.</summary>
    public double OfBound => Median(t => (t.Table + t.Markers) / t.Bound);

    public bool Holds => OfBound <= AccountsReport.MostOfBound && HeldBytes <= AccountsReport.MostOfAccount * Accounts + AccountsReport.MostOfPost * Rows;
}
