using DuckDB.NET.Data;

namespace Concordance.Duck;

/// <summary>A DuckDB session that reaches for nothing outside: no network, no extension that is not built in.</summary>
sealed class DuckSession : IDisposable
{
    /// <summary>Opens a session.</summary>
    /// <param name="database">File of the database; null keeps it in memory.</param>
    public DuckSession(string? database = null)
    {
        Connection = new DuckDBConnection($"DataSource={database ?? ":memory:"}");
        Connection.Open();
        // Never reach for the network, whatever a query asks for.
        Execute("SET autoinstall_known_extensions=false; SET autoload_known_extensions=false");
    }

    /// <summary>Another session on the same database, for what is to happen at the same time. The database is a file.</summary>
    public DuckSession Beside() => new(Connection.DataSource);

    /// <summary>The connection.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>Runs a statement.</summary>
    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a query, and makes something of every row.</summary>
    public List<T> Query<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>A path as it stands between quotes in SQL.</summary>
    public static string Quoted(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();
}
