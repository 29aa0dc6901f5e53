namespace Concordance.Timeline;

/// <summary>When hours of activity are enough to tell a time zone, and how far people differ.</summary>
public sealed record OffsetOptions
{
    /// <summary>Least hours with posts, each hour of each day counted once. Default 20: with fewer the set of likely offsets is most of the day.</summary>
    public int LeastHours { get; init; } = 20;

    /// <summary>Least days with posts. Default 3: one busy night is no habit.</summary>
    public int LeastDays { get; init; } = 3;

    /// <summary>Standard deviation of people's days around the profile; hours. Default 1.5: larks and owls.</summary>
    public double SpreadHours { get; init; } = 1.5;

    /// <summary>Weight of one hour with posts, from 0 to 1: hours of one sitting hang together. Default 0.5.</summary>
    public double Weight { get; init; } = 0.5;

    /// <summary>Share of posts that keep to no day: planned, or of a sleepless night. Default 0.1.</summary>
    public double AnyHour { get; init; } = 0.1;

    /// <summary>Probability of the set of offsets. Default 0.95.</summary>
    public double Level { get; init; } = 0.95;

    internal void Check()
    {
        if (LeastHours < 1 || LeastDays < 1) throw new InputException("Nothing can be told from no posts.", "Give 1 or more.");
        if (!(SpreadHours is >= 0 and <= 12 && Weight is > 0 and <= 1 && AnyHour is > 0 and < 1 && Level is > 0.5 and < 1)) throw new InputException("Weights and shares lie between 0 and 1, spreads between 0 and 12 hours, levels between 0.5 and 1.", "Give such values.");
    }
}
