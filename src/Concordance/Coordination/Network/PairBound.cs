using System.Globalization;

namespace Concordance.Coordination;

/// <summary>Counts the pairs of shares within the window before any is looked at, so that what can't end is refused and not begun.</summary>
public static class PairBound
{
    /// <summary>Bytes that an edge needs at most while it is found, tested and sorted; no pair is more than one edge.</summary>
    const int BytesPerPair = 128;

    const long Least = 10_000_000;

    /// <summary>Where every edge is held: most pairs for which half of the memory that this process may use is enough, though each of them were an edge; never below ten million.</summary>
    public static long OfMemory() => Math.Max(Least, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / BytesPerPair);

    /// <summary>Most pairs that end within minutes where edges are tested as they are found and only those that may be kept are held.</summary>
    public const long OfTime = 20_000_000_000;

    /// <summary>The pairs of shares of one object within a window, those of one account with itself among them.</summary>
    /// <param name="table">The shares.</param>
    /// <param name="windowSeconds">The window, inclusive; seconds.</param>
    /// <param name="most">Most pairs that are allowed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">There are more: says which object has most of them, and how many.</exception>
    public static long Check(ShareTable table, double windowSeconds, long most, CancellationToken cancel = default) =>
        Check(new SortedShares(table), Peers.PeerTime.Ticks(Peers.PeerTime.Window(windowSeconds)), most, cancel);

    internal static long Check(SortedShares shares, long window, long most, CancellationToken cancel)
    {
        // A million shares make half a million million pairs: no overflow with all shares that a table can have.
        long pairs = 0, largest = 0;
        var objectOfLargest = -1;
        for (var o = 0; o < shares.Objects; o++)
        {
            if ((o & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            var own = Of(shares.Of(o), window);
            pairs += own;
            if (own > largest) (largest, objectOfLargest) = (own, o);
        }
        if (pairs <= most) return pairs;
        var name = shares.Table.Objects[shares.ObjectName[objectOfLargest]];
        throw new InputException(
            string.Create(CultureInfo.InvariantCulture, $"{pairs:N0} pairs of shares lie within the window, more than the {most:N0} that are allowed; {largest:N0} of them are of the object '{(name.Length > 100 ? name[..100] + "…" : name)}'."),
            string.Create(CultureInfo.InvariantCulture, $"Take a shorter window, leave that object out, or raise the bound: --max-pairs {pairs}."));
    }

    static long Of(ReadOnlySpan<PlacedShare> shares, long window)
    {
        long pairs = 0;
        for (int i = 0, first = 0; i < shares.Length; i++)
        {
            while (shares[i].Time - shares[first].Time > window) first++;
            pairs += i - first;
        }
        return pairs;
    }
}
