namespace Concordance.Coordination;

/// <summary>Finds the pairs of accounts that shared an object within the window of each other.</summary>
internal static class CoSharing
{
    /// <summary>One object that a pair shared: the closest two shares of it.</summary>
    internal readonly record struct Meeting(int Object, double LagSeconds, string PostOfFirst, string PostOfSecond);

    /// <summary>Meetings by pair; a pair's indices are in ascending order. An object counts once a pair, by its shortest lag.</summary>
    internal static Dictionary<(int First, int Second), List<Meeting>> Find(SharesByObject table, TimeSpan window)
    {
        var pairs = new Dictionary<(int, int), List<Meeting>>();
        for (var o = 0; o < table.Objects.Count; o++)
        {
            foreach (var ((a, b), meeting) in OfObject(table.SharesOf(o), o, window))
            {
                if (!pairs.TryGetValue((a, b), out var meetings)) pairs[(a, b)] = meetings = [];
                meetings.Add(meeting);
            }
        }
        return pairs;
    }

    /// <summary>
    /// How often a pair met: objects that came in the same posts are one meeting. A headline and its link, or a picture and its
    /// caption, come together; counted apart, one shared headline would look like two.
    /// </summary>
    internal static int Occasions(IReadOnlyList<Meeting> meetings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var occasions = 0;
        foreach (var meeting in meetings)
        {
            var isNew = known.Add(meeting.PostOfFirst);
            isNew &= known.Add(meeting.PostOfSecond);
            if (isNew) occasions++;
        }
        return occasions;
    }

    static Dictionary<(int, int), Meeting> OfObject(IReadOnlyList<SharesByObject.Row> shares, int o, TimeSpan window)
    {
        // Shares are in the order of time, so the partners of one are the few behind it.
        var closest = new Dictionary<(int, int), Meeting>();
        for (var i = 0; i < shares.Count; i++)
        {
            for (var j = i + 1; j < shares.Count && shares[j].Time - shares[i].Time <= window; j++)
            {
                var (x, y) = (shares[i], shares[j]);
                if (x.Account == y.Account) continue;
                var lag = (y.Time - x.Time).TotalSeconds;
                if (x.Account > y.Account) (x, y) = (y, x);
                if (!closest.TryGetValue((x.Account, y.Account), out var known) || lag < known.LagSeconds)
                    closest[(x.Account, y.Account)] = new(o, lag, x.PostId, y.PostId);
            }
        }
        return closest;
    }
}
