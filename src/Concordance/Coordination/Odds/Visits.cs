namespace Concordance.Coordination;

/// <summary>An account's shares of one object, taken together.</summary>
/// <param name="Object">The object.</param>
/// <param name="Start">Where its places begin in <see cref="SortedShares.Place"/>.</param>
/// <param name="Shares">How many shares.</param>
/// <param name="Others">Shares of the object by others.</param>
internal readonly record struct Visit(int Object, int Start, int Shares, int Others);

/// <summary>The visits of every account, by object.</summary>
internal sealed class Visits
{
    readonly Visit[] _visits;
    readonly int[] _start, _accounts;

    /// <param name="shares">The shares.</param>
    internal Visits(SortedShares shares)
    {
        Shares = shares;
        var (at, places) = (shares.At, shares.Place);
        (_start, _accounts) = (new int[shares.Accounts + 1], new int[shares.Objects]);
        for (var a = 0; a < shares.Accounts; a++)
        {
            var count = 0;
            for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++)
                if (k == shares.AccountStart[a] || at[places[k]].Object != at[places[k - 1]].Object) count++;
            _start[a + 1] = _start[a] + count;
        }
        _visits = new Visit[_start[^1]];
        Parallel.For(0, shares.Accounts, a =>
        {
            var next = _start[a];
            for (int k = shares.AccountStart[a], end; k < shares.AccountStart[a + 1]; k = end)
            {
                var o = at[places[k]].Object;
                for (end = k + 1; end < shares.AccountStart[a + 1] && at[places[end]].Object == o;) end++;
                Interlocked.Increment(ref _accounts[o]);
                _visits[next++] = new(o, k, end - k, shares.ObjectStart[o + 1] - shares.ObjectStart[o] - (end - k));
            }
        });
    }

    internal SortedShares Shares { get; }

    /// <summary>Accounts that shared an object, by its shares.</summary>
    internal double AccountsPerShare(int o) => (double)_accounts[o] / (Shares.ObjectStart[o + 1] - Shares.ObjectStart[o]);

    /// <summary>How often an account shared an object.</summary>
    internal int SharesOf(int account, int o)
    {
        var visits = Of(account);
        var at = Next(visits, 0, o);
        return at < visits.Length && visits[at].Object == o ? visits[at].Shares : 0;
    }

    /// <summary>How many objects two accounts have in common.</summary>
    /// <param name="one">An account.</param>
    /// <param name="other">Another.</param>
    /// <param name="visits">Takes the numbers of the one's visits of them, if given.</param>
    /// <param name="others">Takes those of the other's.</param>
    internal int Common(int one, int other, List<int>? visits = null, List<int>? others = null)
    {
        if (CountOf(one) > CountOf(other)) return Common(other, one, others, visits);
        var few = Of(one);
        var many = Of(other);
        var count = 0;
        for (int i = 0, at = 0; i < few.Length; i++)
        {
            at = Next(many, at, few[i].Object);
            if (at == many.Length) break;
            if (many[at].Object != few[i].Object) continue;
            count++;
            visits?.Add(i);
            others?.Add(at);
        }
        return count;
    }

    /// <summary>The first visit from <paramref name="from"/> on of an object, or of the one behind it: in steps that double, so that few visits are found among many without going through these.</summary>
    /// <remarks>Source: J. L. Bentley and A. C. Yao, "An almost optimal algorithm for unbounded searching", Information Processing Letters 5 (1976), 82-87.</remarks>
    static int Next(ReadOnlySpan<Visit> visits, int from, int @object)
    {
        var (low, step) = (from, 1);
        for (; step <= visits.Length - low && visits[low + step - 1].Object < @object; step *= 2) low += step;
        var high = Math.Min(low + step - 1, visits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (visits[middle].Object < @object) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>Number of visits of an account.</summary>
    internal int CountOf(int account) => _start[account + 1] - _start[account];

    /// <summary>An account's visits.</summary>
    internal Span<Visit> Of(int account) => _visits.AsSpan(_start[account].._start[account + 1]);
}
