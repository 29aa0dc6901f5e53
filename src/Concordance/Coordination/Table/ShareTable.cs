namespace Concordance.Coordination;

/// <summary>Who shared which object when: one row a share, in columns, in the order in which they came.</summary>
/// <remarks>Rows are numbered from 0, accounts and objects in the order in which they first come. The times are UTC.</remarks>
public sealed class ShareTable
{
    readonly int[] _account, _object;
    readonly long[] _time;

    /// <param name="accounts">Account ids.</param>
    /// <param name="objects">Objects.</param>
    /// <param name="contents">The id of the post of each row.</param>
    /// <param name="count">Number of shares; the columns may have room for more.</param>
    /// <param name="account">The account of each row.</param>
    /// <param name="object">The object of each row.</param>
    /// <param name="time">The time of each row.</param>
    /// <param name="resolution">The step of the times.</param>
    internal ShareTable(NameTable accounts, NameTable objects, NameTable contents, int count, int[] account, int[] @object, long[] time, TimeSpan resolution)
    {
        (Accounts, Objects, Contents, Count, _account, _object, _time, Resolution) = (accounts, objects, contents, count, account, @object, time, resolution);
    }

    /// <summary>Number of shares.</summary>
    public int Count { get; }

    /// <summary>Account ids.</summary>
    public NameTable Accounts { get; }

    /// <summary>Objects.</summary>
    public NameTable Objects { get; }

    /// <summary>The id of the post of each row; one that shares several objects comes several times.</summary>
    public NameTable Contents { get; }

    /// <summary>The account of each row.</summary>
    public ReadOnlySpan<int> Account => _account.AsSpan(0, Count);

    /// <summary>The object of each row.</summary>
    public ReadOnlySpan<int> Object => _object.AsSpan(0, Count);

    /// <summary>The object of each row, for those who look from several threads; may have room for more rows.</summary>
    internal int[] ObjectOfRow => _object;

    /// <summary>The time of each row: ticks of 100 ns since 1970.</summary>
    public ReadOnlySpan<long> Time => _time.AsSpan(0, Count);

    /// <summary>The step in which the times are given: two that are equal may be this far apart.</summary>
    public TimeSpan Resolution { get; }

    /// <summary>The time of a row.</summary>
    public DateTime TimeOf(int row) => DateTime.UnixEpoch.AddTicks(Time[row]);

    /// <summary>A minute where every time is a whole minute and there are enough to tell; else a second.</summary>
    internal static TimeSpan ResolutionOf(ReadOnlySpan<long> times)
    {
        const int enough = 20;
        if (times.Length < enough) return TimeSpan.FromSeconds(1);
        foreach (var time in times)
            if (time % TimeSpan.TicksPerMinute != 0) return TimeSpan.FromSeconds(1);
        return TimeSpan.FromMinutes(1);
    }

    /// <summary>Takes shares as they come. Those without an object are left out: what is empty matches nothing.</summary>
    /// <param name="shares">The shares, in any order.</param>
    /// <param name="resolution">The step in which the times are given.</param>
    public static ShareTable Of(IEnumerable<Share> shares, TimeSpan resolution)
    {
        var builder = new ShareTableBuilder();
        foreach (var share in shares.Where(s => !string.IsNullOrWhiteSpace(s.Object))) builder.Add(share);
        return builder.Build(resolution);
    }
}
