using Microsoft.Data.Analysis;

namespace Concordance.Attribution;

/// <summary>Findings and what is made of them, as tables.</summary>
public static class AttributionTables
{
    /// <summary>Findings with where they come from.</summary>
    public static DataFrame Findings(IEnumerable<Finding> findings) => Tables.Of(
        findings, ("id", f => f.Id), ("finding", f => f.Statement), ("kind", f => f.Kind.ToString().ToLowerInvariant()), ("holds", f => f.Holds), ("computed in", f => $"{f.Notebook}#{f.Cell}"));

    /// <summary>What could not be examined; says so where there is nothing.</summary>
    public static DataFrame Gaps(IReadOnlyList<Finding> gaps) =>
        gaps.Count > 0 ? Findings(gaps) : Tables.Of(["Every step could be computed."], ("gaps", text => text));

    /// <summary>Findings with what they do not show.</summary>
    public static DataFrame Limits(IEnumerable<Finding> findings) => Tables.Of(
        findings.Where(f => f.Limits.Count > 0).SelectMany(f => f.Limits.Select(l => (Limit: l, f.Id))).GroupBy(x => x.Limit, StringComparer.Ordinal),
        ("limit", g => g.Key), ("of findings", g => string.Join(", ", g.Select(x => x.Id))));

    /// <summary>The ladder.</summary>
    public static DataFrame Ladder(IEnumerable<LadderStep> steps) => Tables.Of(
        steps, ("rung", s => $"{(int)s.Rung} {Words(s.Rung)}"), ("reached", s => s.Reached), ("needs that", s => s.Condition), ("state", s => s.Reason), ("findings", s => string.Join(", ", s.FindingIds)));

    /// <summary>What each rung needs, before anything is known.</summary>
    public static DataFrame Conditions() => Tables.Of(
        Attribution.Ladder.Climb([]), ("rung", s => $"{(int)s.Rung} {Words(s.Rung)}"), ("needs that", s => s.Condition));

    internal static string Words(Rung rung) => rung switch
    {
        Rung.Inauthentic => "inauthentic",
        Rung.Coordinated => "coordinated",
        Rung.OneCluster => "one cluster",
        Rung.CountryLinked => "linked to a country",
        Rung.OrganisationLinked => "linked to an organisation",
        Rung.StateDirected => "directed by a state",
        _ => throw new ArgumentOutOfRangeException(nameof(rung)),
    };
}
