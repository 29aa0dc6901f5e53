using DuckDB.NET.Data;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>DuckDB, with its Parquet: every table of a case is written and read by it.</summary>
/// <param name="roundTrip">Writes a Parquet file of so many rows, reads it back and counts; gives also the version.</param>
/// <param name="remedies">What to do.</param>
sealed class DuckDbCheck(Func<int, (string Version, long Rows)> roundTrip, Remedies remedies) : Check("DuckDB and Parquet")
{
    const int Rows = 1000;

    /// <summary>The check of this machine, in the folder for temporary files.</summary>
    public static DuckDbCheck Here(Remedies remedies) => new(RoundTrip, remedies);

    protected override string Remedy => remedies.Natives;

    protected override Diagnosis Try() => roundTrip(Rows) is var (version, rows) && rows == Rows ? Ok($"{version}; a Parquet file was written and read") : Fail(FormattableString.Invariant($"of {Rows} rows written to a Parquet file {rows} were read"));

    static (string, long) RoundTrip(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("concordance-doctor-");
        try
        {
            var file = Path.Combine(folder.FullName, "t.parquet").Replace("'", "''", StringComparison.Ordinal);
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            Ask(FormattableString.Invariant($"COPY (SELECT range AS n FROM range({rows})) TO '{file}' (FORMAT parquet, COMPRESSION zstd)"));
            return ((string)Ask("SELECT version()")!, (long)Ask($"SELECT count(DISTINCT n) FROM read_parquet('{file}')")!);

            object? Ask(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                return command.ExecuteScalar();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
