using Concordance.Benchmarks.Editorial;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of the editorial line.</summary>
sealed record EditorialReport(Machine Machine, IReadOnlyList<EditorialRun> Runs)
{
    public bool Holds => Runs.All(r => r.Same && r.Ratio <= 1);
}

/// <summary>The result for one number of posts.</summary>
/// <param name="Rows">Posts.</param>
/// <param name="Terms">Terms that enough accounts used.</param>
/// <param name="Same">Whether the plain count found the same terms of as many accounts.</param>
/// <param name="PeakBytes">Most memory of this process so far, that of the plain count included.</param>
/// <param name="Rounds">The times.</param>
sealed record EditorialRun(int Rows, int Terms, bool Same, long PeakBytes, IReadOnlyList<EditorialTimes> Rounds)
{
    public double Median(Func<EditorialTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    /// <summary>Median of our time as a part of the plain count's.</summary>
    public double Ratio => Median(t => t.Line / t.Plain);

    /// <summary>As which power of the number of posts the time grew since a smaller run: 1 is in proportion.</summary>
    public double GrowthSince(EditorialRun smaller) => Math.Log(Median(t => t.Line) / smaller.Median(t => t.Line)) / Math.Log((double)Rows / smaller.Rows);
}
