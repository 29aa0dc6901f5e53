namespace Concordance.Timeline;

/// <summary>Posts by day of the week and hour of the day, in one time zone.</summary>
/// <param name="Zone">The zone, by the name under which it was asked for.</param>
/// <param name="Posts">Seven rows from Monday, 24 columns from midnight.</param>
/// <param name="Start">The first post, UTC; null without posts.</param>
/// <param name="End">The last post, UTC; null without posts.</param>
public sealed record HourWeek(string Zone, IReadOnlyList<IReadOnlyList<long>> Posts, DateTime? Start, DateTime? End)
{
    /// <summary>Whether all posts have one time of day, so that their hours say nothing.</summary>
    public bool TellsDaysOnly { get; init; }

    /// <summary>Posts altogether.</summary>
    public long Total => Posts.Sum(day => day.Sum());

    /// <summary>Counts posts in bursts and outside of them apart: one burst of a day can hold more posts than all other weeks, and says nothing of a habit.</summary>
    /// <param name="times">Times of the posts, UTC, in any order.</param>
    /// <param name="bursts">The bursts.</param>
    /// <param name="zone">The zone whose clock is read, with its daylight saving at that time; null for UTC.</param>
    public static (HourWeek Outside, HourWeek Inside) Apart(IEnumerable<DateTime> times, IReadOnlyList<Burst> bursts, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(bursts);
        var inside = times.ToLookup(time => bursts.Any(b => b.Contains(time)));
        return (Of(inside[false], zone), Of(inside[true], zone));
    }

    /// <summary>Counts posts.</summary>
    /// <param name="times">Times of the posts, UTC, in any order.</param>
    /// <param name="zone">The zone whose clock is read, with its daylight saving at that time; null for UTC.</param>
    /// <remarks>That people are awake at these hours of a zone does not show that they live in it: it fits every zone of like hours, and posts can be timed.</remarks>
    public static HourWeek Of(IEnumerable<DateTime> times, TimeZoneInfo? zone = null)
    {
        var posts = Enumerable.Range(0, 7).Select(_ => new long[24]).ToArray();
        DateTime? start = null, end = null;
        var ofDay = new TimesOfDay();
        // Offsets hold for a quarter of an hour at least; asking once for each is ten times as fast as for each post.
        var offsets = new Dictionary<long, long>();
        foreach (var time in times)
        {
            ofDay.Add(time);
            if (start is null || time < start) start = time;
            if (end is null || time > end) end = time;
            var quarter = time.Ticks / (15 * TimeSpan.TicksPerMinute);
            if (!offsets.TryGetValue(quarter, out var offset))
                offsets.Add(quarter, offset = zone is null ? 0 : zone.GetUtcOffset(new DateTime(quarter * 15 * TimeSpan.TicksPerMinute, DateTimeKind.Utc)).Ticks);
            var local = new DateTime(Math.Clamp(time.Ticks + offset, 0, DateTime.MaxValue.Ticks));
            posts[((int)local.DayOfWeek + 6) % 7][local.Hour]++;
        }
        return new(zone?.Id ?? "UTC", posts, start, end) { TellsDaysOnly = ofDay.AreOne && ofDay.Count >= TimesOfDay.LeastPosts && end - start >= TimeSpan.FromDays(2) };
    }
}
