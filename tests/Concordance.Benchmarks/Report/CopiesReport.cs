using Concordance.Benchmarks.Copies;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of near-copies.</summary>
sealed record CopiesReport(Machine Machine, CopiesComparison Comparison, IReadOnlyList<CopiesRun> Runs)
{
    public bool Holds => Comparison.Holds;
}

/// <summary>Ours beside comparing all pairs of the same texts.</summary>
/// <param name="Rows">Texts.</param>
/// <param name="AllSeconds">What comparing all pairs took.</param>
/// <param name="OurSeconds">What ours took.</param>
/// <param name="Pairs">Pairs of near-copies that there are.</param>
/// <param name="Found">Pairs that ours found.</param>
/// <param name="Right">Of them, those that there are.</param>
sealed record CopiesComparison(int Rows, double AllSeconds, double OurSeconds, int Pairs, int Found, int Right)
{
    const double Least = 0.99;

    public double Recall => (double)Right / Math.Max(1, Pairs);

    public double Precision => (double)Right / Math.Max(1, Found);

    public bool Holds => Recall >= Least && Precision >= Least;
}

/// <summary>The result for one number of texts.</summary>
/// <param name="Rows">Texts.</param>
/// <param name="Distinct">Different ones.</param>
/// <param name="Groups">Groups found.</param>
/// <param name="PeakBytes">Most memory of this process so far.</param>
/// <param name="Rounds">The times.</param>
sealed record CopiesRun(int Rows, int Distinct, int Groups, long PeakBytes, IReadOnlyList<CopiesTimes> Rounds)
{
    public double Median(Func<CopiesTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    /// <summary>As which power of the number of texts the time grew since a smaller run: 1 is in proportion, 2 as comparing all pairs.</summary>
    public double GrowthSince(CopiesRun smaller) => Math.Log(Median(t => t.Groups) / smaller.Median(t => t.Groups)) / Math.Log((double)Rows / smaller.Rows);
}
