using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Course;

/// <summary>Whom a rule accuses, beside who is who. Only a made-up case can show this: with real data nobody knows.</summary>
public sealed record RuleTrial
{
    readonly IReadOnlyList<(string Role, bool IsInside, Proportion Flagged)> _roles;

    RuleTrial(IReadOnlyList<(string Role, bool IsInside, Proportion Flagged)> roles) => _roles = roles;

    /// <summary>How many of each role are accused, of all of that role: those of the campaign first, then by the share accused.</summary>
    public IReadOnlyList<(string Role, Proportion Flagged)> Roles => [.. _roles.Select(r => (RoleWords.Of(r.Role), r.Flagged))];

    /// <summary>Of those accused, how many belong to the campaign.</summary>
    internal Proportion Precision => new(Hits, _roles.Sum(r => r.Flagged.Count));

    /// <summary>Of the campaign, how many are accused.</summary>
    internal Proportion Recall => new(Hits, _roles.Where(r => r.IsInside).Sum(r => r.Flagged.Total));

    int Hits => _roles.Where(r => r.IsInside).Sum(r => r.Flagged.Count);

    /// <summary>The innocent roles, whatever is not ordinary first, with how many of each are accused.</summary>
    internal IEnumerable<(string Role, Proportion Flagged)> Innocent => _roles.Where(r => !r.IsInside).Select(r => (r.Role, r.Flagged));

    /// <summary>The trial as a table.</summary>
    public DataFrame Table => Tables.Of(
        _roles, ("who they are", r => RoleWords.Of(r.Role)), ("of the campaign", r => r.IsInside ? "yes" : "no"), ("accused", r => r.Flagged.Count), ("all", r => r.Flagged.Total), ("share", r => r.Flagged.Value));

    /// <summary>Tries a rule.</summary>
    /// <param name="truth">Who is who.</param>
    /// <param name="accused">Ids of the accounts that the rule picks; unknown ones are left out.</param>
    internal static RuleTrial Of(CaseTruth truth, IEnumerable<string> accused)
    {
        var picked = accused.ToHashSet(StringComparer.Ordinal);
        return new([.. truth.Roles.GroupBy(r => r.Value, StringComparer.Ordinal)
            .Select(g => (Role: g.Key, IsInside: CaseTruth.IsInside(g.Key), Flagged: new Proportion(g.Count(r => picked.Contains(r.Key)), g.Count())))
            .OrderByDescending(r => r.IsInside).ThenBy(r => r.Role == RoleWords.Ordinary).ThenByDescending(r => r.Flagged.Value).ThenBy(r => r.Role, StringComparer.Ordinal)]);
    }
}
