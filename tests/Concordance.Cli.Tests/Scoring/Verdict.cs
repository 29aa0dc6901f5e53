using Concordance.Coordination;

namespace Concordance.Cli.Tests.Scoring;

/// <summary>What the library's analysis finds in a synthetic case, held against its truth.</summary>
/// <param name="Data">Posts and accounts.</param>
/// <param name="Network">Who acts together.</param>
/// <param name="Truth">Who really does.</param>
sealed record Verdict(Collection Data, CoordinationNetwork Network, CaseTruth Truth)
{
    public static Verdict On(string folder)
    {
        var data = Investigation.Open(folder).Data;
        return On(data, CaseTruth.Of(folder, data));
    }

    public static Verdict On(ScenarioCase scenario) => On(scenario.Investigation.Data, scenario.Truth);

    static Verdict On(Collection data, CaseTruth truth) => new(data, NetworkBuilder.Build(Shares.Of(data.Posts), data.Resolution), truth);

    /// <summary>Members of each group by kind, the largest group first.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, int>> Groups =>
        [.. Network.Groups.Select(g => g.CountBy(a => Truth.Kinds[a]).ToDictionary(StringComparer.Ordinal))];

    /// <summary>The groups that have accounts of this kind.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, int>> With(string kind) => [.. Groups.Where(g => g.ContainsKey(kind))];

    /// <summary>Edges that tie an account which acts with nobody. Alert followers do act alike; a tie among them is true.</summary>
    public int FalseEdges => Network.Edges.Count(e => !ActTogether(Truth.Kinds[e.First], Truth.Kinds[e.Second]));

    public string Describe() => string.Join("\n",
    [
        $"{Data.Posts.Count} posts, {Data.Accounts.Count} accounts, {Network.Edges.Count} edges, {FalseEdges} of them false",
        .. Groups.Select(g => "group: " + string.Join(", ", g.OrderByDescending(k => k.Value).ThenBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Value} of {Truth.Count(k.Key)} {k.Key}"))),
    ]);

    static bool ActTogether(string first, string second) =>
        first == second && first is "campaign" or "second-campaign" or "fan-club" or "content-mill" or "false-flag" or CaseTruth.AlertFollower;
}
