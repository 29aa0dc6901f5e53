namespace Concordance.Coordination;

/// <summary>Which shares of an object lie within the window of each other.</summary>
internal sealed class Neighbourhood
{
    readonly int[] _low, _high, _near;

    internal Neighbourhood(SortedShares shares, long window)
    {
        (_low, _high, _near) = (new int[shares.Count], new int[shares.Count], new int[shares.Count]);
        Parallel.For(0, shares.Objects, o =>
        {
            var (start, end, at) = (shares.ObjectStart[o], shares.ObjectStart[o + 1], shares.At);
            for (int i = start, low = start, high = start; i < end; i++)
            {
                while (at[i].Time - at[low].Time > window) low++;
                while (high < end && at[high].Time - at[i].Time <= window) high++;
                (_low[i], _high[i]) = (low, high);
            }
        });
        var visits = shares.Facts.Visits;
        Parallel.For(0, shares.Accounts, a =>
        {
            foreach (var visit in visits.Of(a))
            {
                // The windows of several shares may overlap: whoever is in two of them is counted once.
                var (covered, upTo) = (0, 0);
                foreach (var place in shares.Place.AsSpan(visit.Start, visit.Shares))
                {
                    var (low, high) = Of(place);
                    covered += Math.Max(0, high - Math.Max(low, upTo));
                    upTo = Math.Max(upTo, high);
                }
                _near[visit.Start] = covered - visit.Shares;
            }
        });
    }

    /// <summary>The places from which and up to which (without it) the shares within the window of a place lie.</summary>
    internal (int Low, int High) Of(int place) => (_low[place], _high[place]);

    /// <summary>Shares of the object by others within the window of one of the visit's.</summary>
    internal int Near(in Visit visit) => _near[visit.Start];
}
