using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the network benchmark.</summary>
/// <param name="Machine">What it ran on.</param>
/// <param name="WindowSeconds">The window, inclusive; seconds.</param>
/// <param name="Cnt">The coordination-network-toolkit that ran beside ours, in words; null where none did.</param>
/// <param name="Tables">The result for each table.</param>
sealed record NetworkReport(Machine Machine, int WindowSeconds, string? Cnt, IReadOnlyList<NetworkTableReport> Tables)
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
/// <param name="Peers">What the peers make of it.</param>
sealed record NetworkTableReport(int Rows, long Pairs, long Edges, int WrittenEdges, NetworkScore Score, IReadOnlyList<NetworkTimes> Rounds, ByPeers Peers)
{
    /// <summary>
    /// What the coordination-network-toolkit 1.5 (commit daa0e11) took to load a table of this kind and compute its network co_retweet of a window of 60 s with all edges, once, on another machine (Python 3.11, two shared cores of an AMD EPYC); seconds. Null
    /// for sizes that were not measured.
    /// </summary>
    public double? CntSecondsElsewhere => Rows switch { 100_000 => 3.1, 1_000_000 => 41.3, 10_000_000 => 678, _ => null };

    public double Median(Func<NetworkTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    /// <summary>Most memory of a process that goes from the file to every edge in memory and does nothing else.</summary>
    public long PeakBytes => Rounds.Max(t => t.Alone.PeakBytes);

    /// <summary>Most that its collector had committed.</summary>
    public long CommittedBytes => Rounds.Max(t => t.Alone.CommittedBytes);

    public double NanosecondsPerPair => Median(t => t.Sweep) * 1e9 / Math.Max(1, Pairs);

    /// <summary>How many times as long as ours, from the file to every edge, the toolkit took: in this run, or else elsewhere; null where neither is known.</summary>
    public double? CntRatio => (Peers.Cnt?.Seconds ?? CntSecondsElsewhere) / Median(r => r.Edges);

    /// <summary>Whether the toolkit found as many edges as ours, each in both directions; null where it was not run.</summary>
    public bool? SameEdgesAsCnt => Peers.Cnt is { } cnt ? cnt.Edges == 2 * Edges : null;

    /// <summary>Whether what was planted was found and little else, in as much memory as there is. A time has a limit only where what it is held against was measured in the same run.</summary>
    public bool Holds => Score is { Recall: >= NetworkLimits.PairRecall, Precision: >= NetworkLimits.PairPrecision, AccountRecall: >= NetworkLimits.AccountPart, AccountPrecision: >= NetworkLimits.AccountPart }
        && !(PeakBytes > NetworkLimits.PeakBytes(Rows)) && SameEdgesAsCnt != false && !(Peers.Cnt is not null && CntRatio < NetworkLimits.CntRatio(Rows));
}
