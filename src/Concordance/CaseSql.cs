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
            if (database.Refusal(query) is { } refusal) throw new InputException(refusal, CaseDatabase.Remedy(database));
            var (columns, more) = database.Ask(query, rows, SqlInterrupt.Token);
            return new SqlTable(columns, more);
        }
        catch (InvalidDataException e)
        {
            throw new InputException(e.Message, "Turn it into text in the query: CAST(… AS VARCHAR).", e);
        }
        // The second for a name of a parameter, such as $x, to which nothing was given.
        catch (Exception e) when (e is DuckDBException or InvalidOperationException)
        {
            throw new InputException($"DuckDB can't answer the query: {e.Message.Trim()}", CaseDatabase.Remedy(database), e);
        }
    }
}
