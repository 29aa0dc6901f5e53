using System.Globalization;

namespace Concordance.Timeline;

/// <summary>How close together the first accounts of a burst came: the shortest time in which most of them posted first.</summary>
/// <remarks>
/// Most and not all, since a single early account makes the time from the first to the last say little. That they came close together is no sign of an order: whatever starts at one moment, such as a goal, looks so too, which is why the bursts of other
/// series stand beside it. Only bursts of as many first accounts can be compared, since fewer fit into less time.
/// </remarks>
/// <param name="Accounts">How many of the first accounts the time holds.</param>
/// <param name="First">How many first accounts were looked at.</param>
/// <param name="From">First post in the burst of the first of those, UTC.</param>
/// <param name="To">That of the last of those, UTC.</param>
public sealed record FirstTogether(int Accounts, int First, DateTime From, DateTime To)
{
    /// <summary>First accounts that are looked at, where nothing else is said.</summary>
    public const int UsualFirst = 30;

    /// <summary>Share of them that the time holds, rounded up to whole accounts.</summary>
    public const double Most = 0.9;

    /// <summary>The time from the one to the other.</summary>
    public TimeSpan Time => To - From;

    /// <summary>The time in words, rounded up: "49 seconds", "4 min 2 s", "28 minutes".</summary>
    public string Words => InWords(Time);

    /// <summary>The shortest time among some first accounts.</summary>
    /// <param name="firsts">When each posted first, UTC, in the order of time; one at least.</param>
    public static FirstTogether Among(IReadOnlyList<DateTime> firsts)
    {
        ArgumentNullException.ThrowIfNull(firsts);
        ArgumentOutOfRangeException.ThrowIfZero(firsts.Count);
        var most = (int)Math.Ceiling(Most * firsts.Count);
        var start = Enumerable.Range(0, firsts.Count - most + 1).MinBy(i => firsts[i + most - 1] - firsts[i]);
        return new(most, firsts.Count, firsts[start], firsts[start + most - 1]);
    }

    /// <summary>The shortest time among the first accounts of a burst; null where fewer accounts than that posted in it.</summary>
    /// <param name="posts">The posts whose series has the burst, in any order.</param>
    /// <param name="burst">The burst, from where it is to be looked at (see <see cref="WaveAnatomy.FirstHourFrom"/>).</param>
    /// <param name="count">How many first accounts, 1 or more.</param>
    public static FirstTogether? Of(IReadOnlyList<Post> posts, Burst burst, int count = UsualFirst)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var first = BurstAnatomy.FirstMovers(posts, burst, count);
        return first.Count < count ? null : Among([.. first.Select(f => f.First)]);
    }

    /// <summary>A length of time in words, rounded up.</summary>
    public static string InWords(TimeSpan time)
    {
        var seconds = (long)Math.Ceiling(time.TotalSeconds);
        return time switch
        {
            { TotalSeconds: < 120 } => Plural(seconds, "second"),
            { TotalMinutes: < 10 } => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60} s"),
            { TotalMinutes: < 120 } => Plural((long)Math.Ceiling(time.TotalMinutes), "minute"),
            { TotalHours: < 48 } => Plural((long)Math.Ceiling(time.TotalHours), "hour"),
            _ => Plural((long)Math.Ceiling(time.TotalDays), "day"),
        };

        static string Plural(long count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
    }
}
