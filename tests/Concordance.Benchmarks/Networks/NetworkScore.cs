using Concordance.Coordination;

namespace Concordance.Benchmarks.Networks;

/// <summary>What was found, held against what was planted.</summary>
/// <param name="Planted">Planted pairs.</param>
/// <param name="Flagged">Flagged pairs.</param>
/// <param name="Right">Flagged pairs that were planted.</param>
/// <param name="PlantedAccounts">Planted accounts.</param>
/// <param name="FoundAccounts">Accounts of communities of three or more.</param>
/// <param name="RightAccounts">Those of them that were planted.</param>
sealed record NetworkScore(int Planted, int Flagged, int Right, int PlantedAccounts, int FoundAccounts, int RightAccounts) : PairScore(Planted, Flagged, Right)
{
    public double AccountRecall => Part(RightAccounts, PlantedAccounts);

    public double AccountPrecision => Part(RightAccounts, FoundAccounts);

    /// <summary>Scores a network.</summary>
    public static NetworkScore Of(CoordinationNetwork network, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var planted = new PlantedPairs(groups);
        var found = network.Communities.Where(c => c.Count >= 3).SelectMany(c => c).ToList();
        return new(planted.Count, network.Edges.Count, network.Edges.Count(e => planted.Has(e.First, e.Second)), planted.Accounts, found.Count, found.Count(planted.Has));
    }
}
