using Concordance.Benchmarks.Sides;
using Concordance.Coordination;

namespace Concordance.Benchmarks.Networks;

/// <summary>What the peers make of a table.</summary>
/// <param name="Weights">What their weights find, each by itself; null where there are more pairs than their semantics can hold in memory.</param>
/// <param name="Cnt">What the coordination-network-toolkit took; null where it was not run.</param>
sealed record ByPeers(IReadOnlyList<WeightScore>? Weights, CntRun? Cnt)
{
    /// <summary>Weighs the table as the peers do, and lets the toolkit run on it, where that was asked for.</summary>
    public static ByPeers Of(string file, long pairs, PlantedTable planted, NetworkBenchmarkOptions options, Scratch scratch, TextWriter messages, CancellationToken cancel)
    {
        IReadOnlyList<WeightScore>? weights = null;
        if (pairs <= PairBound.OfMemory())
        {
            messages.WriteLine("weighing as the peers do");
            weights = PeerWeights.Of(ShareFile.Read(file, cancel: cancel), options.WindowSeconds, new(planted.Groups), cancel);
        }
        GC.Collect();
        if (options.Cnt is null) return new(weights, null);
        messages.WriteLine("running the coordination-network-toolkit");
        return new(weights, options.Cnt.Run(file, options.WindowSeconds, scratch, cancel).GetAwaiter().GetResult());
    }
}
