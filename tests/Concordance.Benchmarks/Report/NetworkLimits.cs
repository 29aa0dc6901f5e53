namespace Concordance.Benchmarks.Report;

/// <summary>What the network must find of what was planted, at a false discovery rate of 0.05, and how much faster than a peer it must be.</summary>
static class NetworkLimits
{
    /// <summary>Planted pairs found, at least.</summary>
    public const double PairRecall = 0.99;

    /// <summary>Flagged pairs that were planted, at least.</summary>
    public const double PairPrecision = 0.95;

    /// <summary>Planted accounts among those of communities, and the other way about, at least.</summary>
    public const double AccountPart = 0.99;

    /// <summary>How many times as long as ours the coordination-network-toolkit takes at least, where it runs beside it; null for smaller tables, where the start of Python tells most.</summary>
    public static double? CntRatio(int rows) => rows switch { >= 10_000_000 => 130, >= 1_000_000 => 80, _ => null };

    /// <summary>Most memory of the process that holds every edge of ten million shares or fewer; bytes.</summary>
    public static long? PeakBytes(int rows) => rows <= 10_000_000 ? 2_000_000_000 : null;
}
