namespace Concordance.Coordination;

/// <summary>An object that two accounts shared within the window of each other: the places of the closest two shares.</summary>
internal readonly record struct Meeting(int PlaceOfFirst, int PlaceOfSecond)
{
    /// <summary>The closest two shares of one object, or null where none are within the window.</summary>
    internal static Meeting? Of(SortedShares shares, in Visit first, in Visit second, long window)
    {
        Meeting? best = null;
        var least = window;
        for (int i = first.Start, j = second.Start; i < first.Start + first.Shares && j < second.Start + second.Shares;)
        {
            var (x, y) = (shares.Place[i], shares.Place[j]);
            var lag = Math.Abs(shares.At[x].Time - shares.At[y].Time);
            if (lag <= least && (best is null || lag < least)) (best, least) = (new(x, y), lag);
            if (shares.At[x].Time < shares.At[y].Time) i++; else j++;
        }
        return best;
    }

    /// <summary>All meetings of two accounts, by object.</summary>
    internal static IEnumerable<Meeting> Of(SortedShares shares, Visits visits, int first, int second, long window)
    {
        List<int> ofFirst = [], ofSecond = [];
        visits.Common(first, second, ofFirst, ofSecond);
        for (var k = 0; k < ofFirst.Count; k++)
            if (Of(shares, visits.Of(first)[ofFirst[k]], visits.Of(second)[ofSecond[k]], window) is { } meeting) yield return meeting;
    }

    /// <summary>How many objects two accounts met on, and the sum of the lags, in ticks.</summary>
    internal static (int Weight, long Lag) Sum(SortedShares shares, Visits visits, int first, int second, long window)
    {
        var (weight, lag) = (0, 0L);
        foreach (var meeting in Of(shares, visits, first, second, window))
            (weight, lag) = (weight + 1, lag + Math.Abs(shares.At[meeting.PlaceOfFirst].Time - shares.At[meeting.PlaceOfSecond].Time));
        return (weight, lag);
    }
}
