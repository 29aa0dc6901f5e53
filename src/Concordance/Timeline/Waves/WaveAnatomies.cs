using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>Takes bursts apart, wave by wave.</summary>
/// <remarks>
/// The same numbers are worked out for ordinary stretches: runs of as many posts in a row, outside all bursts, from evenly spaced starts over the whole data. As many posts, since Gini coefficient and top shares grow with their number; and for the first hour as
/// many as the burst's first hour had. That hour begins with the onset that <see cref="BurstOnset"/> finds, since a single early post of the first bin may come long before; where there is none, or it lies before the first bin, with the first post of the burst. An ordinary stretch takes longer than a burst, which lets accounts post more often in it: a burst of few accounts is the more remarkable. Stretches start after a quarter of the data, or, where the burst does, before: early
/// in a collection most accounts are new. A range is told where four of them or more (<see cref="WaveAnatomy.LeastApart"/>) would lie side by side.
/// </remarks>
public static class WaveAnatomies
{
    /// <summary>Share of the posts of the first hour (<see cref="WaveAnatomy.FirstHourFrom"/>) by accounts under <see cref="BurstAnatomy.YoungDays"/> days old, among those whose creation is known.</summary>
    public static readonly string YoungFirstHour = $"posts of the first hour by accounts under {BurstAnatomy.YoungDays} days old";

    /// <summary>Share of the posts by the ten busiest accounts.</summary>
    public const string TopTen = "posts by the ten busiest accounts";

    /// <summary>Gini coefficient of the posts per account.</summary>
    public const string Gini = "Gini coefficient of posts per account";

    /// <summary>Share of the accounts without a post in the <see cref="NewDays"/> days before its first post; not told earlier than that in the data. Of all days before, it would hang on how long the data runs.</summary>
    public const string NewAccounts = "accounts not seen in the week before";

    /// <summary>Days before a stretch in which an account is looked for.</summary>
    public const int NewDays = 7;

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
    /// <param name="bin">Length of the bins in which they were found, around the first of which the onset is looked for; null takes that of <see cref="BurstOptions"/>.</param>
    /// <returns>One entry a burst, in their order. What no source tells is not a number.</returns>
    public static IReadOnlyList<WaveAnatomy> Of(Collection data, IReadOnlyList<Post> posts, IReadOnlyList<Burst> bursts, TimeSpan? bin = null)
    {
        if (bursts.Count == 0) return [];
        var cast = new WaveCast(data);
        var ordinary = cast.Outside(bursts);
        return [.. bursts.Select(b => Of(cast, Around(posts, b, bin ?? new BurstOptions().Bin), b, bin ?? new BurstOptions().Bin, ordinary, MostPosts / bursts.Count))];
    }

    /// <summary>The posts of a burst and those before it in which its onset is looked for.</summary>
    internal static List<Post> Around(IReadOnlyList<Post> posts, Burst burst, TimeSpan bin) => [.. PostsBetween.Of(posts, BurstOnset.Around(burst, bin).From, burst.End)];

    /// <summary>Takes one burst apart.</summary>
    /// <param name="cast">The accounts of the data.</param>
    /// <param name="around">Its posts and those before it; see <see cref="Around"/>.</param>
    /// <param name="burst">The burst.</param>
    /// <param name="bin">Length of the bins in which it was found.</param>
    /// <param name="ordinary">The posts that ordinary stretches are made of; without any there are none.</param>
    /// <param name="most">Posts that all stretches may have together.</param>
    internal static WaveAnatomy Of(WaveCast cast, List<Post> around, Burst burst, TimeSpan bin, WavePost[] ordinary, long most)
    {
        around.Sort(Post.InOrder);
        var inside = around.FindAll(p => burst.Contains(p.Time));
        var seen = cast.Of(inside);
        var first = inside.Count == 0 ? burst.Onset : inside[0].Time;
        // A change of the rate before the first bin may rest on three posts: they are not the burst's.
        var from = inside.Count > 0 && BurstOnset.Of(around.Select(p => p.Time), burst, bin, cast.Resolution)?.Time is { } onset && onset >= burst.Onset ? onset : first;
        var hour = cast.Resolution >= TimeSpan.FromDays(1) ? [] : cast.Of(around.Where(p => p.Time >= from && p.Time < from + TimeSpan.FromHours(1)));
        var (value, accounts) = cast.Measure(seen, hour);
        var start = Start(ordinary, seen.Length, burst, cast);
        var isEnough = seen.Length > 0 && (ordinary.Length - start) / seen.Length >= WaveAnatomy.LeastApart;
        var stretches = (isEnough ? Starts(ordinary, start, seen.Length, most) : []).Select(s => cast.Measure(ordinary.AsSpan(s, seen.Length), ordinary.AsSpan(s, hour.Length)).Values).ToList();
        return new(burst, inside.Count == 0 ? null : inside[0].AccountId, first, inside.Count, hour.Length, accounts,
            [.. Names.Select((name, i) => Measure(name, value[i], [.. stretches.Select(s => s[i]).Where(v => !double.IsNaN(v))]))]) { FirstHourFrom = from, OrdinaryPosts = ordinary.Length - start, Together = FirstTogether.Of(around, burst with { Onset = from }) };
    }

    static WaveMeasure Measure(string name, double value, List<double> ordinary) => new(
        name, value, Spread.Quantile(ordinary, 0.025), Spread.Median(ordinary), Spread.Quantile(ordinary, 0.975),
        ordinary.Count == 0 || double.IsNaN(value) ? double.NaN : (double)ordinary.Count(v => v >= value) / ordinary.Count, ordinary.Count);

    static int Start(WavePost[] ordinary, int length, Burst burst, WaveCast cast)
    {
        var from = cast.Start + (cast.End - cast.Start) / 4;
        if (burst.Onset < from) from = burst.Onset;
        var first = Array.FindIndex(ordinary, s => s.Time >= from);
        return first < 0 || first > ordinary.Length - length ? 0 : first;
    }

    static IEnumerable<int> Starts(WavePost[] ordinary, int first, int length, long most)
    {
        var last = ordinary.Length - length;
        if (length == 0 || last < 0) return [];
        var count = (int)Math.Min(Math.Clamp(most / length, FewestStretches, MostStretches), last - first + 1);
        return Enumerable.Range(0, count).Select(i => first + (int)((long)(last - first) * i / Math.Max(1, count - 1)));
    }
}
