namespace Concordance.Coordination.Peers;

/// <summary>Flags pairs within a narrower window.</summary>
static class SpeedFlags
{
    internal static CooRTweetPairs Of(CooRTweetPairs pairs, int minParticipation, double window)
    {
        var (table, contents, options) = (pairs.Table, pairs.Contents, pairs.Options);
        var fast = new bool[pairs.Count];
        var (older, newer) = (new List<int>(), new List<int>());
        var ticks = PeerTime.Ticks(window);
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var (a, b) = (pairs.Older[pair], pairs.Newer[pair]);
            if (!(options.AsPublished ? pairs.TimeDelta(pair) <= window : table.Time[b] - table.Time[a] <= ticks)) continue;
            fast[pair] = true;
            older.Add(a);
            newer.Add(b);
        }
        var stays = new Participation(table, contents, options.AsPublished).Pairs([.. older], [.. newer], null, minParticipation);
        for (var pair = 0; pair < fast.Length; pair++) fast[pair] &= stays(pairs.Older[pair], pairs.Newer[pair]);

        var keys = ContentKeys(pairs);
        var order = KeySort.Order(ref keys);
        var (olderSorted, newerSorted, fastSorted) = (new int[fast.Length], new int[fast.Length], new bool[fast.Length]);
        for (var i = 0; i < order.Length; i++) (olderSorted[i], newerSorted[i], fastSorted[i]) = (pairs.Older[order[i]], pairs.Newer[order[i]], fast[order[i]]);
        if (options.AsPublished) SpreadToEqual(keys, fastSorted);
        return new(table, contents, options, olderSorted, newerSorted, window, fastSorted);
    }

    static ulong[] ContentKeys(CooRTweetPairs pairs)
    {
        var contents = pairs.Contents;
        var used = new bool[contents.Names.Count];
        foreach (var row in pairs.Older) used[contents.OfRow[row]] = true;
        foreach (var row in pairs.Newer) used[contents.OfRow[row]] = true;
        var names = UsedNames.Of(contents.Names, used);
        var keys = new ulong[pairs.Count];
        for (var pair = 0; pair < keys.Length; pair++)
            keys[pair] = (ulong)names.RankOf[contents.OfRow[pairs.Older[pair]]] << 32 | (uint)names.RankOf[contents.OfRow[pairs.Newer[pair]]];
        return keys;
    }

    // The peer joins the flag by the two contents: whatever else these two share is flagged too.
    static void SpreadToEqual(ulong[] keys, bool[] fast)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            var any = false;
            for (end = start; end < keys.Length && keys[end] == keys[start]; end++) any |= fast[end];
            fast.AsSpan(start..end).Fill(any);
        }
    }
}
