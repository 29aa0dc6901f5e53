namespace Concordance.Coordination;

/// <summary>An account's shares of one object, taken together, and how many others share the object near them.</summary>
/// <param name="Object">The object.</param>
/// <param name="Start">Where its places begin in <see cref="SortedShares.Place"/>.</param>
/// <param name="Shares">How many shares.</param>
/// <param name="Near">Shares of the object by others within the window of one of them.</param>
/// <param name="Others">Shares of the object by others.</param>
internal readonly record struct Visit(int Object, int Start, int Shares, int Near, int Others);

/// <summary>The visits of every account, by object.</summary>
internal sealed class Visits
{
    readonly Visit[] _visits;
    readonly int[] _start, _accounts;

    internal Visits(SortedShares shares, Neighbourhood near)
    {
        Shares = shares;
        (_start, _accounts) = (new int[shares.Accounts + 1], new int[shares.Objects]);
        for (var a = 0; a < shares.Accounts; a++)
        {
            var count = 0;
            for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++)
                if (k == shares.AccountStart[a] || near.Object[shares.Place[k]] != near.Object[shares.Place[k - 1]]) count++;
            _start[a + 1] = _start[a] + count;
        }
        _visits = new Visit[_start[^1]];
        Parallel.For(0, shares.Accounts, a =>
        {
            var at = _start[a];
            for (int k = shares.AccountStart[a], end; k < shares.AccountStart[a + 1]; k = end)
            {
                var o = near.Object[shares.Place[k]];
                for (end = k + 1; end < shares.AccountStart[a + 1] && near.Object[shares.Place[end]] == o;) end++;
                // The windows of several shares may overlap: whoever is in two of them is counted once.
                var (covered, upTo) = (0, 0);
                for (var i = k; i < end; i++)
                {
                    var (low, high) = near.Of(shares.Place[i]);
                    covered += Math.Max(0, high - Math.Max(low, upTo));
                    upTo = Math.Max(upTo, high);
                }
                Interlocked.Increment(ref _accounts[o]);
                _visits[at++] = new(o, k, end - k, covered - (end - k), near.Size(o) - (end - k));
            }
        });
    }

    internal SortedShares Shares { get; }

    /// <summary>Accounts that shared an object, by its shares.</summary>
    internal double AccountsPerShare(int o) => (double)_accounts[o] / (Shares.ObjectStart[o + 1] - Shares.ObjectStart[o]);

    /// <summary>How often an account shared an object.</summary>
    internal int SharesOf(int account, int o)
    {
        var (low, high) = (_start[account], _start[account + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_visits[middle].Object < o) low = middle + 1; else high = middle;
        }
        return low < _start[account + 1] && _visits[low].Object == o ? _visits[low].Shares : 0;
    }

    /// <summary>How many objects two accounts have in common.</summary>
    /// <param name="one">An account.</param>
    /// <param name="other">Another.</param>
    /// <param name="visits">Takes the numbers of the one's visits of them, if given.</param>
    /// <param name="others">Takes those of the other's.</param>
    internal int Common(int one, int other, List<int>? visits = null, List<int>? others = null)
    {
        var first = Of(one);
        var second = Of(other);
        var count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (x, y) = (first[i].Object, second[j].Object);
            if (x == y)
            {
                count++;
                visits?.Add(i);
                others?.Add(j);
            }
            if (x <= y) i++;
            if (y <= x) j++;
        }
        return count;
    }

    /// <summary>Number of visits of an account.</summary>
    internal int CountOf(int account) => _start[account + 1] - _start[account];

    /// <summary>An account's visits.</summary>
    internal Span<Visit> Of(int account) => _visits.AsSpan(_start[account].._start[account + 1]);
}

/// <summary>Which shares of an object lie within the window of each other.</summary>
internal sealed class Neighbourhood
{
    readonly int[] _low, _high;
    readonly SortedShares _shares;
    readonly int[]?[] _hours;

    internal Neighbourhood(SortedShares shares, long window)
    {
        _hours = new int[shares.Objects][];
        (_shares, _low, _high, Object) = (shares, new int[shares.Count], new int[shares.Count], new int[shares.Count]);
        Parallel.For(0, shares.Objects, o =>
        {
            var (start, end, time) = (shares.ObjectStart[o], shares.ObjectStart[o + 1], shares.Time);
            for (int i = start, low = start, high = start; i < end; i++)
            {
                while (time[i] - time[low] > window) low++;
                while (high < end && time[high] - time[i] <= window) high++;
                (_low[i], _high[i], Object[i]) = (low, high, o);
            }
        });
    }

    /// <summary>The object of each place.</summary>
    internal int[] Object { get; }

    /// <summary>The places from which and up to which (without it) the shares within the window of a place lie.</summary>
    internal (int Low, int High) Of(int place) => (_low[place], _high[place]);

    /// <summary>An object's shares by hour of the day.</summary>
    internal ReadOnlySpan<int> HoursOf(int o)
    {
        if (_hours[o] is { } known) return known;
        var histogram = new int[24];
        for (var i = _shares.ObjectStart[o]; i < _shares.ObjectStart[o + 1]; i++) histogram[Hours.Of(_shares.Time[i])]++;
        return _hours[o] = histogram;
    }

    /// <summary>Shares of an object.</summary>
    internal int Size(int o) => _shares.ObjectStart[o + 1] - _shares.ObjectStart[o];
}
