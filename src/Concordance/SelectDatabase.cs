using System.Text.Json;
using Concordance.Duck;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>A DuckDB in memory for questions: it sees the tables that it is given and nothing else on the machine.</summary>
/// <remarks>Needs closing with <see cref="Close"/> before someone else's query runs.</remarks>
sealed class SelectDatabase : IDisposable
{
    readonly DuckSession _duck = new();
    readonly List<string> _files = [];

    public SelectDatabase() =>
        // Spilling to disk would be writing: a query that outgrows the memory fails instead.
        _duck.Execute("SET TimeZone='UTC'; SET temp_directory=''");

    public DuckDBConnection Connection => _duck.Connection;

    public void Dispose() => _duck.Dispose();

    /// <summary>A name as it stands in SQL.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Runs a statement of ours.</summary>
    public void Execute(string sql) => _duck.Execute(sql);

    /// <summary>Makes a Parquet file a table.</summary>
    /// <exception cref="DuckDBException">It can't be read.</exception>
    public void View(string name, string file)
    {
        _files.Add(file);
        _duck.Execute($"CREATE VIEW {Name(name)} AS SELECT * FROM read_parquet({DuckSession.Quoted(file)})");
    }

    /// <summary>Closes the way to anything but the tables; nothing can open it again.</summary>
    public void Close() =>
        _duck.Execute($"SET allowed_paths=[{string.Join(", ", _files.Select(DuckSession.Quoted))}]; SET enable_external_access=false; SET lock_configuration=true");

    public DuckDBCommand Command(string sql)
    {
        var command = _duck.Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>The tables with their columns, for whoever mistyped one: <c>posts (id, time); accounts (id)</c>.</summary>
    public string Tables() => string.Join("; ", _duck.Query(
        """
        SELECT CASE schema_name WHEN 'main' THEN '' ELSE schema_name || '.' END || table_name || ' (' || string_agg(column_name, ', ' ORDER BY column_index) || ')'
        FROM duckdb_columns() WHERE NOT internal GROUP BY schema_name, table_name ORDER BY schema_name, table_name
        """,
        row => row.GetString(0)));

    /// <summary>What DuckDB's own parser makes of a query, as JSON.</summary>
    public JsonDocument Parse(string query)
    {
        using var command = Command($"SELECT json_serialize_sql({DuckSession.Quoted(query)})");
        return JsonDocument.Parse((string)command.ExecuteScalar()!);
    }

    /// <summary>Why a text is no single SELECT, or null where it is one.</summary>
    /// <remarks>Needed beside the closed file system: the files of the tables themselves are open, and COPY could write over them.</remarks>
    public string? Refusal(string query)
    {
        if (query.Contains('\0', StringComparison.Ordinal)) return "The query holds the character U+0000.";
        using var parsed = Parse(query);
        if (!parsed.RootElement.GetProperty("error").GetBoolean())
            return parsed.RootElement.GetProperty("statements").GetArrayLength() switch
            {
                0 => "There is no query.",
                1 => null,
                _ => "There is more than one query.",
            };
        var message = parsed.RootElement.GetProperty("error_message").GetString();
        return parsed.RootElement.GetProperty("error_type").GetString() == "not implemented"
            ? "Only a SELECT is answered here: it reads the tables and changes nothing."
            : $"DuckDB can't read the query: {message}.";
    }

    /// <summary>Asks a query that was not refused.</summary>
    /// <param name="query">The query.</param>
    /// <param name="rows">Most rows to take.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <returns>The columns, and whether there are more rows.</returns>
    /// <exception cref="DuckDBException">It can't be answered.</exception>
    /// <exception cref="InvalidOperationException">A parameter such as <c>$x</c> has no value.</exception>
    /// <exception cref="InvalidDataException">A value fits no table.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public (IReadOnlyList<DataFrameColumn> Columns, bool More) Ask(string query, int rows, CancellationToken interrupt)
    {
        using var command = Command(query);
        // The rows beyond the cap are never computed.
        command.UseStreamingMode = true;
        using var running = new RunningQuery(command, interrupt);
        try
        {
            using var reader = command.ExecuteReader();
            return Read((DuckDBDataReader)reader, rows);
        }
        catch (DuckDBException) when (interrupt.IsCancellationRequested)
        {
            throw new OperationCanceledException(interrupt);
        }
    }

    static (IReadOnlyList<DataFrameColumn> Columns, bool More) Read(DuckDBDataReader reader, int rows)
    {
        var columns = Names(reader).Select((name, i) => new SqlColumn(name, reader.GetFieldType(i))).ToList();
        var taken = 0;
        bool more;
        while ((more = reader.Read()) && taken < rows)
        {
            for (var i = 0; i < columns.Count; i++) columns[i].Add(Value(reader, i));
            taken++;
        }
        return (columns.ConvertAll(c => c.ToColumn()), more);
    }

    static object? Value(DuckDBDataReader reader, int column)
    {
        try
        {
            return reader.IsDBNull(column) ? null : reader.GetValue(column);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException or InvalidCastException)
        {
            throw new InvalidDataException($"The column '{reader.GetName(column)}' holds a value that no table can show: {e.Message}", e);
        }
    }

    static List<string> Names(DuckDBDataReader reader)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i =>
        {
            var name = reader.GetName(i);
            for (var n = 2; !taken.Add(name); n++) name = $"{reader.GetName(i)}_{n}";
            return name;
        })];
    }
}
