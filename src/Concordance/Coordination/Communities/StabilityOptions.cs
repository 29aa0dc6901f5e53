namespace Concordance.Coordination;

/// <summary>How the stability of communities is measured.</summary>
public sealed record StabilityOptions
{
    /// <summary>How often the edges are drawn anew; at least 1. Default 50: a score is then within about 0.1 of what endless runs would give.</summary>
    public int Runs { get; init; } = 50;

    /// <summary>Seed of the draws. Default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
