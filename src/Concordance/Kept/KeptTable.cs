using System.Globalization;
using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Kept;

/// <summary>Writes a result as Parquet, its totals as the file's own metadata, and reads it.</summary>
static class KeptTable
{
    // A row group is held in memory, and a row can have some kilobytes.
    const string Options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 16384";

    /// <summary>Writes a result to a new file.</summary>
    public static void Write<T>(string file, KeptForm<T> form, T result) where T : class
    {
        var totals = string.Join(", ", form.Totals(result).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}: '{t.Value}'")));
        using var duck = InOrder();
        using var rows = RowStream.Open(duck.Connection, "rows", form.Columns, form.Rows(result));
        duck.Execute($"COPY (FROM rows) TO {DuckSession.Quoted(file)} ({Options}{(totals.Length > 0 ? $", KV_METADATA {{{totals}}}" : "")})");
    }

    /// <summary>Reads the result of a file that is whole.</summary>
    public static T Read<T>(string file, KeptForm<T> form) where T : class
    {
        using var duck = InOrder();
        var totals = duck.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata({DuckSession.Quoted(file)})", r => (Name: r.GetString(0), Value: r.GetString(1)))
            .Where(t => long.TryParse(t.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)).ToDictionary(t => t.Name, t => long.Parse(t.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        using var command = duck.Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", form.Columns.Select(c => c.Name))} FROM read_parquet({DuckSession.Quoted(file)})";
        // Millions of rows need not lie in the database's memory too.
        command.UseStreamingMode = true;
        using var reader = (DuckDBDataReader)command.ExecuteReader();
        return form.Read(totals, reader);
    }

    // One thread gives the rows in the order in which they lie.
    static DuckSession InOrder()
    {
        var duck = new DuckSession();
        duck.Execute("SET threads=1");
        return duck;
    }
}
