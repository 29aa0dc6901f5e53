using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>How far the evidence carries, and how strongly.</summary>
static class InferenceSections
{
    public static SummarySection Ladder(Summary summary) => Section("ladder", "The ladder", StatementLayer.Inference,
        "A rung is reached only if all below it are. The summary stops at the highest one reached and can't be made to go further.",
        summary.Ladder.SelectMany(s => s.Doubts),
        Table("Rungs", summary.Ladder, s => s.FindingIds, ("rung", s => RungWords.Numbered(s.Rung)), ("reached", s => s.Reached ? "yes" : "no"), ("needs that", s => s.Condition), ("state", s => s.Reason),
            ("likelihood", s => s.Strength is { Word: { } word } strength && s.FindingIds.Count > 0 && s.Met ? $"{word.Word} ({Range(strength.Low, strength.High)})" : "not told"), ("findings", s => string.Join(", ", s.FindingIds))));

    public static SummarySection Strength(Summary summary)
    {
        var told = summary.Ladder.Where(s => s.Strength is { CannotTell: null }).ToList();
        var o = summary.Assumptions;
        return Section("strength", "How strong", StatementLayer.Inference,
            $"Assumed: priors of {string.Join(", ", o.Priors.Select(Say.Chance))}, since nobody knows how many campaigns that someone found worth a case are what a rung says; and that a finding would hold in {Say.Chance(o.Detection.Low)} to {Say.Chance(o.Detection.High)} of real operations. "
            + "'As one' takes all findings of a rung for one thing said several times, 'as independent' multiplies them: what is true lies between. The word is that of the lowest probability.",
            summary.Ladder.Where(s => s.Strength is { CannotTell: not null }).Select(s => new SummarySentence($"For '{RungWords.Of(s.Rung)}' no strength is told: {s.Strength!.CannotTell}.", s.FindingIds.Count > 0 ? s.FindingIds : summary.BottomLine.FindingIds)),
            Table("Probability of each rung by prior", told.SelectMany(s => s.Strength!.Probabilities.Select(p => (Step: s, p))), x => x.Step.FindingIds,
                ("rung", x => RungWords.Numbered(x.Step.Rung)), ("prior", x => Say.Chance(x.p.Prior)), ("as one", x => Say.Chance(x.p.AsOne)), ("as independent", x => Say.Chance(x.p.AsIndependent)), ("likelihood ratio", x => $"{Say.Number(x.Step.Strength!.AsOne)} to {Say.Number(x.Step.Strength.AsIndependent)}")),
            Table("Words of likelihood (ICD 203)", LikelihoodWord.All, _ => [], ("word", w => w.Word), ("from", w => Say.Chance(w.Low)), ("to", w => Say.Chance(w.High))));
    }

    // Nothing is certain: what would round to it stays below.
    static string Range(double low, double high) => $"{Say.Chance(low)} to {Say.Chance(high)}";
}
