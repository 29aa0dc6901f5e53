using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>What was collected and how, what was considered before, and what the page was computed from.</summary>
static class ScopeSections
{
    static readonly string[] s_scope = ["rows", "scope", "fields"];

    public static SummarySection Scope(Summary summary)
    {
        var p = summary.Publication;
        (string What, string Entered)[] rows =
        [
            ("published by", p.By ?? Unanswered), ("published on", p.On is { } day ? Say.Day(day) : Unanswered), ("platform", p.Platform ?? Unanswered), ("collection", p.Collection ?? Unanswered),
            ("period under study", summary.Period is { } period ? $"{Say.Time(period.Start)} up to {Say.Time(period.End)}" : "all that was collected"),
            ("reliability of the collection", $"{p.Reliability} on the Admiralty scale, as the analyst judges it"), ("marking", MarkingWords.Of(p.Marking)),
        ];
        return Section("scope", "Scope and collection", StatementLayer.Frame, "Nothing here speaks of what was not collected.",
            s_scope.SelectMany(name => summary.Findings.Where(f => f.Name == name)).Select(f => new SummarySentence(f.Statement, [f.Id])),
            new SummaryTable("As the analyst entered it", ["", "entered"], [.. rows.Select(r => new SummaryRow([r.What, r.Entered], []))]));
    }

    public static SummarySection Ethics(Summary summary)
    {
        var e = summary.Publication.Ethics;
        (string What, string? Answer)[] rows =
        [
            ("What for, and the public interest in it", e.Purpose), ("Legal basis of processing", e.LawfulBasis), ("Who could be harmed, and what was done against it", e.Harm), ("How long data is kept", e.Retention), ("Impact assessment", e.Assessment),
        ];
        return Section("ethics", "Ethics and privacy", StatementLayer.Frame, "Questions of the Berkeley Protocol (2022) and of article 89 GDPR, answered by the analyst.",
            [
                Plain(summary.Synthetic ? "All accounts and posts are made up." : "Accounts appear under keyed-hash pseudonyms, which whoever has the posts can still link. Counts of fewer than five accounts are not shown. Language, script or declared origin alone never counts as a mark of inauthenticity."),
                .. summary.NotChecked.Select(Plain),
            ],
            new SummaryTable("What was considered", ["question", "answer"], [.. rows.Select(r => new SummaryRow([r.What, r.Answer ?? Unanswered], []))]));
    }

    public static SummarySection Run(Summary summary) => Section("run", "What this was made from", StatementLayer.Frame, "The same input and versions give the same page, byte for byte.", [],
        new SummaryTable("Hashes", ["", "SHA-256"], [new(["data, criteria and hypotheses", summary.InputHash], []), new(["this run: findings and what the analyst entered", summary.RunHash], [])]));

    const string Unanswered = "not answered";
}
