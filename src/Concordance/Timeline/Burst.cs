namespace Concordance.Timeline;

/// <summary>A stretch of time with more posts than the rhythm of the other days explains.</summary>
/// <remarks>A burst is no sign of coordination by itself: a goal in a final makes one too.</remarks>
/// <param name="Onset">Start of the first bin above expectation, UTC.</param>
/// <param name="End">End of the last bin above expectation, UTC; not part of the burst.</param>
/// <param name="Posts">Posts counted from <paramref name="Onset"/> to <paramref name="End"/>.</param>
/// <param name="Expected">Posts to be expected in that time.</param>
public sealed record Burst(DateTime Onset, DateTime End, int Posts, double Expected)
{
    /// <summary>Posts beyond expectation.</summary>
    public double Excess => Posts - Expected;

    /// <summary>Lower end of the 95 % interval of the excess: the posts less what an ordinary such time passes in one of forty cases.</summary>
    /// <remarks>Analytic: an ordinary count is taken as negative binomial, its variance that of its bins and of whole days that are fuller or emptier. Whether the bins were chosen because they are high is not allowed for.</remarks>
    public double ExcessLow { get; init; } = double.NaN;

    /// <summary>Upper end of the 95 % interval of the excess.</summary>
    public double ExcessHigh { get; init; } = double.NaN;

    /// <summary>The least q-value of its bins: the false discovery rate at which it would just be kept, over all bins of all series looked at.</summary>
    public double QValue { get; init; } = double.NaN;

    /// <summary>A gap of the collection in the burst, or within a bin of its onset or end: it may have begun earlier or lasted longer, and have been larger. Null where there is none.</summary>
    public CollectionGap? Gap { get; init; }

    /// <summary>Whether <paramref name="time"/> (UTC) lies in the burst.</summary>
    public bool Contains(DateTime time) => time >= Onset && time < End;
}
