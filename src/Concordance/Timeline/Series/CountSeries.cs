using Deedle;

namespace Concordance.Timeline;

/// <summary>Posts per bin of one series, on arrays: what every method here reads. Deedle's form is made of it at the end.</summary>
/// <param name="Key">What is counted: a hashtag, or "posts".</param>
/// <param name="Start">Start of the first bin, UTC.</param>
/// <param name="Bin">Length of a bin; it divides a day.</param>
/// <param name="Counts">Posts of each bin, in the order of time, without gaps.</param>
public sealed record CountSeries(string Key, DateTime Start, TimeSpan Bin, IReadOnlyList<int> Counts)
{
    /// <summary>False where it was told that an ordinary day can't be known (<see cref="BurstOptions.NoOrdinaryDay"/>): then no levels are looked for either.</summary>
    public bool HasOrdinaryDay { get; init; } = true;

    /// <summary>End of the last bin, UTC.</summary>
    public DateTime End => Start + Counts.Count * Bin;

    /// <summary>Posts altogether.</summary>
    public long Total => Counts.Sum(c => (long)c);

    /// <summary>Start of a bin, UTC.</summary>
    public DateTime StartOf(int bin) => Start + bin * Bin;

    /// <summary>The bin that holds <paramref name="time"/> (UTC); below zero or beyond the last where none does.</summary>
    public int BinOf(DateTime time) => (int)Math.Floor((double)(time - Start).Ticks / Bin.Ticks);

    /// <summary>Counts posts.</summary>
    /// <param name="key">What is counted.</param>
    /// <param name="times">Times of the posts, UTC, in any order; those outside the period are left out.</param>
    /// <param name="period">What the series covers; its start is moved back to a full bin.</param>
    /// <param name="bin">Length of a bin; it must divide a day.</param>
    public static CountSeries Of(string key, IEnumerable<DateTime> times, Period period, TimeSpan bin)
    {
        var (start, counts) = Empty(period, bin);
        foreach (var time in times)
            if (period.Contains(time)) counts[(time.Ticks - start.Ticks) / bin.Ticks]++;
        return new(key, start, bin, counts);
    }

    /// <summary>The series of a Deedle series by start of bin (UTC), without gaps; see <see cref="Activity.Count"/>.</summary>
    public static CountSeries Of(string key, Series<DateTime, double> series, TimeSpan bin) =>
        new(key, series.KeyCount == 0 ? DateTime.UnixEpoch : series.FirstKey(), bin, [.. series.Values.Select(v => (int)v)]);

    /// <summary>By start of bin (UTC), for what Deedle does well: resampling, windows, alignment.</summary>
    public Series<DateTime, double> ToSeries() => new([.. Enumerable.Range(0, Counts.Count).Select(StartOf)], [.. Counts.Select(c => (double)c)]);

    internal static (DateTime Start, int[] Counts) Empty(Period period, TimeSpan bin)
    {
        if (bin <= TimeSpan.Zero || TimeSpan.TicksPerDay % bin.Ticks != 0) throw new ArgumentOutOfRangeException(nameof(bin), "A bin must divide a day.");
        var start = new DateTime(period.Start.Ticks - period.Start.Ticks % bin.Ticks, DateTimeKind.Utc);
        return (start, new int[(int)((period.End.Ticks - start.Ticks + bin.Ticks - 1) / bin.Ticks)]);
    }
}
