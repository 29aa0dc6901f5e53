namespace Concordance.Coordination;

/// <summary>The hours of the day (UTC) at which each account shares.</summary>
/// <remarks>
/// Drawn towards the hours of all accounts by <see cref="Pull"/> shares' worth, so that an account with few shares is taken for an ordinary one. Days are
/// folded: a rhythm that changes from day to day is not seen.
/// </remarks>
internal sealed class Hours
{
    internal const int PerDay = 24;

    /// <summary>Weight of the common rhythm in that of one account; shares.</summary>
    const double Pull = 8;

    readonly int[] _count;
    readonly double[] _common = new double[PerDay], _typical = new double[PerDay];
    readonly SortedShares _shares;

    internal Hours(SortedShares shares)
    {
        _shares = shares;
        foreach (ref readonly var share in shares.At.AsSpan()) _common[Of(share.Time)] += 1.0 / shares.Count;
        _count = new int[shares.Accounts * PerDay];
        Parallel.For(0, shares.Accounts, a =>
        {
            for (var k = shares.AccountStart[a]; k < shares.AccountStart[a + 1]; k++) _count[a * PerDay + Of(shares.At[shares.Place[k]].Time)]++;
        });
        for (var a = 0; a < shares.Accounts; a++)
            for (var h = 0; h < PerDay; h++)
                if (_count[a * PerDay + h] is > 0 and var own) _typical[h] += own * Rate(own - 1, shares.AccountStart[a + 1] - shares.AccountStart[a] - 1, h) / (_common[h] * shares.Count);
    }

    /// <summary>The hour of a time in ticks.</summary>
    internal static int Of(long time) => (int)((time / TimeSpan.TicksPerHour % PerDay + PerDay) % PerDay);

    /// <summary>The hours of an account's shares: how many in each hour, and in all.</summary>
    internal void CopyTo(int account, Span<int> hours)
    {
        _count.AsSpan(account * PerDay, PerDay).CopyTo(hours);
        hours[PerDay] = _shares.AccountStart[account + 1] - _shares.AccountStart[account];
    }

    /// <summary>Takes those of a visit's shares out that lie within the window of one of the other's.</summary>
    internal void TakeMeetingsOut(in Visit visit, in Visit other, long window, Span<int> hours)
    {
        var theirs = _shares.Place.AsSpan(other.Start, other.Shares);
        var next = 0;
        foreach (var place in _shares.Place.AsSpan(visit.Start, visit.Shares))
        {
            var time = _shares.At[place].Time;
            while (next < theirs.Length && time - _shares.At[theirs[next]].Time > window) next++;
            if (next == theirs.Length) return;
            if (_shares.At[theirs[next]].Time - time > window) continue;
            hours[Of(time)]--;
            hours[PerDay]--;
        }
    }

    /// <summary>For every hour, how much more likely an account of such hours is to share at it than the accounts that do are mostly.</summary>
    internal void Factors(ReadOnlySpan<int> own, Span<double> factors)
    {
        for (var h = 0; h < PerDay; h++) factors[h] = Rate(own[h], own[PerDay], h) / Math.Max(1e-9, _typical[h]);
    }

    double Rate(int own, int all, int hour) => (own + Pull * _common[hour]) / (all + Pull);
}
