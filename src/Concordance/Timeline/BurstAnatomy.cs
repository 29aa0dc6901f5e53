using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What a burst is made of.</summary>
/// <param name="Burst">The burst.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="Accounts">Accounts that posted in it.</param>
/// <param name="Reposts">Posts that pass on another; a share of <paramref name="Posts"/>.</param>
/// <param name="TopTenShare">Share of the posts by the ten busiest accounts.</param>
/// <param name="Gini">Gini coefficient of the posts per account.</param>
/// <param name="YoungPosts">Posts by accounts created less than thirty days before; null where creation dates are missing.</param>
public sealed record BurstAnatomy(
    Burst Burst, int Posts, int Accounts, Proportion Reposts, double TopTenShare, double Gini, Proportion? YoungPosts)
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
        return new BurstAnatomy(
            burst, inside.Count, perAccount.Count, new Proportion(inside.Count(p => p.IsRepost), inside.Count),
            inside.Count == 0 ? double.NaN : (double)perAccount.Take(10).Sum() / inside.Count, Spread.Gini(perAccount), Young(data, inside));
    }

    /// <summary>Posts by young accounts among posts whose account's creation date is known; null where none is.</summary>
    public static Proportion? Young(Collection data, IEnumerable<Post> posts)
    {
        var ages = posts.Select(p => (p.Time, data.Accounts[p.AccountId].CreatedAt)).Where(p => p.CreatedAt is not null)
            .Select(p => (p.Time - p.CreatedAt!.Value).TotalDays).ToList();
        return ages.Count == 0 ? null : new Proportion(ages.Count(a => a < YoungDays), ages.Count);
    }

    /// <summary>The accounts that posted first in the burst: rank, account, time of the first post (UTC), posts in the burst.</summary>
    public static IReadOnlyList<(int Rank, string AccountId, DateTime First, int Posts)> FirstMovers(IReadOnlyList<Post> posts, Burst burst, int count) =>
    [
        .. posts.Where(p => burst.Contains(p.Time)).GroupBy(p => p.AccountId, StringComparer.Ordinal)
            .Select(g => (AccountId: g.Key, First: g.Min(p => p.Time), Posts: g.Count()))
            .OrderBy(g => g.First).ThenBy(g => g.AccountId, StringComparer.Ordinal).Take(count)
            .Select((g, i) => (i + 1, g.AccountId, g.First, g.Posts)),
    ];
}
