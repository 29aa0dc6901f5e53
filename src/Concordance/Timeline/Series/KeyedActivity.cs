using System.Runtime.InteropServices;
using Deedle;

namespace Concordance.Timeline;

/// <summary>Posts per bin, counted apart by hashtag, link, visual, text group or community.</summary>
/// <param name="Key">By what they are counted apart.</param>
/// <param name="Series">The keys with the most posts, the most first, then by key (ordinal); all over the same bins.</param>
/// <param name="Keys">Keys that there are altogether, those left out too.</param>
/// <param name="Posts">Posts in the period.</param>
/// <param name="WithKey">Of them, those that have a key.</param>
public sealed record KeyedActivity(PostKey Key, IReadOnlyList<CountSeries> Series, int Keys, int Posts, int WithKey)
{
    /// <summary>Counts posts by key and bin, in time that grows as their number.</summary>
    /// <param name="posts">The posts, in any order; those outside the period are left out.</param>
    /// <param name="key">By what they are counted apart; a post counts once for each of its keys, so that series may sum to more than there are posts.</param>
    /// <param name="period">What the series cover; its start is moved back to a full bin.</param>
    /// <param name="bin">Length of a bin; it must divide a day.</param>
    /// <param name="most">Keys that are kept, those with the most posts.</param>
    /// <exception cref="InputException">No key is asked for.</exception>
    public static KeyedActivity Of(IEnumerable<Post> posts, PostKey key, Period period, TimeSpan bin, int most = 12)
    {
        if (most < 1) throw new InputException($"Series of {most} keys can't be made.", "Ask for one key or more.");
        var (start, bins) = CountSeries.Empty(period, bin);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var totals = new List<int>();
        // Which keys have the most is known at the end; eight bytes a use are less than asking every post twice for its keys.
        var uses = new List<(int Key, int Bin)>();
        var (seen, withKey) = (0, 0);
        foreach (var post in posts)
        {
            if (!period.Contains(post.Time)) continue;
            seen++;
            var keys = key.Keys(post);
            if (keys.Count > 0) withKey++;
            var at = (int)((post.Time.Ticks - start.Ticks) / bin.Ticks);
            for (var i = 0; i < keys.Count; i++)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, keys[i], out var exists);
                if (!exists)
                {
                    place = totals.Count;
                    totals.Add(0);
                }
                totals[place]++;
                uses.Add((place, at));
            }
        }
        var kept = places.OrderByDescending(p => totals[p.Value]).ThenBy(p => p.Key, StringComparer.Ordinal).Take(most).ToList();
        var counts = new int[totals.Count][];
        foreach (var (_, place) in kept) counts[place] = new int[bins.Length];
        foreach (var (place, at) in CollectionsMarshal.AsSpan(uses))
            if (counts[place] is { } own) own[at]++;
        return new(key, [.. kept.Select(k => new CountSeries(k.Key, start, bin, counts[k.Value]))], places.Count, seen, withKey);
    }

    /// <summary>All series side by side: one row a bin by its start (UTC), one column a key as outputs may show it, in the order of <see cref="Series"/>.</summary>
    /// <param name="names">How posts and accounts are called.</param>
    /// <exception cref="InputException">Two keys have one name in outputs.</exception>
    public Frame<DateTime, string> ToFrame(OutputNames names)
    {
        var columns = Series.Select(s => (Name: Key.Shown(s.Key, names), Series: s.ToSeries())).ToList();
        if (columns.CountBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(c => c.Value > 1) is { Key: { } twice })
            throw new InputException($"Two of the {Key.Name} are both shown as '{twice}'.", "Count by a key whose names differ.");
        return Frame.FromColumns(columns.Select(c => KeyValuePair.Create(c.Name, c.Series)));
    }
}
