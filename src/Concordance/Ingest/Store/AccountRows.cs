using System.Collections.Concurrent;
using Concordance.Duck;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Concordance.Ingest;

/// <summary>What was seen of accounts, on its way into the store: a row wherever something differs from what was seen of the account last.</summary>
sealed class AccountRows : IDisposable
{
    /// <summary>The table that they go into.</summary>
    public const string Table = "account_rows";

    /// <summary>Accounts whose last state is remembered, to skip rows that add nothing. Forgetting them costs rows, not results.</summary>
    const int MostRemembered = 250_000;

    /// <summary>Rows that may wait to be written.</summary>
    const int MostWaiting = 8192;

    static readonly RowColumn<AccountRow>[] s_columns =
    [
        new("n", DuckDBType.BigInt, (w, i, r) => w.Number(i, (long?)r.Number)),
        Text("account", a => a.Id),
        new("seen", DuckDBType.Timestamp, (w, i, r) => w.Time(i, r.Seen)),
        Text("handle", a => a.Handle),
        Text("handle_shape", a => a.HandleShape),
        Text("name", a => a.Name),
        new("created", DuckDBType.Timestamp, (w, i, r) => w.Time(i, r.Account.CreatedAt)),
        Text("location", a => a.Location),
        Text("description", a => a.Description),
        new("followers", DuckDBType.BigInt, (w, i, r) => w.Number(i, r.Account.Followers)),
        new("following", DuckDBType.BigInt, (w, i, r) => w.Number(i, r.Account.Following)),
    ];

    readonly Dictionary<string, (Account Account, DateTime? Seen)> _last = new(StringComparer.Ordinal);
    readonly BlockingCollection<AccountRow> _waiting = new(MostWaiting);
    readonly Task _writing;

    /// <summary>Starts the table. It has a connection and a thread of its own: posts are written at the same time.</summary>
    public AccountRows(DuckSession session)
    {
        var connection = new DuckDBConnection(session.Connection.ConnectionString);
        connection.Open();
        _writing = Task.Factory.StartNew(() => Write(connection), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Adds what a row shows.</summary>
    /// <param name="number">Number of the row.</param>
    /// <param name="account">The account.</param>
    /// <param name="seen">When it looked so, UTC, or null.</param>
    public void Add(long number, Account account, DateTime? seen)
    {
        // Seen earlier than before: the state began earlier.
        if (_last.TryGetValue(account.Id, out var last) && last.Account == account && seen >= last.Seen) return;
        if (_last.Count >= MostRemembered) _last.Clear();
        _last[account.Id] = (account, seen);
        // Whoever no longer takes rows has failed: the error is thrown at the end.
        while (!_waiting.TryAdd(new(number, account, seen), millisecondsTimeout: 100))
            if (_writing.IsCompleted) _writing.GetAwaiter().GetResult();
    }

    /// <summary>Waits until all rows are in the table.</summary>
    public void Complete()
    {
        _waiting.CompleteAdding();
        _writing.GetAwaiter().GetResult();
    }

    /// <summary>Ends the table.</summary>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        ((IAsyncResult)_writing).AsyncWaitHandle.WaitOne();
        _waiting.Dispose();
    }

    void Write(DuckDBConnection connection)
    {
        using (connection)
        using (var command = connection.CreateCommand())
        {
            RowFunction.Register(connection, "seen_rows", s_columns, _waiting.GetConsumingEnumerable());
            command.CommandText = $"CREATE TABLE {Table} AS FROM seen_rows()";
            command.ExecuteNonQuery();
        }
    }

    static RowColumn<AccountRow> Text(string name, Func<Account, string?> text) => new(name, DuckDBType.Varchar, (w, i, r) => w.Text(i, text(r.Account)));

    sealed record AccountRow(long Number, Account Account, DateTime? Seen);
}
