namespace Concordance.Coordination;

/// <summary>How much more often two accounts are awake at the same time than two accounts of the table mostly are.</summary>
/// <remarks>
/// Each account's shares by hour of the day (UTC), drawn towards those of all accounts by <see cref="Pull"/> shares' worth, so
/// that an account with few shares is taken for an ordinary one. Days are folded: a rhythm that changes from day to day is
/// not seen.
/// </remarks>
internal sealed class DayRhythm
{
    const int Hours = 24;

    /// <summary>Weight of the common rhythm in that of one account; shares.</summary>
    const double Pull = 4;

    readonly double[][] _byAccount;
    readonly double _common;

    internal DayRhythm(SharesByObject table)
    {
        var counts = table.Accounts.Select(_ => new double[Hours]).ToArray();
        var all = new double[Hours];
        foreach (var row in Enumerable.Range(0, table.Objects.Count).SelectMany(table.SharesOf))
        {
            counts[row.Account][row.Time.Hour]++;
            all[row.Time.Hour]++;
        }
        var total = Math.Max(1, all.Sum());
        var common = Array.ConvertAll(all, c => c / total);
        _byAccount = Array.ConvertAll(counts, own => Blend(own, common));
        _common = Overlap(common, common);
    }

    /// <summary>
    /// By what the chance to meet is to be multiplied; 1 or more. Below 1 it is not taken: a pair that is seldom awake
    /// together gets no advantage from this, so the correction only ever makes an edge harder to get.
    /// </summary>
    internal double Factor(int first, int second) =>
        _common == 0 ? 1 : Math.Max(1, Overlap(_byAccount[first], _byAccount[second]) / _common);

    static double[] Blend(double[] own, double[] common)
    {
        var n = own.Sum();
        return [.. own.Select((c, hour) => (c + Pull * common[hour]) / (n + Pull))];
    }

    static double Overlap(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
