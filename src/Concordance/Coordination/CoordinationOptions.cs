namespace Concordance.Coordination;

/// <summary>What counts as acting together.</summary>
public sealed record CoordinationOptions
{
    /// <summary>
    /// Longest time between two shares of one object, inclusive; seconds. Default 60. Raised to the resolution of the
    /// data where that is coarser.
    /// </summary>
    public int WindowSeconds { get; init; } = 60;

    /// <summary>Least number of distinct objects that two accounts must have shared. Default 2: once can be an accident.</summary>
    public int MinimumWeight { get; init; } = 2;

    /// <summary>False discovery rate up to which an edge is kept. Default 0.05: on simulated tables of every kind, fewer false edges than that are found.</summary>
    public double FalseDiscoveryRate { get; init; } = 0.05;

    /// <summary>What chance is taken for. Default the pace of objects and the hours of accounts.</summary>
    public NullModel Null { get; init; }

    /// <summary>When accounts that are tied are one community.</summary>
    public CommunityOptions Communities { get; init; } = new();

    /// <summary>
    /// Most pairs of shares of one object within the window; where there are more, which is counted before any is looked at, it is an error. Default: no
    /// bound; <see cref="PairBound.OfTime"/> is one that ends within minutes.
    /// </summary>
    public long MaxPairs { get; init; } = long.MaxValue;
}
