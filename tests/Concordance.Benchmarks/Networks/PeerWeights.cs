using System.Collections.Concurrent;
using Concordance.Coordination;
using Concordance.Coordination.Peers;

namespace Concordance.Benchmarks.Networks;

/// <summary>What flagging by a weight alone finds.</summary>
/// <param name="Name">Whose weight; what programs call it.</param>
/// <param name="Counts">What it counts, in words.</param>
/// <param name="Score">The pairs of at least <see cref="PeerWeights.Least"/>.</param>
sealed record WeightScore(string Name, string Counts, PairScore Score);

/// <summary>Ranking by weight, as the peers do, in place of odds: who shares much meets often by chance.</summary>
static class PeerWeights
{
    /// <summary>The weight from which a pair is flagged: one that the planted groups reach.</summary>
    public const int Least = 10;

    /// <summary>CooRTweet's weight, that of the coordination-network-toolkit (both directions must reach it), each as published, and distinct objects.</summary>
    /// <param name="table">The shares.</param>
    /// <param name="windowSeconds">The window, inclusive; seconds.</param>
    /// <param name="planted">What was planted.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<WeightScore> Of(ShareTable table, int windowSeconds, PlantedPairs planted, CancellationToken cancel) =>
    [
        new("CooRTweet", "pairs of posts", Scored(OfCooRTweet(table, windowSeconds, cancel), planted)),
        new("CNT", "posts of the one that meet one of the other, the lesser of both directions", Scored(OfCnt(table, windowSeconds, cancel), planted)),
        new("objects", "distinct objects", Scored(OfObjects(table, windowSeconds, cancel), planted)),
    ];

    static PairScore Scored(IReadOnlyCollection<(string One, string Other)> flagged, PlantedPairs planted) =>
        new(planted.Count, flagged.Count, flagged.Count(p => planted.Has(p.One, p.Other)));

    static List<(string, string)> OfCooRTweet(ShareTable table, int windowSeconds, CancellationToken cancel)
    {
        // The bound on pairs is that of memory, which was held against the pairs before.
        var pairs = CooRTweet.DetectGroups(table, new() { WindowSeconds = windowSeconds, MaxPairs = long.MaxValue }, cancel);
        var network = CooRTweet.GenerateCoordinatedNetwork(pairs);
        return [.. Enumerable.Range(0, network.Count).Where(e => network.Full.Weight[e] >= Least).Select(e => (network.Name(network.From[e]), network.Name(network.To[e])))];
    }

    static List<(string, string)> OfCnt(ShareTable table, int windowSeconds, CancellationToken cancel)
    {
        var network = Cnt.Network(table, CntKind.CoRetweet, new() { WindowSeconds = windowSeconds, MinEdgeWeight = Least }, cancel);
        var edges = Enumerable.Range(0, network.Count).Select(e => (network.Source[e], network.Target[e])).ToHashSet();
        return [.. edges.Where(e => e.Item1 < e.Item2 && edges.Contains((e.Item2, e.Item1))).Select(e => (network.Users[e.Item1], network.Users[e.Item2]))];
    }

    static ConcurrentBag<(string, string)> OfObjects(ShareTable table, int windowSeconds, CancellationToken cancel)
    {
        var shares = new SortedShares(table);
        var flagged = new ConcurrentBag<(string, string)>();
        PairSweep.Each(shares, windowSeconds * TimeSpan.TicksPerSecond, Least, block =>
        {
            foreach (var (first, second, _, _) in block.Edges()) flagged.Add((Name(first), Name(second)));
        }, cancel: cancel);
        return flagged;

        string Name(int account) => table.Accounts[shares.AccountName[account]];
    }
}
