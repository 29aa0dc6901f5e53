using Concordance.Coordination;
using Concordance.Statistics;

namespace Concordance.Course;

/// <summary>The null model of lesson 3: every post keeps its account, its things and its hour; the second within the hour is drawn anew.</summary>
static class ShuffledTimes
{
    const int SecondsOfAnHour = 3600;

    /// <summary>Things that both shared within the window of each other.</summary>
    public static int Meetings(IEnumerable<Share> first, IEnumerable<Share> second, TimeSpan window) =>
        first.Join(second, s => s.Object, s => s.Object, (s, t) => (s.Object, Gap: (s.Time - t.Time).Duration()), StringComparer.Ordinal)
            .Where(m => m.Gap <= window).DistinctBy(m => m.Object, StringComparer.Ordinal).Count();

    /// <summary>The same in each of many shuffled rounds.</summary>
    public static IReadOnlyList<int> Counts(IReadOnlyList<Share> first, IReadOnlyList<Share> second, TimeSpan window, int rounds, ulong seed)
    {
        var state = seed;
        return [.. Enumerable.Range(0, rounds).Select(_ => Meetings(Shuffled(first, ref state), Shuffled(second, ref state), window))];
    }

    static List<Share> Shuffled(IReadOnlyList<Share> shares, ref ulong state)
    {
        List<Share> all = [];
        foreach (var post in shares.GroupBy(s => s.PostId, StringComparer.Ordinal))
        {
            var second = (int)(SplitMix64.Next(ref state) % SecondsOfAnHour);
            all.AddRange(post.Select(s => s with { Time = s.Time.Date.AddHours(s.Time.Hour).AddSeconds(second) }));
        }
        return all;
    }
}
