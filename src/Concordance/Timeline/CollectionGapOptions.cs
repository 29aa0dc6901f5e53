namespace Concordance.Timeline;

/// <summary>What counts as a gap in collection.</summary>
public sealed record CollectionGapOptions
{
    /// <summary>Shortest stretch that is looked at. Default one hour.</summary>
    public TimeSpan Shortest { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Probability below which a stretch counts as a gap, after correction for all stretches looked at. Default 0.001.</summary>
    public double Probability { get; init; } = 0.001;

    /// <summary>Least number of days from which the usual activity can be told. Default five.</summary>
    public int MinimumDays { get; init; } = 5;
}
