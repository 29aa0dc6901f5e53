namespace Concordance.Benchmarks.Networks;

/// <summary>One round; all in seconds.</summary>
/// <param name="Read">From the file to a table in memory.</param>
/// <param name="Sort">From the table to shares by object and time.</param>
/// <param name="Sweep">From those to every edge.</param>
/// <param name="Network">From the file to the network with its odds and communities.</param>
/// <param name="Bound">The lower bound; see <see cref="LowerBound"/>.</param>
/// <param name="Parquet">From tested edges to a Parquet file.</param>
/// <param name="DuckdbParquet">From a table within DuckDB to the same Parquet file.</param>
/// <param name="Alone">From the file to every edge in memory once more, in a process of its own that has run nothing before: its memory, and its times with the start of everything.</param>
sealed record NetworkTimes(double Read, double Sort, double Sweep, double Network, double Bound, double Parquet, double DuckdbParquet, EdgesInMemory Alone)
{
    /// <summary>From the file to every edge in memory.</summary>
    public double Edges => Read + Sort + Sweep;
}
