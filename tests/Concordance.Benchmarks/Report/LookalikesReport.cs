namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of look-alike names.</summary>
/// <param name="Machine">Where.</param>
/// <param name="Targets">Names that others were compared with.</param>
/// <param name="Comparison">Beside comparing all pairs.</param>
/// <param name="Runs">One for each number of names.</param>
sealed record LookalikesReport(Machine Machine, int Targets, LookalikesComparison Comparison, IReadOnlyList<LookalikesRun> Runs)
{
    public bool Holds => Comparison.Holds && Runs.All(r => r.Holds);
}

/// <summary>Ours beside comparing all pairs of the same names.</summary>
/// <param name="Rows">Names.</param>
/// <param name="AllSeconds">What comparing all pairs by edits took.</param>
/// <param name="OurSeconds">What ours took, which looks for every kind of resemblance.</param>
/// <param name="Pairs">Pairs one or two edits apart.</param>
/// <param name="Found">Of them, those that ours found, as that or as a closer kind.</param>
/// <param name="Wrong">Pairs that ours calls one or two edits apart and that are not.</param>
sealed record LookalikesComparison(int Rows, double AllSeconds, double OurSeconds, int Pairs, int Found, int Wrong)
{
    public bool Holds => Found == Pairs && Wrong == 0;
}

/// <summary>The result for one number of names.</summary>
/// <param name="Rows">Names.</param>
/// <param name="Found">Pairs found.</param>
/// <param name="Planted">Names made from a target.</param>
/// <param name="PlantedFound">Of them, those found.</param>
/// <param name="Seconds">The times of the rounds.</param>
sealed record LookalikesRun(int Rows, int Found, int Planted, int PlantedFound, IReadOnlyList<double> Seconds)
{
    public double Median => Spread.Of(Seconds).Median;

    public bool Holds => PlantedFound == Planted;

    /// <summary>As which power of the number of names the time grew since a smaller run.</summary>
    public double GrowthSince(LookalikesRun smaller) => Math.Log(Median / smaller.Median) / Math.Log((double)Rows / smaller.Rows);
}
