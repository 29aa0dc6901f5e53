namespace Concordance.Attribution;

/// <summary>That every statement names what it rests on, and that it exists.</summary>
static class RestsOnGuard
{
    internal static IEnumerable<SummaryProblem> Problems(Summary summary, IReadOnlyList<SummaryPiece> pieces)
    {
        var known = summary.Findings.Select(f => f.Id).Concat(summary.Context.Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            if (piece.Ids.Count == 0 && piece.Layer is not (StatementLayer.Frame or StatementLayer.Context) && !piece.IsLegend && !IsOfEmptyRung(summary, piece))
                yield return new(piece.Where, "names nothing that it rests on", "Name the findings under it, or leave it out.");
            foreach (var id in piece.Ids.Where(id => !known.Contains(id)))
                yield return new(piece.Where, $"rests on '{id}', which is neither a finding nor contextual evidence of the case", "Run the notebooks again, and name what exists.");
        }
    }

    // No finding can stand under a rung that posts can't show, nor under one that no notebook has looked at: what the ladder itself says of it may stand alone.
    static bool IsOfEmptyRung(Summary summary, SummaryPiece piece) =>
        summary.Ladder.Any(s => s.FindingIds.Count == 0 && piece.Texts.Any(t => t.Contains(s.Condition, StringComparison.Ordinal) || t.Contains(s.Reason, StringComparison.Ordinal)));
}
