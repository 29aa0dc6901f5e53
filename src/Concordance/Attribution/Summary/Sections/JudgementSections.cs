using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>What is held to be true, how firmly, and what would change it.</summary>
static class JudgementSections
{
    public static SummarySection BottomLine(Summary summary) => Section("bottom-line", "Bottom line", StatementLayer.Judgement, null, [summary.BottomLine]);

    public static SummarySection Confidence(Summary summary) => Section("confidence", "Confidence", StatementLayer.Judgement,
        "How firm the judgement is, said apart from how likely it is. It is never high: posts of one platform do not carry that by themselves.", [summary.Confidence]);

    /// <summary>By leaving out each finding in turn, and by what the next rung lacks.</summary>
    public static SummarySection Change(Summary summary)
    {
        var highest = Ladder.Highest(summary.Ladder);
        var next = summary.Ladder[highest is null ? 0 : (int)highest.Rung];
        List<SummarySentence> sentences =
        [
            .. Hinges.All(summary.Findings, summary.Ladder).GroupBy(h => h.Without).OrderBy(g => g.Key ?? 0).Select(g => new SummarySentence(
                $"Without {(g.Count() switch { 1 => "this finding", 2 => "either of these findings", _ => "any one of these findings" })} the ladder would end at {(g.Key is { } rung ? $"'{RungWords.Of(rung)}'" : "no rung")}.", [.. g.Select(h => h.FindingId)])),
            new($"For the rung '{RungWords.Of(next.Rung)}' it would take that {next.Condition}; {next.Reason}.", next.FindingIds.Count > 0 ? next.FindingIds : summary.BottomLine.FindingIds),
        ];
        if (summary.Explanations.Sensitivity.Where(s => s.ChangesLeading).Select(s => s.Id).ToList() is { Count: > 0 } changing)
            sentences.Add(new($"Without {(changing.Count == 1 ? "this piece" : "any one of these pieces")} of evidence other explanations would have the least against them.", changing));
        return Section("change", "What would change the judgement", StatementLayer.Judgement, "Computed by leaving out each finding in turn.", sentences);
    }
}
