namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of borrowed articles.</summary>
sealed record BorrowingReport(Machine Machine, BorrowingComparison Comparison, IReadOnlyList<BorrowingRun> Runs)
{
    public bool Holds => Comparison.Holds && Runs.All(r => r.Holds);
}

/// <summary>Ours beside comparing all pairs of the same articles, word for word.</summary>
/// <param name="Rows">Articles.</param>
/// <param name="AllSeconds">What comparing all pairs took.</param>
/// <param name="OurSeconds">What ours took.</param>
/// <param name="Words">Words that stand in a passage of another article.</param>
/// <param name="Right">Of them, those that ours found.</param>
/// <param name="Found">Words that ours found.</param>
sealed record BorrowingComparison(int Rows, double AllSeconds, double OurSeconds, int Words, int Right, int Found)
{
    const double Least = 0.999;

    public double Recall => (double)Right / Math.Max(1, Words);

    public double Precision => (double)Right / Math.Max(1, Found);

    public bool Holds => Recall >= Least && Precision >= Least;
}

/// <summary>The result for one number of articles.</summary>
/// <param name="Rows">Articles.</param>
/// <param name="Passages">Planted passages.</param>
/// <param name="PassagesFound">Those of which something was found in the right source.</param>
/// <param name="Words">Words of the planted passages that were left as they were.</param>
/// <param name="Right">Those of them that were found in the right source.</param>
/// <param name="Found">Words that were called borrowed.</param>
/// <param name="PeakBytes">Most memory of this process so far.</param>
/// <param name="Seconds">The times.</param>
sealed record BorrowingRun(int Rows, int Passages, int PassagesFound, int Words, int Right, int Found, long PeakBytes, IReadOnlyList<double> Seconds)
{
    const double Least = 0.99;

    public double Median => Spread.Of(Seconds).Median;

    public double Recall => (double)Right / Math.Max(1, Words);

    public double Precision => (double)Right / Math.Max(1, Found);

    public bool Holds => Recall >= Least && Precision >= Least;

    /// <summary>As which power of the number of articles the time grew since a smaller run: 1 is in proportion, 2 as comparing all pairs.</summary>
    public double GrowthSince(BorrowingRun smaller) => Math.Log(Median / smaller.Median) / Math.Log((double)Rows / smaller.Rows);
}
