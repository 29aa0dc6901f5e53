using Concordance.Attribution;
using Deedle;

namespace Concordance.Timeline;

/// <summary>Posts per stretch of time, as a series that Deedle can resample, window and align with others.</summary>
public static class Activity
{
    /// <summary>Counts per bin, from the first bin to the last; bins without a post are there and hold zero.</summary>
    /// <param name="times">Times of the posts, UTC.</param>
    /// <param name="period">What the series covers; its start is moved back to a full bin.</param>
    /// <param name="bin">Length of a bin; it must divide a day.</param>
    /// <returns>A series by start of bin (UTC).</returns>
    public static Series<DateTime, double> Count(IEnumerable<DateTime> times, Period period, TimeSpan bin) => CountSeries.Of("posts", times, period, bin).ToSeries();

    /// <summary>Checks that bins are no finer than the times: bins of thirty seconds over times by the minute would be full and empty in turn, and every full one a burst.</summary>
    /// <param name="bin">Length of a bin.</param>
    /// <param name="resolution">The step in which times are told; see <see cref="Collection.Resolution"/>.</param>
    /// <returns><paramref name="bin"/>.</returns>
    /// <exception cref="InputException">The bin is not a whole number of steps.</exception>
    public static TimeSpan Bin(TimeSpan bin, TimeSpan resolution) => bin.Ticks % resolution.Ticks == 0 && bin > TimeSpan.Zero ? bin : throw new InputException(
        FormattableString.Invariant($"Bins of {bin.TotalSeconds:0.###} seconds can't be counted where the sources tell times in steps of {resolution.TotalSeconds:0.###}."),
        FormattableString.Invariant($"Take bins of {resolution.TotalSeconds:0.###} seconds, or a multiple of that."));

    /// <summary>
    /// What a collection covers: from its first post to its last, in whole days, within the period of the case. Days of the
    /// period before or after the collection are left out: as days without a post they would make ordinary ones look like bursts.
    /// </summary>
    public static Period PeriodOf(Investigation investigation) => PeriodOf(investigation.Data.Posts, investigation.Case.Period);

    /// <summary>The same for posts in the order of time.</summary>
    public static Period PeriodOf(IReadOnlyList<Post> posts, Period? declared)
    {
        var (start, end) = (posts[0].Time.Date, posts[^1].Time.Date.AddDays(1));
        return declared is null ? new(start, end) : new(declared.Start > start ? declared.Start : start, declared.End < end ? declared.End : end);
    }

    /// <summary>Why an ordinary day can't be known of a case whose days are mostly empty, as a half sentence; empty where they are not.</summary>
    internal static string Unevenness(Investigation investigation)
    {
        var days = DayCount.Of(investigation.Data.Posts.Select(p => p.Time), PeriodOf(investigation));
        var full = days.Count(d => d.Posts > 0);
        return days.Count < new BurstOptions().MinimumDays || 2 * full >= days.Count ? ""
            : $"the data was not collected evenly, or holds too little: of its {Say.Count(days.Count)} days {Say.Count(full)} {(full == 1 ? "has" : "have")} a post, so that no ordinary day is known";
    }

    /// <summary>A series by day (UTC), for a first look.</summary>
    public static Series<DateTime, double> ByDay(Series<DateTime, double> series) =>
        series.ResampleEquivalence(t => t.Date, day => day.Sum());
}
