using System.Globalization;

namespace Concordance.Attribution;

/// <summary>The ladder of attribution as code: it stops where the evidence stops.</summary>
/// <remarks>
/// <para>
/// A rung is met where enough findings hold on it, and where these are at least likely to come from what the rung says rather than from an ordinary group of accounts, for the most sceptical of the priors. Where too few ordinary groups are there to tell, the count alone decides, and the step says so.
/// </para>
/// <para>
/// The two highest rungs have no condition that findings from platform data could meet: an organisation or a state behind accounts shows in registries, payments, infrastructure or testimony, not in posts. Contextual evidence that an analyst enters is shown beside the ladder and moves nobody up it.
/// </para>
/// </remarks>
public static class Ladder
{
    const int MarkersNeeded = 2;

    /// <summary>Below this probability, for the most sceptical prior, a rung is not met: the lower edge of "likely".</summary>
    public const double LeastProbability = 0.55;

    /// <summary>All six rungs, the lowest first.</summary>
    /// <param name="findings">The findings that the notebooks recorded.</param>
    /// <param name="options">What is assumed where strength is computed.</param>
    public static IReadOnlyList<LadderStep> Climb(IReadOnlyList<Finding> findings, StrengthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var steps = new List<LadderStep>();
        foreach (var rung in Enum.GetValues<Rung>())
        {
            var step = Judge(rung, findings, options ?? new());
            steps.Add(step with { Reached = step.Met && steps.All(s => s.Met) });
        }
        return steps;
    }

    /// <summary>The highest rung reached; null where not even the lowest is.</summary>
    public static LadderStep? Highest(IReadOnlyList<LadderStep> steps) => steps.LastOrDefault(s => s.Reached);

    static LadderStep Judge(Rung rung, IReadOnlyList<Finding> findings, StrengthOptions options) => rung switch
    {
        Rung.Inauthentic => Holding(findings, rung, MarkersNeeded, "at least two markers set the accounts apart from others", f => f.Subject.ToString(), options),
        Rung.Coordinated => Holding(findings, rung, 1, "accounts act together beyond chance", _ => "", options),
        Rung.OneCluster => Holding(findings, rung, 1, "most of the coordinated accounts are tied into one group", _ => "", options),
        Rung.CountryLinked => Holding(findings, rung, MarkersNeeded, "at least two traces of one country set the group apart from others", CountryTrace.HypothesisOf, options),
        Rung.OrganisationLinked => Never(rung, "an organisation is tied to the accounts by registries, payments, infrastructure or testimony"),
        Rung.StateDirected => Never(rung, "a state is shown to give the orders"),
        _ => throw new ArgumentOutOfRangeException(nameof(rung)),
    };

    // Markers count for one subject and traces for one country: those of the one with the most. Of equals the coordinated group is taken: bystanders who carried the campaign are not in it.
    static LadderStep Holding(IReadOnlyList<Finding> findings, Rung rung, int needed, string condition, Func<Finding, string> sameOf, StrengthOptions options)
    {
        var bearing = findings.Where(f => f.BearsOn == rung).ToList();
        var parts = bearing.GroupBy(sameOf, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count(f => f.Holds == true)).ThenByDescending(g => g.Any(f => f.Subject == Subject.Group)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var part = parts.FirstOrDefault()?.ToList() ?? [];
        var holding = part.Where(f => f.Holds == true).ToList();
        var computed = part.Where(f => f.Status == FindingStatus.Computed).ToList();
        var strength = RungStrengths.Of(rung, holding, options);
        var weak = strength is { CannotTell: null } && strength.Low < LeastProbability;
        var met = holding.Count >= needed && !weak;
        var reason = bearing.Count == 0 ? "no notebook has examined it"
            : computed.Count == 0 ? "it could not be examined with this data"
            : string.Create(CultureInfo.InvariantCulture, $"{holding.Count} of {computed.Count} findings hold, {needed} needed") + (holding.Count >= needed && weak ? ", but ordinary groups of accounts show the same too often" : "");
        return new(rung, Reached: false, met, condition, reason, [.. (holding.Count >= needed ? holding : bearing).Select(f => f.Id)]) { Strength = strength };
    }

    static LadderStep Never(Rung rung, string condition) => new(rung, Reached: false, Met: false, condition, "posts and accounts can't show it; it needs evidence from elsewhere", []);
}
