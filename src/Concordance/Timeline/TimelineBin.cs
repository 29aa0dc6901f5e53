namespace Concordance.Timeline;

/// <summary>One bin of a timeline: what was counted and what was to be expected.</summary>
/// <param name="Start">Start of the bin, UTC; the bin ends where the next one starts.</param>
/// <param name="Observed">Posts counted in the bin.</param>
/// <param name="Expected">Posts expected from the rhythm of the other days.</param>
/// <param name="Upper">The count that an ordinary bin passes in one of a thousand cases.</param>
/// <param name="PValue">Probability of <paramref name="Observed"/> posts or more, if the bin were ordinary; 1 where it lies in a gap of the collection.</param>
/// <param name="QValue"><paramref name="PValue"/> corrected over all bins of all series looked at (false discovery rate).</param>
public sealed record TimelineBin(DateTime Start, int Observed, double Expected, double Upper, double PValue, double QValue)
{
    /// <summary>Variance of an ordinary bin over its mean, 1 or more.</summary>
    public double Dispersion { get; init; } = 1;

    /// <summary>Relative standard deviation of whole ordinary days, beyond what counting brings.</summary>
    public double DaySpread { get; init; }

    /// <summary>Whether the expectation is the least that is taken of any bin, and the rhythm leads to expect less.</summary>
    internal bool IsLeast { get; init; }

    /// <summary>Share of the bin that lies in no gap of the collection, 0 to 1.</summary>
    public double Seen { get; init; } = 1;
}
