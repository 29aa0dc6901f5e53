using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>What the analyst entered: evidence from elsewhere, other judgements, answers, corrections.</summary>
static class ContextSections
{
    public static SummarySection Context(Summary summary) => Section("context", "Contextual evidence", StatementLayer.Context, "Entered by the analyst with its source and grade, and not computed. It moves the ladder nowhere; it counts in the matrix by its grade.",
        summary.Context.Count == 0 ? [Plain("None was entered.")] : [],
        Table("Entered by the analyst", summary.Context, c => [c.Id], ("id", c => c.Id), ("what the source says", c => c.Statement), ("source", c => c.Url is { } url ? $"{c.Source}, {url}" : c.Source), ("date", c => Day(c.Date)), ("grade", c => c.Grade)));

    public static SummarySection Remarks(Summary summary)
    {
        var p = summary.Publication;
        List<SummarySentence> none = [];
        if (p.Dissent.Count == 0) none.Add(Plain("No judgement that differs was entered."));
        if (p.Replies.Count == 0) none.Add(Plain("No answer of those named was entered: before publication offer them a right of reply, and print it."));
        if (p.Corrections.Count == 0) none.Add(Plain("No correction was made."));
        return Section("remarks", "Dissent, answers and corrections", StatementLayer.Frame, null, none,
            Table("Judgements that differ", p.Dissent, _ => [], ("who", r => r.By), ("what", r => r.Text), ("date", r => Day(r.On))), Table("Answers", p.Replies, _ => [], ("who", r => r.By), ("what", r => r.Text), ("date", r => Day(r.On))),
            Table("Corrections", p.Corrections, _ => [], ("date", c => Day(c.On)), ("was", c => c.Was), ("is", c => c.Is), ("why", c => c.Why)));
    }

    static string Day(DateOnly? day) => day is { } on ? Say.Day(on) : "not given";
}
