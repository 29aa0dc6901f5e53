namespace Concordance.Timeline;

/// <summary>What counts as a burst.</summary>
public sealed record BurstOptions
{
    /// <summary>Length of a bin. Default one hour. It divides a day, and is no shorter than the step in which times are told (<see cref="Collection.Resolution"/>).</summary>
    public TimeSpan Bin { get; init; } = TimeSpan.FromHours(1);

    /// <summary>False discovery rate up to which a bin counts as above expectation. Default 0.01.</summary>
    public double FalseDiscoveryRate { get; init; } = 0.01;

    /// <summary>Quiet time that a burst may hold. Default twelve hours: a night does not end it, a quiet day does. What lies before or after a pause of more than a quarter of it is left out if it has fewer posts than a burst needs, and less than a twentieth of this one's.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Least number of posts in a burst. Default 20.</summary>
    public int MinimumPosts { get; init; } = 20;

    /// <summary>Days before and after with which a bin is compared. Default 28 of each: a level that moves over months is followed, and a burst of some days raises nothing.</summary>
    public int DaysAround { get; init; } = 28;

    /// <summary>Least number of collected days from which the rhythm of a day can be told. Default five.</summary>
    public int MinimumDays { get; init; } = 5;

    /// <summary>Why an ordinary day can't be known, as a half sentence: then there are no bins and no bursts. Null, the default, where it may be; those of a case (<see cref="AnalysisChoices.Bursts"/>) say so where it was not collected evenly.</summary>
    public string? NoOrdinaryDay { get; init; }
}
