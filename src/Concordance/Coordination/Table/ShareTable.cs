namespace Concordance.Coordination;

/// <summary>Who shared which object when: one row a share, in columns, in the order in which they came.</summary>
/// <remarks>Rows are numbered from 0, accounts and objects in the order in which they first come. The times are UTC.</remarks>
public sealed class ShareTable
{
    readonly int[] _account, _object;
    readonly long[] _time;

    internal ShareTable(NameTable accounts, NameTable objects, NameTable contents, int[] account, int[] @object, long[] time, TimeSpan resolution)
    {
        (Accounts, Objects, Contents, _account, _object, _time, Resolution) = (accounts, objects, contents, account, @object, time, resolution);
    }

    /// <summary>Number of shares.</summary>
    public int Count => _account.Length;

    /// <summary>Account ids.</summary>
    public NameTable Accounts { get; }

    /// <summary>Objects.</summary>
    public NameTable Objects { get; }

    /// <summary>The id of the post of each row; one that shares several objects comes several times.</summary>
    public NameTable Contents { get; }

    /// <summary>The account of each row.</summary>
    public ReadOnlySpan<int> Account => _account;

    /// <summary>The object of each row.</summary>
    public ReadOnlySpan<int> Object => _object;

    /// <summary>The time of each row: ticks of 100 ns since 1970.</summary>
    public ReadOnlySpan<long> Time => _time;

    /// <summary>The step in which the times are given: two that are equal may be this far apart.</summary>
    public TimeSpan Resolution { get; }

    /// <summary>The time of a row.</summary>
    public DateTime TimeOf(int row) => DateTime.UnixEpoch.AddTicks(_time[row]);

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
