using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Ingest;

/// <summary>What was seen of accounts, on its way into the store: a row wherever something differs from what was seen of the account last.</summary>
sealed class AccountRows : IDisposable
{
    /// <summary>Accounts whose last state is remembered, to skip rows that add nothing. Forgetting them costs rows, not results.</summary>
    const int MostRemembered = 250_000;

    public const string Table = "account_rows";

    readonly Dictionary<string, (Account Account, DateTime? Seen)> _last = new(StringComparer.Ordinal);
    readonly DuckDBConnection _connection;
    readonly DuckDBAppender _rows;

    /// <summary>Starts the table. It has a connection of its own: posts are written at the same time.</summary>
    public AccountRows(DuckSession session)
    {
        session.Execute($"CREATE TABLE {Table} (n BIGINT, account VARCHAR, seen TIMESTAMP, handle VARCHAR, handle_shape VARCHAR, name VARCHAR, created TIMESTAMP, location VARCHAR, description VARCHAR, followers BIGINT, following BIGINT)");
        _connection = new(session.Connection.ConnectionString);
        _connection.Open();
        _rows = _connection.CreateAppender(Table);
    }

    /// <summary>Adds what a row shows.</summary>
    /// <param name="n">Number of the row.</param>
    /// <param name="account">The account.</param>
    /// <param name="seen">When it looked so, UTC, or null.</param>
    public void Add(long n, Account account, DateTime? seen)
    {
        // Seen earlier than before: the state began earlier.
        if (_last.TryGetValue(account.Id, out var last) && last.Account == account && seen >= last.Seen) return;
        if (_last.Count >= MostRemembered) _last.Clear();
        _last[account.Id] = (account, seen);
        _rows.CreateRow().AppendValue(n).AppendValue(account.Id).AppendValue(seen).AppendValue(account.Handle).AppendValue(account.HandleShape).AppendValue(account.Name).AppendValue(account.CreatedAt)
            .AppendValue(account.Location).AppendValue(account.Description).AppendValue(account.Followers).AppendValue(account.Following).EndRow();
    }

    /// <summary>Ends the table.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        _connection.Dispose();
    }
}
