namespace Concordance.Accounts;

/// <summary>What the median account of a group has: how many groups of markers can be told of it, and how many posts. Not a number where there is no account.</summary>
/// <param name="Told">Groups of markers of which it can be told whether it has one.</param>
/// <param name="Posts">Collected posts, reposts among them.</param>
readonly record struct GroupMedians(double Told, double Posts)
{
    internal static GroupMedians None { get; } = new(double.NaN, double.NaN);

    internal static GroupMedians Of(List<(int Told, int Posts, double Weight)> accounts) => new(Median(accounts.Select(a => (a.Told, a.Weight))), Median(accounts.Select(a => (a.Posts, a.Weight))));

    /// <summary>The least value up to which half of the weight lies.</summary>
    static double Median(IEnumerable<(int Value, double Weight)> values)
    {
        var ordered = values.OrderBy(v => v.Value).ToList();
        var (half, sum) = (ordered.Sum(v => v.Weight) / 2, 0.0);
        foreach (var (value, weight) in ordered)
            if ((sum += weight) >= half) return value;
        return double.NaN;
    }
}
