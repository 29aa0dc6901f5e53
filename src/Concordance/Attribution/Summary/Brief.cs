namespace Concordance.Attribution;

/// <summary>What a reader with two minutes must see of a summary: cut to one page, with the rest counted, never hidden.</summary>
/// <param name="Ladder">The six rungs, the lowest first.</param>
/// <param name="Evidence">The strongest findings that hold: those with the highest likelihood ratio, then those for which none can be told.</param>
/// <param name="FurtherEvidence">How many more findings hold.</param>
/// <param name="Explanations">The explanations, those with the least against them first.</param>
/// <param name="NotShown">What the evidence does not show: the first rung that it does not reach, then limits of the findings above, the most frequent first.</param>
/// <param name="FurtherLimits">How many more limits the findings name.</param>
/// <param name="Gaps">How many findings could not be computed.</param>
public sealed record Brief(
    IReadOnlyList<BriefRung> Ladder, IReadOnlyList<BriefEvidence> Evidence, int FurtherEvidence, IReadOnlyList<ExplanationScore> Explanations,
    IReadOnlyList<string> NotShown, int FurtherLimits, int Gaps)
{
    /// <summary>So many findings are shown at most.</summary>
    public const int MostEvidence = 5;

    /// <summary>So many limits are shown at most.</summary>
    public const int MostLimits = 3;

    /// <summary>The brief of a summary.</summary>
    public static Brief Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        // Sorting keeps the order of equals, so that the summary's own order stands among those without a ratio.
        var holding = summary.Evidence.Where(e => e.Finding.Holds == true).OrderByDescending(e => e.Ratio?.Value ?? 0).ToList();
        var limits = holding.SelectMany(e => e.Finding.Limits).GroupBy(l => l, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key).ToList();
        return new(
            [.. summary.Ladder.Select(BriefRung.Of)], [.. holding.Take(MostEvidence).Select(BriefEvidence.Of)], Math.Max(0, holding.Count - MostEvidence),
            [.. summary.Explanations.Scores.OrderBy(s => s.Rank)],
            [.. summary.Ladder.Where(s => !s.Reached).Take(1).Select(s => $"That accounts are {RungWords.Of(s.Rung)}: {s.Reason}."), .. limits.Take(MostLimits)],
            Math.Max(0, limits.Count - MostLimits), summary.Findings.Count(f => f.Status == FindingStatus.NotComputed));
    }
}

/// <summary>A rung in a few words.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Reached">Whether the evidence reaches it.</param>
/// <param name="Strength">Word of likelihood with its range, such as <c>very likely (81–97 %)</c>; empty where none is told.</param>
/// <param name="Doubts">How many doubts stand against it.</param>
public sealed record BriefRung(Rung Rung, bool Reached, string Strength, int Doubts)
{
    internal static BriefRung Of(LadderStep step) => new(
        step.Rung, step.Reached,
        step.Strength is { Word: { } word } strength ? $"{word.Word} ({Say.ChanceRange(strength.Low, strength.High)})" : "",
        step.Doubts.Count);
}

/// <summary>A finding in a few words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">Its sentence.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="BaseRate">How often it occurs innocently: among other accounts, or among ordinary groups; "not known" where neither was counted.</param>
/// <param name="Ratio">Its likelihood ratio, such as <c>21</c>; empty where none can be told.</param>
public sealed record BriefEvidence(string Id, string Statement, string Grade, string BaseRate, string Ratio)
{
    internal static BriefEvidence Of(EvidenceItem item)
    {
        var rate = item.Finding.BaseRate is { } others ? $"{SmallCell.Recorded(others)} other accounts" : null;
        var groups = item.Finding.AmongOrdinaryGroups is { } ordinary ? $"{Say.Share(ordinary)} ordinary groups" : null;
        return new(item.Finding.Id, item.Finding.Statement, item.Grade.ToString(), string.Join("; ", new[] { rate, groups }.OfType<string>().DefaultIfEmpty("not known")), item.Ratio is { } ratio ? Say.Number(ratio.Value) : "");
    }
}
