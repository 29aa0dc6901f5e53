using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>Takes bursts apart, wave by wave.</summary>
/// <remarks>
/// The same numbers are worked out for ordinary stretches: runs of as many posts in a row, outside all bursts, from evenly spaced starts over the whole data. As many posts, since Gini coefficient and top shares grow with their number; and for the first hour as
/// many as the burst's first hour had. An ordinary stretch takes longer than a burst, which lets accounts post more often in it: a burst of few accounts is the more remarkable. Stretches start after a quarter of the data, or, where the burst does, before: early
/// in a collection every account is new.
/// </remarks>
public static class WaveAnatomies
{
    /// <summary>Share of the first hour's posts by accounts under <see cref="BurstAnatomy.YoungDays"/> days old, among those whose creation is known.</summary>
    public static readonly string YoungFirstHour = $"posts of the first hour by accounts under {BurstAnatomy.YoungDays} days old";

    /// <summary>Share of the posts by the ten busiest accounts.</summary>
    public const string TopTen = "posts by the ten busiest accounts";

    /// <summary>Gini coefficient of the posts per account.</summary>
    public const string Gini = "Gini coefficient of posts per account";

    /// <summary>Share of the accounts without an earlier post in the data.</summary>
    public const string NewAccounts = "accounts not seen before in the data";

    /// <summary>Share of the posts that pass on another.</summary>
    public const string Reposts = "reposts";

    /// <summary>All of them, in the order of <see cref="WaveAnatomy.Measures"/>. Each is from 0 to 1.</summary>
    public static IReadOnlyList<string> Names { get; } = [YoungFirstHour, TopTen, Gini, NewAccounts, Reposts];

    const int MostStretches = 200, FewestStretches = 20;

    /// <summary>Posts that all stretches of all bursts may have together: keeps bursts of millions from taking minutes. Each has <see cref="FewestStretches"/> at least.</summary>
    internal const long MostPosts = 10_000_000;

    /// <summary>Takes each burst apart.</summary>
    /// <param name="data">The collection.</param>
    /// <param name="posts">The posts whose series has the bursts, in the order of time.</param>
    /// <param name="bursts">The bursts.</param>
    /// <returns>One entry a burst, in their order. What no source tells is not a number.</returns>
    public static IReadOnlyList<WaveAnatomy> Of(Collection data, IReadOnlyList<Post> posts, IReadOnlyList<Burst> bursts)
    {
        if (bursts.Count == 0) return [];
        var cast = new WaveCast(data);
        var ordinary = cast.Outside(bursts);
        return [.. bursts.Select(b => Of(cast, [.. posts.Where(p => b.Contains(p.Time))], b, ordinary, MostPosts / bursts.Count))];
    }

    /// <summary>Takes one burst apart.</summary>
    /// <param name="cast">The accounts of the data.</param>
    /// <param name="inside">Its posts, in any order.</param>
    /// <param name="burst">The burst.</param>
    /// <param name="ordinary">The posts that ordinary stretches are made of; without any there are none.</param>
    /// <param name="most">Posts that all stretches may have together.</param>
    internal static WaveAnatomy Of(WaveCast cast, List<Post> inside, Burst burst, WavePost[] ordinary, long most)
    {
        inside.Sort(Post.InOrder);
        var seen = cast.Of(inside);
        var firstHour = seen.Length == 0 ? 0 : seen.TakeWhile(s => s.Time < seen[0].Time + TimeSpan.FromHours(1)).Count();
        var (value, accounts) = cast.Measure(seen, firstHour);
        var stretches = Starts(ordinary, seen.Length, burst, cast, most).Select(start => cast.Measure(ordinary.AsSpan(start, seen.Length), firstHour).Values).ToList();
        return new(burst, inside.Count == 0 ? null : inside[0].AccountId, inside.Count == 0 ? burst.Onset : inside[0].Time, inside.Count, firstHour, accounts,
            [.. Names.Select((name, i) => Measure(name, value[i], [.. stretches.Select(s => s[i]).Where(v => !double.IsNaN(v))]))]);
    }

    static WaveMeasure Measure(string name, double value, List<double> ordinary) => new(
        name, value, Spread.Quantile(ordinary, 0.025), Spread.Median(ordinary), Spread.Quantile(ordinary, 0.975),
        ordinary.Count == 0 || double.IsNaN(value) ? double.NaN : (double)ordinary.Count(v => v >= value) / ordinary.Count, ordinary.Count);

    static IEnumerable<int> Starts(WavePost[] ordinary, int length, Burst burst, WaveCast cast, long most)
    {
        var last = ordinary.Length - length;
        if (length == 0 || last < 0) return [];
        var from = cast.Start + (cast.End - cast.Start) / 4;
        if (burst.Onset < from) from = burst.Onset;
        var first = Array.FindIndex(ordinary, s => s.Time >= from);
        if (first < 0 || first > last) first = 0;
        var count = (int)Math.Min(Math.Clamp(most / length, FewestStretches, MostStretches), last - first + 1);
        return Enumerable.Range(0, count).Select(i => first + (int)((long)(last - first) * i / Math.Max(1, count - 1)));
    }
}
