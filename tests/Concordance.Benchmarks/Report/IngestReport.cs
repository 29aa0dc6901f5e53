namespace Concordance.Benchmarks.Report;

/// <summary>The result of the ingest benchmark.</summary>
/// <param name="Machine">What it ran on.</param>
/// <param name="Duckdb">DuckDB's version.</param>
/// <param name="Rows">Posts in each file.</param>
/// <param name="Inputs">One entry a file.</param>
sealed record IngestReport(Machine Machine, string Duckdb, long Rows, IReadOnlyList<InputReport> Inputs)
{
    /// <summary>Whether no limit is broken.</summary>
    public bool Holds => !Inputs.Any(i => i.TooSlow || i.TooLarge);
}
