namespace Concordance.Coordination;

/// <summary>The shares by object and, within an object, by time; with the place of each account's shares in that order.</summary>
/// <remarks>Accounts and objects are numbered by the order of their names here, so that nothing depends on the order of the input.</remarks>
internal sealed class SortedShares
{
    internal SortedShares(ShareTable table)
    {
        Table = table;
        int[] accountRank = [], objectRank = [];
        Parallel.Invoke(() => accountRank = table.Accounts.Ranks(), () => objectRank = table.Objects.Ranks());
        (ObjectStart, Row) = Grouping.Of(new RankedObjects(table.ObjectOfRow, objectRank), table.Count, objectRank.Length);
        At = GC.AllocateUninitializedArray<PlacedShare>(table.Count);
        Parallel.For(0, Blocks, block =>
        {
            var last = FirstOf(block + 1);
            for (var o = FirstOf(block); o < last; o++) Fill(o, accountRank);
        });
        (AccountStart, Place) = Grouping.Of(new PlacedAccounts(At), table.Count, accountRank.Length);
        AccountName = Inverse(accountRank);
        ObjectName = Inverse(objectRank);
    }

    internal ShareTable Table { get; }

    /// <summary>Number of shares.</summary>
    internal int Count => At.Length;

    internal int Accounts => AccountStart.Length - 1;

    internal int Objects => ObjectStart.Length - 1;

    /// <summary>By place: who shared what when.</summary>
    internal PlacedShare[] At { get; }

    /// <summary>By place: the row of the table.</summary>
    internal int[] Row { get; }

    /// <summary>Where each object's shares begin; one more for the end.</summary>
    internal int[] ObjectStart { get; }

    /// <summary>The shares of an object, by time.</summary>
    internal ReadOnlySpan<PlacedShare> Of(int @object) => At.AsSpan(ObjectStart[@object]..ObjectStart[@object + 1]);

    /// <summary>Where each account's entries in <see cref="Place"/> begin; one more for the end.</summary>
    internal int[] AccountStart { get; }

    /// <summary>The places of each account's shares, in ascending order, hence by object and time.</summary>
    internal int[] Place { get; }

    /// <summary>The number that the table gives an account.</summary>
    internal int[] AccountName { get; }

    /// <summary>The number that the table gives an object.</summary>
    internal int[] ObjectName { get; }

    /// <summary>What the shares tell whatever the window.</summary>
    internal ShareFacts Facts => field ??= new(this);

    /// <summary>Shares between the one that is looked at and the one whose memory is asked for.</summary>
    const int Ahead = 12;

    /// <summary>Blocks of objects that several threads share among them.</summary>
    const int Blocks = 64;

    /// <summary>The first object of a block, so that blocks have about as many shares each.</summary>
    int FirstOf(int block)
    {
        if (block == Blocks) return Objects;
        var at = Array.BinarySearch(ObjectStart, 0, Objects, (int)((long)Row.Length * block / Blocks));
        return at < 0 ? ~at : at;
    }

    /// <summary>The places from which and up to which (without it) the shares of an object lie within the window of one of them, itself among them.</summary>
    /// <param name="place">The place of that one.</param>
    /// <param name="window">The window, inclusive; ticks.</param>
    internal (int From, int To) Around(int place, long window)
    {
        var at = At;
        var (now, thing) = (at[place].Time, at[place].Object);
        var (from, to) = (place, place + 1);
        while (from > 0 && at[from - 1].Object == thing && now - at[from - 1].Time <= window) from--;
        while (to < at.Length && at[to].Object == thing && at[to].Time - now <= window) to++;
        return (from, to);
    }

    readonly struct RankedObjects(int[] objects, int[] rank) : INumbers
    {
        public int this[int place] => rank[objects[place]];
    }

    readonly struct PlacedAccounts(PlacedShare[] shares) : INumbers
    {
        public int this[int place] => shares[place].Account;
    }

    static int[] Inverse(int[] rank)
    {
        var inverse = new int[rank.Length];
        for (var i = 0; i < rank.Length; i++) inverse[rank[i]] = i;
        return inverse;
    }

    void Fill(int o, int[] accountRank)
    {
        var account = Table.Account;
        var time = Table.Time;
        var (rows, at, end) = (Row, At, ObjectStart[o + 1]);
        var (isInOrder, last) = (true, new PlacedShare(long.MinValue, 0, o));
        for (var i = ObjectStart[o]; i < end; i++)
        {
            // An object's rows lie all over the table, and the ranks of their accounts elsewhere.
            if (i + 2 * Ahead < rows.Length)
            {
                Memory.Prefetch(in account[rows[i + 2 * Ahead]]);
                Memory.Prefetch(in time[rows[i + 2 * Ahead]]);
                Memory.Prefetch(in accountRank[account[rows[i + Ahead]]]);
            }
            var share = new PlacedShare(time[rows[i]], accountRank[account[rows[i]]], o);
            isInOrder &= !IsBefore(share, last);
            at[i] = last = share;
        }
        // Tables mostly come by time already.
        if (!isInOrder) SortByTime(ObjectStart[o], end);
    }

    // Equal times are put by account, so that the order of the input is of no matter.
    static bool IsBefore(in PlacedShare one, in PlacedShare other) => one.Time < other.Time || one.Time == other.Time && one.Account < other.Account;

    void SortByTime(int start, int end)
    {
        if (end - start > 32)
        {
            var rows = new (long Time, int Account, int Row)[end - start];
            for (var i = start; i < end; i++) rows[i - start] = (At[i].Time, At[i].Account, Row[i]);
            Array.Sort(rows);
            for (var i = start; i < end; i++) (At[i], Row[i]) = (new(rows[i - start].Time, rows[i - start].Account, At[i].Object), rows[i - start].Row);
            return;
        }
        for (var i = start + 1; i < end; i++)
        {
            var (share, row) = (At[i], Row[i]);
            var at = i;
            for (; at > start && IsBefore(share, At[at - 1]); at--) (At[at], Row[at]) = (At[at - 1], Row[at - 1]);
            (At[at], Row[at]) = (share, row);
        }
    }
}
