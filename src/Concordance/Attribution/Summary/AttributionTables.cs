using Microsoft.Data.Analysis;

namespace Concordance.Attribution;

/// <summary>Findings and what is made of them, as tables.</summary>
public static class AttributionTables
{
    /// <summary>Findings with where they come from.</summary>
    public static DataFrame Findings(IEnumerable<Finding> findings) => Tables.Of(
        findings, ("id", f => f.Id), ("finding", f => f.Statement), ("kind", f => f.Kind.ToString().ToLowerInvariant()), ("holds", f => f.Holds), ("computed in", f => $"{f.Notebook}#{f.Cell}"));

    /// <summary>What each rung needs, before anything is known.</summary>
    public static DataFrame Conditions() => Tables.Of(
        Attribution.Ladder.Climb([]), ("rung", s => RungWords.Numbered(s.Rung)), ("needs that", s => s.Condition));
}
