using System.Globalization;
using Concordance.Benchmarks.Inputs;
using DuckDB.NET.Data;

namespace Concordance.Benchmarks.Sides;

/// <summary>DuckDB's side: the file into Parquet with the engine's own reader and its default settings.</summary>
static class DuckdbSide
{
    // A page can be larger than the engine's limit for one JSON object.
    const string Pages = ", maximum_object_size=134217728";

    /// <summary>Reads <paramref name="file"/> and gives the number of rows that it saw.</summary>
    public static long Run(InputFormat format, string file, string target)
    {
        using var duck = Open();
        Execute(duck, $"SET threads={Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)}");
        var read = format == InputFormat.Csv ? $"read_csv({Quote(file)})" : $"read_json({Quote(file)}, format='newline_delimited'{(format == InputFormat.Pages ? Pages : "")})";
        return Execute(duck, $"COPY (SELECT * FROM {read}) TO {Quote(target)} (FORMAT parquet)");
    }

    /// <summary>The engine's version.</summary>
    public static string Version()
    {
        using var duck = Open();
        using var command = duck.CreateCommand();
        command.CommandText = "SELECT version()";
        return (string)command.ExecuteScalar()!;
    }

    static DuckDBConnection Open()
    {
        var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        // Never reach for the network.
        Execute(duck, "SET autoinstall_known_extensions=false");
        return duck;
    }

    static long Execute(DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
