using Concordance.Coordination;

namespace Concordance.Benchmarks.Networks;

/// <summary>What was found, held against what was planted.</summary>
/// <param name="Planted">Planted pairs.</param>
/// <param name="Flagged">Flagged pairs.</param>
/// <param name="Right">Flagged pairs that were planted.</param>
/// <param name="PlantedAccounts">Planted accounts.</param>
/// <param name="FoundAccounts">Accounts of communities of three or more.</param>
/// <param name="RightAccounts">Those of them that were planted.</param>
sealed record NetworkScore(int Planted, int Flagged, int Right, int PlantedAccounts, int FoundAccounts, int RightAccounts)
{
    public double Recall => Part(Right, Planted);

    public double Precision => Part(Right, Flagged);

    public double AccountRecall => Part(RightAccounts, PlantedAccounts);

    public double AccountPrecision => Part(RightAccounts, FoundAccounts);

    /// <summary>Scores a network.</summary>
    public static NetworkScore Of(CoordinationNetwork network, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var groupOf = groups.Index().SelectMany(g => g.Item.Select(a => (Account: a, g.Index))).ToDictionary(g => g.Account, g => g.Index, StringComparer.Ordinal);
        var found = network.Communities.Where(c => c.Count >= 3).SelectMany(c => c).ToList();
        return new(
            groups.Sum(g => g.Count * (g.Count - 1) / 2), network.Edges.Count,
            network.Edges.Count(e => groupOf.TryGetValue(e.First, out var one) && groupOf.TryGetValue(e.Second, out var other) && one == other),
            groupOf.Count, found.Count, found.Count(groupOf.ContainsKey));
    }

    // Nothing found among nothing is no fault.
    static double Part(int part, int all) => all == 0 ? 1 : (double)part / all;
}
