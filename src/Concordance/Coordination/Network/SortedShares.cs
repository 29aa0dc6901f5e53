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
        (ObjectStart, Row) = Grouped(table.ObjectOfRow, objectRank, objectRank.Length);
        (Account, Time) = (GC.AllocateUninitializedArray<int>(table.Count), GC.AllocateUninitializedArray<long>(table.Count));
        Parallel.For(0, Blocks, block =>
        {
            var account = table.Account;
            var time = table.Time;
            for (var o = Cut(block); o < Cut(block + 1); o++)
            {
                var (start, end) = (ObjectStart[o], ObjectStart[o + 1]);
                for (var i = start; i < end; i++) (Account[i], Time[i]) = (accountRank[account[Row[i]]], time[Row[i]]);
                SortByTime(start, end);
            }
        });
        (AccountStart, Place) = Grouped(Account, null, accountRank.Length);
        AccountName = Inverse(accountRank);
        ObjectName = Inverse(objectRank);
    }

    internal ShareTable Table { get; }

    /// <summary>Number of shares.</summary>
    internal int Count => Account.Length;

    internal int Accounts => AccountStart.Length - 1;

    internal int Objects => ObjectStart.Length - 1;

    /// <summary>By place: who shared.</summary>
    internal int[] Account { get; }

    /// <summary>By place: when, in ticks since 1970.</summary>
    internal long[] Time { get; }

    /// <summary>By place: the row of the table.</summary>
    internal int[] Row { get; }

    /// <summary>Where each object's shares begin; one more for the end.</summary>
    internal int[] ObjectStart { get; }

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

    const int Blocks = 64;

    /// <summary>The first object of a block, so that blocks have about as many shares each.</summary>
    int Cut(int block)
    {
        if (block == Blocks) return Objects;
        var at = Array.BinarySearch(ObjectStart, 0, Objects, (int)((long)Row.Length * block / Blocks));
        return at < 0 ? ~at : at;
    }

    /// <summary>Where the places of each number begin, and the places by number, those of one in ascending order. Parts of the numbers are counted, and then put in place, side by side.</summary>
    static (int[] Starts, int[] Places) Grouped(ReadOnlyMemory<int> numbers, int[]? rank, int groups)
    {
        const int worthAPart = 1 << 16, mostParts = 4;
        var parts = Math.Clamp(numbers.Length / worthAPart, 1, Math.Min(mostParts, Environment.ProcessorCount));
        var next = Enumerable.Range(0, parts).Select(_ => new NativeArray<int>(groups, clear: true)).ToArray();
        Parallel.For(0, parts, part =>
        {
            var counts = next[part].Span;
            foreach (var number in Part(part)) counts[rank is null ? number : rank[number]]++;
        });
        var starts = new int[groups + 1];
        var start = 0;
        for (var i = 0; i < groups; i++)
        {
            starts[i] = start;
            foreach (var part in next) (part.Span[i], start) = (start, start + part.Span[i]);
        }
        starts[groups] = start;
        var places = GC.AllocateUninitializedArray<int>(numbers.Length);
        Parallel.For(0, parts, part =>
        {
            var (to, place) = (next[part], First(part));
            var own = to.Span;
            foreach (var number in Part(part)) places[own[rank is null ? number : rank[number]]++] = place++;
        });
        foreach (var part in next) part.Dispose();
        return (starts, places);

        int First(int part) => (int)((long)numbers.Length * part / parts);
        ReadOnlySpan<int> Part(int part) => numbers.Span[First(part)..First(part + 1)];
    }

    static int[] Inverse(int[] rank)
    {
        var inverse = new int[rank.Length];
        for (var i = 0; i < rank.Length; i++) inverse[rank[i]] = i;
        return inverse;
    }

    void SortByTime(int start, int end)
    {
        // Tables mostly come by time already. Equal times are put by account, so that the order of the input is of no matter.
        if (InOrder(start, end)) return;
        if (end - start > 32)
        {
            var rows = new (long Time, int Account, int Row)[end - start];
            for (var i = start; i < end; i++) rows[i - start] = (Time[i], Account[i], Row[i]);
            Array.Sort(rows);
            for (var i = start; i < end; i++) (Time[i], Account[i], Row[i]) = rows[i - start];
            return;
        }
        for (var i = start + 1; i < end; i++)
        {
            var (time, account, row) = (Time[i], Account[i], Row[i]);
            var at = i;
            for (; at > start && (Time[at - 1] > time || Time[at - 1] == time && Account[at - 1] > account); at--)
                (Time[at], Account[at], Row[at]) = (Time[at - 1], Account[at - 1], Row[at - 1]);
            (Time[at], Account[at], Row[at]) = (time, account, row);
        }
    }

    bool InOrder(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (Time[i - 1] > Time[i] || Time[i - 1] == Time[i] && Account[i - 1] > Account[i]) return false;
        return true;
    }
}
