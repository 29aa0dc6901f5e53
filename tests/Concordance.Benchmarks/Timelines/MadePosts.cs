using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Timelines;

/// <summary>Ninety days of posts with a rhythm of the day and of the week, a hundred hashtags, and one burst.</summary>
static class MadePosts
{
    const int Days = 90, Tags = 100, BurstPerMille = 5;

    static readonly DateTime s_start = new(2023, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The hashtag that bursts.</summary>
    public const string BurstTag = "tag7";

    /// <summary>The hour in which it does.</summary>
    public static readonly DateTime BurstAt = s_start.AddDays(61).AddHours(14);

    public static readonly Period Period = new(s_start, s_start.AddDays(Days));

    /// <summary>A collection of this many posts by a fiftieth as many accounts.</summary>
    public static Collection Make(int count, ulong seed)
    {
        var state = seed;
        var accounts = Enumerable.Range(0, Math.Max(10, count / 50)).Select(i => $"{9000 + i}").ToArray();
        var tags = Enumerable.Range(0, Tags).Select(i => (IReadOnlyList<string>)[$"tag{i}"]).ToArray();
        var burst = (int)((long)count * BurstPerMille / 1000);
        var ticks = new long[count];
        for (var i = 0; i < count; i++) ticks[i] = i < burst ? BurstAt.Ticks + (long)(Next(ref state) * TimeSpan.TicksPerHour) : Ordinary(ref state);
        var which = new byte[count];
        // Hashtags of rank r are used about one r-th as often.
        for (var i = 0; i < count; i++) which[i] = i < burst ? (byte)7 : (byte)Math.Min(Tags - 1, Math.Pow(Tags, Next(ref state)) - 1);
        Array.Sort(ticks, which);
        var posts = new Post[count];
        for (var i = 0; i < count; i++)
            posts[i] = new() { Id = "", AccountId = accounts[(int)(Next(ref state) * accounts.Length)], Time = new(ticks[i] - ticks[i] % TimeSpan.TicksPerSecond, DateTimeKind.Utc), Hashtags = tags[which[i]], IsRepost = (i & 3) == 0 };
        var known = accounts.Index().ToDictionary(a => a.Item, a => new Account { Id = a.Item, CreatedAt = s_start.AddDays(-a.Index % 2000) }, StringComparer.Ordinal);
        return new(posts, known, new HashSet<Field>(), TimeSpan.FromSeconds(1), new([], []), "");
    }

    static long Ordinary(ref ulong state)
    {
        while (true)
        {
            var ticks = s_start.Ticks + (long)(Next(ref state) * Days * TimeSpan.TicksPerDay);
            var time = new DateTime(ticks);
            var share = (0.55 + 0.45 * Math.Sin(2 * Math.PI * (time.TimeOfDay.TotalHours - 9) / 24)) * (time.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.7 : 1);
            if (Next(ref state) < share) return ticks;
        }
    }

    static double Next(ref ulong state) => (SplitMix64.Next(ref state) >> 11) * (1.0 / (1UL << 53));
}
