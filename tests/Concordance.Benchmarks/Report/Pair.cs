using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks.Report;

/// <summary>Both sides on one file, one right after the other.</summary>
/// <param name="Duckdb">DuckDB's bare read.</param>
/// <param name="Concordance">This toolkit's ingest.</param>
sealed record Pair(Measured Duckdb, Measured Concordance)
{
    /// <summary>How many times as long as DuckDB this toolkit took.</summary>
    public double Ratio => Concordance.WallSeconds / Duckdb.WallSeconds;

    /// <summary>The same of processor time.</summary>
    public double CpuRatio => Concordance.Result.CpuSeconds / Duckdb.Result.CpuSeconds;
}
