using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>How many objects two accounts would be expected to share within the window if each picked its objects by their popularity alone.</summary>
/// <remarks>
/// <para>
/// The null model keeps each account's number of objects and each object's number of sharers, in expectation, as the
/// bipartite configuration model does (Z. P. Neal, "The backbone of bipartite projections", Social Networks 39 (2014), 84-97,
/// tests edges against the same margins). An account that shares n objects picks an object of share w with probability
/// 1 - (1 - w)^n; two accounts that both picked it meet within the window with the probability that two sharers of that
/// object, drawn at random, do. The number of meetings is then a sum of independent rare events, for which a Poisson
/// variable of the same mean has the heavier upper tail (W. Hoeffding, Ann. Math. Stat. 27 (1956), 713-721; T. W. Anderson and
/// S. M. Samuels, Proc. Fifth Berkeley Symp. 1 (1967), 1-12).
/// </para>
/// <para>
/// A coordinated group makes its own objects popular and their shares close in time, which raises the expectation and hides
/// some of its edges. Accounts that are awake at the same hours are the business of <see cref="DayRhythm"/>, which multiplies
/// this expectation. What neither knows makes edges that are none: that some accounts are always quick to follow (in
/// simulations five such among 120 slow ones are tied together), and taste (two fans of one team pick alike without any
/// arrangement).
/// </para>
/// </remarks>
internal sealed class ChanceModel
{
    /// <summary>Objects of about the same popularity and closeness, taken together: their share of all picks and the chance to meet.</summary>
    readonly record struct ObjectClass(double Share, double Meet, int Count);

    readonly List<ObjectClass> _classes;

    internal ChanceModel(SharesByObject table, TimeSpan window)
    {
        double picks = table.ObjectsPerAccount.Sum(n => (long)n);
        _classes =
        [
            .. Enumerable.Range(0, table.Objects.Count).Select(o => Describe(table.SharesOf(o), window)).Where(o => o.Sharers > 1 && o.Meet > 0)
                .GroupBy(o => (Math.Ceiling(4 * Math.Log2(o.Sharers)), Math.Ceiling(20 * o.Meet))).OrderBy(g => g.Key)
                .Select(g => new ObjectClass(g.Average(o => o.Sharers) / picks, g.Average(o => o.Meet), g.Count())),
        ];
    }

    /// <summary>Expected number of distinct objects that two accounts share within the window, given how many each shares in all.</summary>
    internal double Expected(int objectsOfFirst, int objectsOfSecond)
    {
        double sum = 0;
        foreach (var c in _classes)
        {
            var stay = Math.Log(1 - Math.Min(c.Share, 0.999999));
            sum += c.Count * c.Meet * (1 - Math.Exp(objectsOfFirst * stay)) * (1 - Math.Exp(objectsOfSecond * stay));
        }
        return sum;
    }

    /// <summary>Probability of <paramref name="weight"/> shared objects or more.</summary>
    internal static double PValue(int weight, double expected) => Tail.Poisson(weight, expected);

    /// <summary>Accounts that share an object, and the share of their pairs that do so within the window.</summary>
    static (int Sharers, double Meet) Describe(IReadOnlyList<SharesByObject.Row> shares, TimeSpan window)
    {
        var sharers = shares.Select(s => s.Account).Distinct().Count();
        if (sharers < 2) return (sharers, 0);
        long close = 0;
        for (int i = 0, j = 0; i < shares.Count; i++)
        {
            while (shares[i].Time - shares[j].Time > window) j++;
            close += i - j;
        }
        return (sharers, Math.Min(1, close / (sharers * (sharers - 1.0) / 2)));
    }
}
