namespace Concordance.Coordination.Peers;

/// <summary>Who takes part often enough, in CooRTweet's sense or in the mended one of <see cref="CooRTweetOptions.AsPublished"/>.</summary>
sealed class Participation(ShareTable table, ContentNumbers contents, bool asPublished)
{
    /// <summary>The rows of accounts with at least <paramref name="least"/> rows (mended: contents).</summary>
    internal bool[] Rows(int least)
    {
        var counts = asPublished ? CountRows(null) : CountContents(null);
        var keep = new bool[table.Count];
        for (var row = 0; row < keep.Length; row++) keep[row] = counts[table.Account[row]] >= least;
        return keep;
    }

    /// <summary>Which pairs stay.</summary>
    /// <param name="older">One end of each pair; rows.</param>
    /// <param name="newer">The other.</param>
    /// <param name="rows">The rows that count.</param>
    /// <param name="least">The least participation.</param>
    internal Func<int, int, bool> Pairs(ReadOnlySpan<int> older, ReadOnlySpan<int> newer, bool[]? rows, int least) =>
        asPublished ? EitherEnd(older, newer, rows, least) : BothEnds(older, newer, least);

    // A content is kept if anyone who shared it has enough rows of contents that are in pairs; a pair if one of its contents is.
    Func<int, int, bool> EitherEnd(ReadOnlySpan<int> older, ReadOnlySpan<int> newer, bool[]? rows, int least)
    {
        var paired = new bool[contents.Count];
        foreach (var row in older) paired[contents.OfRow[row]] = true;
        foreach (var row in newer) paired[contents.OfRow[row]] = true;
        var counting = new bool[table.Count];
        for (var row = 0; row < counting.Length; row++) counting[row] = (rows is null || rows[row]) && paired[contents.OfRow[row]];
        var counts = CountRows(counting);
        var kept = new bool[contents.Count];
        for (var row = 0; row < counting.Length; row++) kept[contents.OfRow[row]] |= counting[row] && counts[table.Account[row]] >= least;
        return (a, b) => kept[contents.OfRow[a]] || kept[contents.OfRow[b]];
    }

    Func<int, int, bool> BothEnds(ReadOnlySpan<int> older, ReadOnlySpan<int> newer, int least)
    {
        var paired = new bool[table.Count];
        foreach (var row in older) paired[row] = true;
        foreach (var row in newer) paired[row] = true;
        var counts = CountContents(paired);
        var account = table.Account.ToArray();
        return (a, b) => counts[account[a]] >= least && counts[account[b]] >= least;
    }

    int[] CountRows(bool[]? which)
    {
        var counts = new int[table.Accounts.Count];
        for (var row = 0; row < table.Count; row++) if (which is null || which[row]) counts[table.Account[row]]++;
        return counts;
    }

    int[] CountContents(bool[]? which)
    {
        var keys = new List<ulong>();
        for (var row = 0; row < table.Count; row++) if (which is null || which[row]) keys.Add((ulong)table.Account[row] << 32 | (uint)contents.OfRow[row]);
        var counts = new int[table.Accounts.Count];
        var sorted = KeySort.Sort([.. keys]);
        for (var i = 0; i < sorted.Length; i++) if (i == 0 || sorted[i] != sorted[i - 1]) counts[(int)(sorted[i] >> 32)]++;
        return counts;
    }
}
