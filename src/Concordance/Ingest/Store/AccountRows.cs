using System.Collections.Concurrent;
using Concordance.Duck;
using DuckDB.NET.Native;

namespace Concordance.Ingest;

/// <summary>What was seen of accounts, on its way into the store: when each was seen in which state, and once what that state is.</summary>
/// <remarks>Which rows are changes is told when all are there: sources overlap, and what was seen in between may come last.</remarks>
sealed class AccountRows : IDisposable
{
    /// <summary>The table that they go into.</summary>
    public const string Table = "account_rows";

    /// <summary>Accounts whose last state is remembered, to tell it once. Forgetting them costs rows, not results.</summary>
    const int MostRemembered = 250_000;

    /// <summary>Rows handed on at once, and how many such blocks may wait to be written.</summary>
    const int BlockRows = 2048, MostWaiting = 4;

    /// <summary>What a state tells of an account: columns that are null but in the first row of the state.</summary>
    public static IReadOnlyList<string> Told { get; } = ["handle", "handle_shape", "name", "created", "location", "description", "followers", "following"];

    static readonly RowColumn<AccountRow>[] s_columns =
    [
        new("n", DuckDBType.BigInt, (w, i, r) => w.Number(i, (long?)r.Number)),
        new("account", DuckDBType.Varchar, (w, i, r) => w.Text(i, r.Id)),
        new("seen", DuckDBType.Timestamp, (w, i, r) => w.Time(i, r.Seen)),
        new("state", DuckDBType.BigInt, (w, i, r) => w.Number(i, (long?)r.State)),
        new("is_new", DuckDBType.Boolean, (w, i, r) => w.Flag(i, r.Account is not null)),
        Text("handle", a => a.Handle),
        Text("handle_shape", a => a.HandleShape),
        Text("name", a => a.Name),
        new("created", DuckDBType.Timestamp, (w, i, r) => w.Time(i, r.Account?.CreatedAt)),
        Text("location", a => a.Location),
        Text("description", a => a.Description),
        new("followers", DuckDBType.BigInt, (w, i, r) => w.Number(i, r.Account?.Followers)),
        new("following", DuckDBType.BigInt, (w, i, r) => w.Number(i, r.Account?.Following)),
    ];

    readonly Dictionary<string, (Account Account, DateTime? Seen, long State)> _last = new(StringComparer.Ordinal);
    readonly BlockingCollection<List<AccountRow>> _waiting = new(MostWaiting);
    readonly Task _writing;
    List<AccountRow> _block = new(BlockRows);
    long _states;

    /// <summary>Starts the table. It has a session and a thread of its own: posts are written at the same time.</summary>
    public AccountRows(DuckSession session)
    {
        var beside = session.Beside();
        _writing = Task.Factory.StartNew(() => Write(beside), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Adds what a row shows.</summary>
    /// <param name="number">Number of the row.</param>
    /// <param name="account">The account.</param>
    /// <param name="seen">When it looked so, UTC, or null.</param>
    public void Add(long number, Account account, DateTime? seen)
    {
        var isKnown = _last.TryGetValue(account.Id, out var last) && last.Account == account;
        // The posts of one page show an account as it was at one time.
        if (isKnown && last.Seen == seen) return;
        if (!isKnown && _last.Count >= MostRemembered) _last.Clear();
        var state = isKnown ? last.State : ++_states;
        _last[account.Id] = (account, seen, state);
        _block.Add(new(number, account.Id, seen, state, isKnown ? null : account));
        if (_block.Count == BlockRows) HandOn();
    }

    /// <summary>Waits until all rows are in the table.</summary>
    public void Complete()
    {
        HandOn();
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

    void HandOn()
    {
        // Whoever no longer takes rows has failed: its error is thrown.
        while (!_waiting.TryAdd(_block, millisecondsTimeout: 100))
            if (_writing.IsCompleted) _writing.GetAwaiter().GetResult();
        _block = new(BlockRows);
    }

    void Write(DuckSession beside)
    {
        using (beside)
        {
            RowFunction.Register(beside.Connection, "seen_rows", s_columns, _waiting.GetConsumingEnumerable().SelectMany(block => block));
            beside.Execute($"CREATE TABLE {Table} AS FROM seen_rows()");
        }
    }

    static RowColumn<AccountRow> Text(string name, Func<Account, string?> text) => new(name, DuckDBType.Varchar, (w, i, r) => w.Text(i, r.Account is null ? null : text(r.Account)));

    sealed record AccountRow(long Number, string Id, DateTime? Seen, long State, Account? Account);
}
