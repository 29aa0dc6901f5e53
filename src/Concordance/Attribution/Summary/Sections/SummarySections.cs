namespace Concordance.Attribution;

/// <summary>The summary as sections, in the order of reading.</summary>
static class SummarySections
{
    public static IReadOnlyList<SummarySection> Of(Summary summary) =>
    [
        JudgementSections.BottomLine(summary), JudgementSections.Confidence(summary), ScopeSections.Scope(summary),
        EvidenceSections.Evidence(summary), InferenceSections.Ladder(summary), InferenceSections.Strength(summary), ExplanationSections.Explanations(summary), ExplanationSections.Sensitivity(summary),
        ContextSections.Context(summary), JudgementSections.Change(summary), EvidenceSections.Gaps(summary), EvidenceSections.Limits(summary), EvidenceSections.Innocent(summary),
        EvidenceSections.Techniques(summary), ContextSections.Remarks(summary), ScopeSections.Ethics(summary), EvidenceSections.Annex(summary), ScopeSections.Run(summary),
    ];

    /// <summary>A table of rows, each made by a function for every column.</summary>
    public static SummaryTable Table<T>(string caption, IEnumerable<T> rows, Func<T, IEnumerable<string>> ids, params (string Column, Func<T, string> Cell)[] columns) =>
        new(caption, [.. columns.Select(c => c.Column)], [.. rows.Select(r => new SummaryRow([.. columns.Select(c => c.Cell(r))], [.. ids(r)]))]);

    public static SummarySection Section(string id, string title, StatementLayer layer, string? lead, IEnumerable<SummarySentence> sentences, params IEnumerable<SummaryTable> tables) =>
        new(id, title, layer, lead, [.. sentences], [.. tables.Where(t => t.Rows.Count > 0)]);

    public static SummarySentence Plain(string text) => new(text, []);
}
