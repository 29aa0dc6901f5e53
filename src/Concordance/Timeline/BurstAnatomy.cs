using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What a burst is made of.</summary>
/// <param name="Burst">The burst.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="Accounts">Accounts that posted in it.</param>
/// <param name="Reposts">Posts that pass on another, a share of <paramref name="Posts"/>; null where no source tells.</param>
/// <param name="TopTenShare">Share of the posts by the ten busiest accounts.</param>
/// <param name="Gini">Gini coefficient of the posts per account; not a number for one account.</param>
/// <param name="YoungAccounts">Its accounts that were created less than thirty days before their first post in it; null where creation dates are missing.</param>
/// <param name="YoungElsewhere">The same, before their first post in the data, for accounts that posted only outside the burst: the base rate.</param>
public sealed record BurstAnatomy(
    Burst Burst, int Posts, int Accounts, Proportion? Reposts, double TopTenShare, double Gini,
    Proportion? YoungAccounts, Proportion? YoungElsewhere)
{
    /// <summary>An account younger than this is young; days.</summary>
    public const int YoungDays = 30;

    /// <summary>Takes a burst apart.</summary>
    /// <param name="data">The collection.</param>
    /// <param name="posts">The posts whose series has the burst.</param>
    /// <param name="burst">The burst.</param>
    public static BurstAnatomy Of(Collection data, IReadOnlyList<Post> posts, Burst burst)
    {
        var inside = posts.Where(p => burst.Contains(p.Time)).ToList();
        var perAccount = inside.CountBy(p => p.AccountId).Select(c => c.Value).OrderDescending().ToList();
        var inBurst = inside.Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
        return new BurstAnatomy(
            burst, inside.Count, perAccount.Count, data.MissingReposts is null ? new Proportion(inside.Count(p => p.IsRepost), inside.Count) : null,
            inside.Count == 0 ? double.NaN : (double)perAccount.Take(10).Sum() / inside.Count, Spread.Gini(perAccount),
            Young(data, inside), Young(data, data.Posts.Where(p => !inBurst.Contains(p.AccountId))));
    }

    /// <summary>
    /// Accounts younger than <see cref="YoungDays"/> at the first of these posts, among those whose creation date is known;
    /// null where none is. Accounts are counted and not their posts, which are not independent of each other.
    /// </summary>
    static Proportion? Young(Collection data, IEnumerable<Post> posts)
    {
        var ages = posts.DistinctBy(p => p.AccountId, StringComparer.Ordinal).Select(p => p.Time - data.Accounts[p.AccountId].CreatedAt).OfType<TimeSpan>().ToList();
        return ages.Count == 0 ? null : new Proportion(ages.Count(a => a.TotalDays < YoungDays), ages.Count);
    }

    /// <summary>Why nobody was first; null where somebody can be.</summary>
    /// <param name="posts">The posts whose series has the burst.</param>
    public static string? NoFirstMovers(IReadOnlyList<Post> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return TimesOfDay.TellDaysOnly(posts.Select(p => p.Time)) ? "who was first can't be told: all posts have one time of day, so that times are known to the day alone" : null;
    }

    /// <summary>The accounts that posted first in the burst: rank, account, time of the first post (UTC), posts in the burst. Empty where <see cref="NoFirstMovers"/> says why.</summary>
    public static IReadOnlyList<(int Rank, string AccountId, DateTime First, int Posts)> FirstMovers(IReadOnlyList<Post> posts, Burst burst, int count) => NoFirstMovers(posts) is not null ? [] :
    [
        .. posts.Where(p => burst.Contains(p.Time)).GroupBy(p => p.AccountId, StringComparer.Ordinal)
            .Select(g => (AccountId: g.Key, First: g.Min(p => p.Time), Posts: g.Count()))
            .OrderBy(g => g.First).ThenBy(g => g.AccountId, StringComparer.Ordinal).Take(count)
            .Select((g, i) => (i + 1, g.AccountId, g.First, g.Posts)),
    ];
}
