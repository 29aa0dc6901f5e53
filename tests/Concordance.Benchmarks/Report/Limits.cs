namespace Concordance.Benchmarks.Report;

/// <summary>What the ingest must keep to, on a million posts without duplicates.</summary>
static class Limits
{
    /// <summary>The median ratio, at most.</summary>
    public const double Ratio = 1.5;

    /// <summary>The memory, at most: 1 GiB.</summary>
    public const long PeakBytes = 1L << 30;
}
