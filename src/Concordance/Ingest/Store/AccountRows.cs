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

    /// <summary>The columns in which <see cref="RowReader"/> packs an account.</summary>
    public static IReadOnlyList<RowColumn> Packed { get; } =
    [
        new("account", DuckDBType.Varchar),
        .. Told.Select(name => new RowColumn(name, name switch { "created" => DuckDBType.Timestamp, "followers" or "following" => DuckDBType.BigInt, _ => DuckDBType.Varchar })),
    ];

    static readonly RowColumn[] s_columns =
    [
        new("n", DuckDBType.BigInt), new("seen", DuckDBType.Timestamp), new("state", DuckDBType.BigInt), new("is_new", DuckDBType.Boolean), .. Packed,
    ];

    static readonly byte[] s_nothing = Nothing();

    readonly Dictionary<byte[], (byte[] Account, DateTime? Seen, long State)> _last = new(new ByteKey());
    readonly BlockingCollection<List<byte[]>> _waiting = new(MostWaiting);
    readonly RowPacker _packer = new();
    readonly Task _writing;
    List<byte[]> _block = new(BlockRows);
    long _states;

    /// <summary>Starts the table. It has a session and a thread of its own: posts are written at the same time.</summary>
    public AccountRows(DuckSession session)
    {
        var beside = session.Beside();
        _writing = Task.Factory.StartNew(() => Write(beside), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Adds what a row shows.</summary>
    /// <param name="number">Number of the row.</param>
    /// <param name="account">The account, packed.</param>
    /// <param name="seen">When it looked so, UTC, or null.</param>
    public void Add(long number, byte[] account, DateTime? seen)
    {
        var id = account.AsSpan(0, new PackedRow(account).IsText(out var text) ? sizeof(int) + text.Length : 0);
        var byId = _last.GetAlternateLookup<ReadOnlySpan<byte>>();
        var isKnown = byId.TryGetValue(id, out var last) && last.Account.AsSpan().SequenceEqual(account);
        // The posts of one page show an account as it was at one time.
        if (isKnown && last.Seen == seen) return;
        if (!isKnown && _last.Count >= MostRemembered) _last.Clear();
        var state = isKnown ? last.State : ++_states;
        byId[id] = (isKnown ? last.Account : account, seen, state);
        _packer.Begin();
        _packer.Number(number);
        _packer.Time(seen);
        _packer.Number(state);
        _packer.Flag(!isKnown);
        _packer.Packed(isKnown ? id : account);
        if (isKnown) _packer.Packed(s_nothing);
        _block.Add(_packer.ToArray());
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

    /// <summary>The columns of a state that was told before.</summary>
    static byte[] Nothing()
    {
        var packer = new RowPacker();
        foreach (var column in Packed.Skip(1))
            if (column.Type == DuckDBType.Varchar) packer.NoText();
            else packer.Number(null);
        return packer.ToArray();
    }
}
