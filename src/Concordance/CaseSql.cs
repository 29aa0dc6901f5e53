using System.Text.Json;
using Concordance.Duck;
using Concordance.Ingest;
using DuckDB.NET.Data;

namespace Concordance;

/// <summary>SQL over the tables of a case, in DuckDB's dialect.</summary>
/// <remarks>
/// Every table that the sources were read into has its file's name: <c>posts</c>, <c>accounts</c>, <c>account_observations</c>, <c>post_counters</c>.
/// A query can read these and nothing else on the machine, and can change nothing: anything but a SELECT (also FROM, WITH,
/// VALUES, DESCRIBE, SUMMARIZE, SHOW) is refused, other files and the network are closed, and no extension is loaded.
/// Times are UTC.
/// </remarks>
public static class CaseSql
{
    /// <summary>Most rows that <see cref="Sql"/> takes unless told otherwise.</summary>
    public const int MostRows = 10_000;

    /// <summary>Asks the tables of the case.</summary>
    /// <remarks>
    /// Rows come in a stable order only where the query says <c>ORDER BY</c>, down to a column that tells rows apart. Whole numbers
    /// beyond 64 bits become text, as do durations and times of day; lists are joined by commas; two columns of one name are
    /// told apart by a number. Not-a-number and infinite values are missing.
    /// </remarks>
    /// <param name="investigation">The open case.</param>
    /// <param name="query">One query.</param>
    /// <param name="rows">Most rows to take; whether there are more is in <see cref="SqlTable.Cut"/>.</param>
    /// <exception cref="InputException">The query can't be answered; the message holds DuckDB's own and lists the tables.</exception>
    public static SqlTable Sql(this Investigation investigation, string query, int rows = MostRows) => Ask(CollectionStore.FolderOf(investigation.Case), query, rows);

    /// <summary>The same for the Parquet files of any folder.</summary>
    /// <inheritdoc cref="Sql" path="/remarks|/exception"/>
    /// <param name="workFolder">The folder.</param>
    /// <param name="query">One query.</param>
    /// <param name="rows">Most rows to take.</param>
    public static SqlTable Ask(string workFolder, string query, int rows = MostRows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        using var database = CaseDatabase.Open(workFolder);
        try
        {
            if (Refusal(database, query) is { } refusal) throw new InputException(refusal, database.Remedy());
            using var command = database.Command(query);
            // The rows beyond the cap are never computed.
            command.UseStreamingMode = true;
            using var running = RunningQuery.Watch(command);
            using var reader = command.ExecuteReader();
            return Read((DuckDBDataReader)reader, rows);
        }
        catch (DuckDBException e)
        {
            throw new InputException($"DuckDB can't answer the query: {e.Message.Trim()}", database.Remedy(), e);
        }
        catch (InvalidOperationException e)
        {
            // A name of a parameter, such as $x, to which nothing was given.
            throw new InputException($"DuckDB can't answer the query: {e.Message.Trim()}", database.Remedy(), e);
        }
    }

    /// <summary>Why a text is no single SELECT, or null where it is one. DuckDB's own parser says what it reads.</summary>
    /// <remarks>Needed beside the closed file system: the files of the tables themselves are open, and COPY could write over them.</remarks>
    static string? Refusal(CaseDatabase database, string query)
    {
        if (query.Contains('\0', StringComparison.Ordinal)) return "The query holds the character U+0000.";
        using var command = database.Command($"SELECT json_serialize_sql({DuckSession.Quoted(query)})");
        using var parsed = JsonDocument.Parse((string)command.ExecuteScalar()!);
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

    static SqlTable Read(DuckDBDataReader reader, int rows)
    {
        var columns = Names(reader).Select((name, i) => new SqlColumn(name, reader.GetFieldType(i))).ToList();
        var taken = 0;
        bool more;
        while ((more = reader.Read()) && taken < rows)
        {
            for (var i = 0; i < columns.Count; i++) columns[i].Add(Value(reader, i));
            taken++;
        }
        return new SqlTable(columns.Select(c => c.ToColumn()), more);
    }

    static object? Value(DuckDBDataReader reader, int column)
    {
        try
        {
            return reader.IsDBNull(column) ? null : reader.GetValue(column);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException or InvalidCastException)
        {
            throw new InputException(
                $"The column '{reader.GetName(column)}' holds a value that no table can show: {e.Message}",
                "Turn it into text in the query: CAST(… AS VARCHAR).", e);
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
