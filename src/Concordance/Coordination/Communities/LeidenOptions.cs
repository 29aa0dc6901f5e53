namespace Concordance.Coordination;

/// <summary>What a good community is.</summary>
internal enum CommunityQuality
{
    /// <summary>
    /// Modularity with a resolution (J. Reichardt, S. Bornholdt, "Statistical mechanics of community detection", Physical Review E 74, 016110 (2006)): ties within a
    /// community against those that accounts with as many ties as theirs would have by chance, times the resolution.
    /// </summary>
    Modularity,

    /// <summary>Constant Potts model (V. Traag, P. Van Dooren, Y. Nesterov, "Narrow scope for resolution-limit-free community detection", Physical Review E 84, 016114 (2011)): ties within against the resolution times the number of pairs.</summary>
    ConstantPotts,
}

/// <summary>How the Leiden algorithm runs.</summary>
internal sealed record LeidenOptions
{
    /// <summary>What is made as large as possible.</summary>
    internal CommunityQuality Quality { get; init; }

    /// <summary>The higher, the smaller the communities; above 0. Default 1.</summary>
    internal double Resolution { get; init; } = 1;

    /// <summary>How much chance there is in the refinement, in mean edge weights (the paper's theta, section "Leiden algorithm"). Default 0.01.</summary>
    internal double Randomness { get; init; } = 0.01;

    /// <summary>Iterations at the most; then nodes only move one by one until none gains. Default 10: hardly anything is gained later, and large graphs without communities take hundreds.</summary>
    internal int MostIterations { get; init; } = 10;

    /// <summary>Seed of the draws. Default 1.</summary>
    internal ulong Seed { get; init; } = 1;
}
