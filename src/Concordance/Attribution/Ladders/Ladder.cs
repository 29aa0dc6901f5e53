namespace Concordance.Attribution;

/// <summary>The ladder of attribution as code: it stops where the evidence stops.</summary>
/// <remarks>
/// The two highest rungs have no condition that findings from platform data could meet: an organisation or a state behind
/// accounts shows in registries, payments, infrastructure or testimony, not in posts.
/// </remarks>
public static class Ladder
{
    const int MarkersNeeded = 2;

    /// <summary>All six rungs, the lowest first.</summary>
    public static IReadOnlyList<LadderStep> Climb(IReadOnlyList<Finding> findings)
    {
        var steps = new List<LadderStep>();
        foreach (var rung in Enum.GetValues<Rung>())
        {
            var (met, condition, reason, ids) = Judge(rung, findings);
            steps.Add(new(rung, met && steps.All(s => s.Met), met, condition, reason, ids));
        }
        return steps;
    }

    /// <summary>The highest rung reached; null where not even the lowest is.</summary>
    public static LadderStep? Highest(IReadOnlyList<LadderStep> steps) => steps.LastOrDefault(s => s.Reached);

    static (bool Met, string Condition, string Reason, IReadOnlyList<string> Ids) Judge(Rung rung, IReadOnlyList<Finding> findings) => rung switch
    {
        Rung.Inauthentic => Holding(findings, rung, MarkersNeeded, "at least two markers set the campaign's accounts apart from others"),
        Rung.Coordinated => Holding(findings, rung, 1, "accounts act together beyond chance"),
        Rung.OneCluster => Holding(findings, rung, 1, "most of the coordinated accounts are tied into one group"),
        Rung.CountryLinked => Holding(findings, rung, MarkersNeeded, "at least two traces of one country set the group apart from others"),
        Rung.OrganisationLinked => Never("an organisation is tied to the accounts by registries, payments, infrastructure or testimony"),
        Rung.StateDirected => Never("a state is shown to give the orders"),
        _ => throw new ArgumentOutOfRangeException(nameof(rung)),
    };

    static (bool, string, string, IReadOnlyList<string>) Holding(IReadOnlyList<Finding> findings, Rung rung, int needed, string condition)
    {
        var bearing = findings.Where(f => f.BearsOn == rung).ToList();
        // Traces count for one country: those of the country with the most. So do markers for all that carried the campaign, or for the group among them: one marker of both is one.
        var holding = bearing.Where(f => f.Holds == true)
            .GroupBy(f => rung == Rung.CountryLinked ? Country(f) : f.Subject == Subject.Group ? "group" : "", StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.ToList() ?? [];
        var computed = bearing.Where(f => f.Status == FindingStatus.Computed).ToList();
        var reason = bearing.Count == 0 ? "no notebook has examined it"
            : computed.Count == 0 ? "it could not be examined with this data"
            : $"{holding.Count} of {computed.Count} findings hold, {needed} needed";
        return (holding.Count >= needed, condition, reason, [.. (holding.Count >= needed ? holding : bearing).Select(f => f.Id)]);
    }

    static (bool, string, string, IReadOnlyList<string>) Never(string condition) =>
        (false, condition, "posts and accounts can't show it; it needs evidence from elsewhere", []);

    // Names are "group-marker:az-declared-place": the hypothesis stands before the first hyphen of the marker.
    static string Country(Finding finding)
    {
        var marker = finding.Name[(finding.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return marker.Split('-')[0];
    }
}
