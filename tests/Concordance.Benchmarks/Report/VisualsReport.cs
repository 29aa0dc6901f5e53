namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of pictures.</summary>
sealed record VisualsReport(Machine Machine, IReadOnlyList<NearRun> Near, HashRun Hashing)
{
    public bool Holds => Near.All(r => r.Holds);
}

/// <summary>The search for near hashes beside comparing all pairs of the same hashes.</summary>
/// <param name="Rows">Hashes.</param>
/// <param name="Found">Pairs that the index found.</param>
/// <param name="Pairs">Pairs that there are; null where not all were compared.</param>
/// <param name="Right">Of them, those that the index found.</param>
/// <param name="Seconds">What the index took, filing included, by round.</param>
/// <param name="AllSeconds">What comparing all pairs took.</param>
sealed record NearRun(int Rows, int Found, int? Pairs, int? Right, IReadOnlyList<double> Seconds, IReadOnlyList<double> AllSeconds)
{
    /// <summary>The search is exact: no pair may be missing, and none too many.</summary>
    public bool Holds => Pairs is null || Pairs == Found && Right == Found;

    public double? TimesAsFast => AllSeconds.Count == 0 ? null : Spread.Of(AllSeconds.Zip(Seconds, (all, ours) => all / ours)).Median;
}

/// <summary>Hashing beside decoding alone.</summary>
/// <param name="Pictures">Pictures.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Seconds">From the files to the hashes, by round.</param>
/// <param name="DecodeSeconds">Decoding them.</param>
sealed record HashRun(int Pictures, int Width, int Height, IReadOnlyList<double> Seconds, IReadOnlyList<double> DecodeSeconds)
{
    public double Ratio => Spread.Of(Seconds.Zip(DecodeSeconds, (ours, decode) => ours / decode)).Median;

    public double PicturesASecond => Pictures / Spread.Of(Seconds).Median;
}
