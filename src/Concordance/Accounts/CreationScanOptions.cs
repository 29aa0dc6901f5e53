namespace Concordance.Accounts;

/// <summary>How batches of creations are sought.</summary>
public sealed record CreationScanOptions
{
    /// <summary>Longest batch; days. Default 31.</summary>
    public int LongestDays { get; init; } = 31;

    /// <summary>How far to either side what is to be expected is learnt from, beyond the longest batch; days. Default 180.</summary>
    public int AroundDays { get; init; } = 180;

    /// <summary>P-value up to which a batch is told, over all places and lengths. Default 0.05.</summary>
    public double Level { get; init; } = 0.05;

    /// <summary>Series drawn for the p-values. Default 999: the least p-value is 0.001.</summary>
    public int Replicates { get; init; } = 999;

    /// <summary>Seed of the draws. Default 1997. Same seed, same result.</summary>
    public ulong Seed { get; init; } = 1997;

    internal void Check()
    {
        if (LongestDays is < 1 or > 3660 || AroundDays < 1 || Replicates is < 19 or > 1_000_000 || !(Level > 0 && Level < 1))
            throw new InputException("The options for batches of creations are out of their range.", "LongestDays is from 1 to 3660, AroundDays at least 1, Replicates from 19 to 1,000,000, and Level between 0 and 1.");
    }
}
