namespace Concordance.Benchmarks.Sides;

/// <summary>Who reads the file.</summary>
enum Side
{
    /// <summary>DuckDB's bare read of the file into Parquet.</summary>
    Duckdb,

    /// <summary>This toolkit's ingest, with all that belongs to it.</summary>
    Concordance,
}
