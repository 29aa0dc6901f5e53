using Concordance.Benchmarks.Inputs;

namespace Concordance.Benchmarks.Report;

/// <summary>All rounds on one file.</summary>
/// <param name="Input">The file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Pairs">One a round.</param>
sealed record InputReport(BenchmarkInput Input, long Bytes, IReadOnlyList<Pair> Pairs)
{
    /// <summary>The median of the rounds' ratios.</summary>
    public double MedianRatio => Spread.Of(Pairs.Select(p => p.Ratio)).Median;

    /// <summary>The same of processor time, which a busy machine disturbs less.</summary>
    public double MedianCpuRatio => Spread.Of(Pairs.Select(p => p.CpuRatio)).Median;

    /// <summary>The best round's ratio.</summary>
    public double LeastRatio => Pairs.Min(p => p.Ratio);

    /// <summary>The worst round's ratio.</summary>
    public double GreatestRatio => Pairs.Max(p => p.Ratio);

    /// <summary>The most memory that the toolkit took in any round.</summary>
    public long PeakBytes => Pairs.Max(p => p.Concordance.Result.PeakBytes);

    /// <summary>Whether there is a limit for it.</summary>
    public bool Limited => !Input.Overlap;

    /// <summary>Whether it took too long.</summary>
    public bool TooSlow => Limited && MedianRatio > Limits.Ratio;

    /// <summary>Whether it took too much memory.</summary>
    public bool TooLarge => Limited && PeakBytes > Limits.PeakBytes;
}
