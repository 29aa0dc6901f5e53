using System.Collections.Concurrent;
using Concordance.Duck;

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
    const int BlockRows = 2048, MostWaiting = 16;

    /// <summary>What a state tells of an account: columns that, like the account itself, are null but in the first row of the state.</summary>
    public static IReadOnlyList<string> Told { get; } = ["handle", "handle_shape", "name", "created", "location", "description", "followers", "following", "default_picture"];

    /// <summary>The columns in which <see cref="RowReader"/> packs an account.</summary>
    public static IReadOnlyList<RowColumn> Packed { get; } =
    [
        new("account", RowType.Text),
        .. Told.Select(name => new RowColumn(name, name switch { "created" => RowType.Time, "followers" or "following" => RowType.Number, "default_picture" => RowType.Flag, _ => RowType.Text })),
    ];

    static readonly RowColumn[] s_columns =
    [
        new("n", RowType.Number), new("seen", RowType.Time), new("state", RowType.Number), new("is_new", RowType.Flag), .. Packed,
    ];

    static readonly byte[] s_nothing = Nothing();

    readonly Dictionary<byte[], (byte[] Account, DateTime? Seen, long State)> _last = new(new ByteKey());
    readonly BlockingCollection<List<Sighting>> _waiting = new(MostWaiting);
    readonly Task _writing;
    List<Sighting> _block = new(BlockRows);

    /// <summary>Starts the table. It has a session and a thread of its own: posts are written at the same time.</summary>
    public AccountRows(DuckSession session)
    {
        Session = session.Beside();
        _writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The session that sees the table.</summary>
    public DuckSession Session { get; }

    /// <summary>Adds what a row shows.</summary>
    /// <param name="number">Number of the row.</param>
    /// <param name="account">The account, packed.</param>
    /// <param name="seen">When it looked so, UTC, or null.</param>
    public void Add(long number, PackedRow account, DateTime? seen)
    {
        _block.Add(new(number, account, seen));
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
        Session.Dispose();
    }

    void HandOn()
    {
        // Whoever no longer takes rows has failed: its error is thrown.
        while (!_waiting.TryAdd(_block, millisecondsTimeout: 100))
            if (_writing.IsCompleted) _writing.GetAwaiter().GetResult();
        _block = new(BlockRows);
    }

    void Write()
    {
        using var stream = RowStream.Open(Session.Connection, "seen_rows", s_columns, Rows());
        Session.Execute($"CREATE TEMP TABLE {Table} AS FROM seen_rows; DROP VIEW seen_rows");
    }

    IEnumerable<PackedRow> Rows()
    {
        var packer = new RowPacker();
        var states = 0L;
        foreach (var block in _waiting.GetConsumingEnumerable())
            foreach (var sighting in block)
            {
                if (Row(sighting, packer, ref states) is { } row) yield return row;
                sighting.Account.Release();
            }
    }

    /// <summary>The row of a sighting, if it tells something.</summary>
    PackedRow? Row(Sighting sighting, RowPacker packer, ref long states)
    {
        ReadOnlySpan<byte> account = sighting.Account.Bytes;
        var byId = _last.GetAlternateLookup<ReadOnlySpan<byte>>();
        var id = account[..(new PackedValues(account).IsText(out var text) ? sizeof(int) + text.Length : 0)];
        var isKnown = byId.TryGetValue(id, out var last) && account.SequenceEqual(last.Account);
        // The posts of one page show an account as it was at one time.
        if (isKnown && last.Seen == sighting.Seen) return null;
        if (!isKnown && _last.Count >= MostRemembered) _last.Clear();
        var state = isKnown ? last.State : ++states;
        byId[id] = (isKnown ? last.Account : account.ToArray(), sighting.Seen, state);
        packer.Begin();
        packer.Number(sighting.Number);
        packer.Time(sighting.Seen);
        packer.Number(state);
        packer.Flag(!isKnown);
        packer.Packed(isKnown ? s_nothing : account);
        return packer.End();
    }

    /// <summary>The columns of a state that was told before.</summary>
    static byte[] Nothing()
    {
        var packer = new RowPacker();
        packer.Begin();
        foreach (var column in Packed)
            if (column.Type == RowType.Text) packer.NoText();
            else if (column.Type == RowType.Flag) packer.Flag(null);
            else packer.Number(null);
        return packer.End().Bytes.ToArray();
    }

    readonly record struct Sighting(long Number, PackedRow Account, DateTime? Seen);
}
