namespace Concordance.Accounts;

/// <summary>Sets what was handed in of names that look alike and of the coordination network.</summary>
static class NetworkFeatures
{
    public static void Run(FeatureComputation of, FeatureInputs inputs)
    {
        if (of.Column(FeatureList.Lookalike) is { IsMissing: false } lookalike && inputs.Lookalikes is { } alike)
        {
            var closest = alike.Hits.GroupBy(h => h.AccountId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(h => h.Lookalike.Kind), StringComparer.Ordinal);
            for (var a = 0; a < of.Accounts; a++) lookalike.Set(a, closest.TryGetValue(of.Ids[a], out var kind) ? kind.ToString() : "none");
        }
        if (inputs.Network is not { } network) return;
        var ties = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var edge in network.Edges)
        {
            ties[edge.First] = ties.GetValueOrDefault(edge.First) + 1;
            ties[edge.Second] = ties.GetValueOrDefault(edge.Second) + 1;
        }
        var community = network.CommunityOf();
        var (degree, number) = (of.Column(FeatureList.Ties), of.Column(FeatureList.Community));
        for (var a = 0; a < of.Accounts; a++)
        {
            degree.Set(a, ties.GetValueOrDefault(of.Ids[a]));
            number.Set(a, community.GetValueOrDefault(of.Ids[a]));
        }
    }
}
