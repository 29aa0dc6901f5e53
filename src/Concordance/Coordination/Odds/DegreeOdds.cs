using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>The odds of a pair by how often each of the two meets anybody: the configuration model (M. E. J. Newman, "Modularity and community structure in networks", PNAS 103 (2006), 8577-8582), with a Poisson tail.</summary>
/// <remarks>
/// Kept is each account's number of meetings, let go with whom they are: two accounts with d and e of all 2m ends of meetings are expected to have d·e/2m of them with each other. Accounts with the same interests or the same hours meet more often than that without acting together, so that on such tables
/// most of what it flags is wrong; it is here to be set beside <see cref="PairOddsModel"/>.
/// </remarks>
internal sealed class DegreeOdds
{
    readonly Visits _visits;
    readonly long[] _degree;
    readonly double _ends;

    DegreeOdds(Visits visits, long[] degree, long observed) => (_visits, _degree, _ends, ObservedPairs) = (visits, degree, Math.Max(1, degree.Sum()), observed);

    /// <summary>Pairs of accounts that shared at least one object within the window.</summary>
    internal long ObservedPairs { get; }

    /// <summary>Counts the meetings of every account.</summary>
    internal static DegreeOdds Of(SortedShares shares, long window, CancellationToken cancel)
    {
        var degree = new long[shares.Accounts];
        var (observed, _) = PairSweep.Each(shares, window, 1, block =>
        {
            foreach (var (first, second, weight, _) in block.Edges())
            {
                Interlocked.Add(ref degree[first], weight);
                Interlocked.Add(ref degree[second], weight);
            }
        }, cancel: cancel);
        return new(shares.Facts.Visits, degree, observed);
    }

    /// <summary>The odds of a pair that met on so many objects.</summary>
    internal PairOdds Odds(int one, int other, int weight)
    {
        var expected = _degree[one] * (double)_degree[other] / _ends;
        return new(_visits.Common(one, other), weight, expected, Tail.Poisson(weight, expected));
    }
}
