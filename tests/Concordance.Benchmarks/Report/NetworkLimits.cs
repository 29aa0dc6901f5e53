namespace Concordance.Benchmarks.Report;

/// <summary>What the network must find of what was planted, at a false discovery rate of 0.05.</summary>
static class NetworkLimits
{
    /// <summary>Planted pairs found, at least.</summary>
    public const double PairRecall = 0.99;

    /// <summary>Flagged pairs that were planted, at least.</summary>
    public const double PairPrecision = 0.95;

    /// <summary>Planted accounts among those of communities, and the other way about, at least.</summary>
    public const double AccountPart = 0.99;
}
