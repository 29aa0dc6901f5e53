using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the network benchmark.</summary>
sealed record NetworkReport(Machine Machine, int WindowSeconds, IReadOnlyList<NetworkTableReport> Tables)
{
    public bool Holds => Tables.All(t => t.Holds);
}

/// <summary>The result for one table.</summary>
/// <param name="Rows">Shares.</param>
/// <param name="Pairs">Pairs of shares of one object within the window.</param>
/// <param name="Edges">Edges of any weight.</param>
/// <param name="WrittenEdges">Edges that are written.</param>
/// <param name="Score">What was found.</param>
/// <param name="Rounds">The times.</param>
sealed record NetworkTableReport(int Rows, long Pairs, long Edges, int WrittenEdges, NetworkScore Score, IReadOnlyList<NetworkTimes> Rounds)
{
    /// <summary>What the coordination-network-toolkit 1.5 took to load a table of this kind and compute its network, on another machine (Python 3.11, two cores); seconds. Null for sizes that were not measured.</summary>
    public double? CntSeconds => Rows switch { 100_000 => 3.1, 1_000_000 => 41.3, 10_000_000 => 678, _ => null };

    public double Median(Func<NetworkTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    /// <summary>Most memory of a process that goes from the file to every edge in memory and does nothing else.</summary>
    public long PeakBytes => Rounds.Max(t => t.Alone.PeakBytes);

    /// <summary>Most that its collector had committed.</summary>
    public long CommittedBytes => Rounds.Max(t => t.Alone.CommittedBytes);

    public double NanosecondsPerPair => Median(t => t.Sweep) * 1e9 / Math.Max(1, Pairs);

    /// <summary>Whether what was planted was found and little else; times have no limit here, since what they would be held against is not on this machine.</summary>
    public bool Holds => Score is { Recall: >= NetworkLimits.PairRecall, Precision: >= NetworkLimits.PairPrecision, AccountRecall: >= NetworkLimits.AccountPart, AccountPrecision: >= NetworkLimits.AccountPart };
}
