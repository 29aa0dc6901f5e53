namespace Concordance.Attribution;

/// <summary>A statement of the summary that must rest on something: a sentence, or a row of a table.</summary>
/// <param name="Where">Where it stands, as the subject of a sentence.</param>
/// <param name="Layer">What kind of statement it is.</param>
/// <param name="Texts">Its sentence, or its cells.</param>
/// <param name="Ids">Ids of what it rests on.</param>
/// <param name="IsSentence">Whether it is a sentence.</param>
/// <param name="Section">Id of its section; null where it stands in none.</param>
sealed record SummaryPiece(string Where, StatementLayer Layer, IReadOnlyList<string> Texts, IReadOnlyList<string> Ids, bool IsSentence, string? Section = null)
{
    /// <summary>Whether it is a row that says what a word of likelihood means, which is the same in every summary.</summary>
    internal bool IsLegend => !IsSentence && Ids.Count == 0 && LikelihoodWord.All.Any(w => w.Word == Texts[0]);

    /// <summary>All of a summary, in the order of reading.</summary>
    internal static IReadOnlyList<SummaryPiece> Of(Summary summary)
    {
        List<SummaryPiece> pieces = [Sentence("the bottom line", StatementLayer.Judgement, summary.BottomLine), Sentence("the sentence on confidence", StatementLayer.Judgement, summary.Confidence)];
        pieces.AddRange(summary.Ladder.SelectMany(s => s.Doubts.Select(d => Sentence($"a doubt of rung {(int)s.Rung} of the ladder", StatementLayer.Inference, d))));
        foreach (var section in summary.Sections)
        {
            pieces.AddRange(section.Sentences.Select((s, i) => Sentence($"sentence {i + 1} of section '{section.Id}'", section.Layer, s) with { Section = section.Id }));
            foreach (var (t, table) in section.Tables.Index())
                pieces.AddRange(table.Rows.Select((r, i) => new SummaryPiece($"row {i + 1} of table {t + 1} of section '{section.Id}'", section.Layer, r.Cells, r.FindingIds, IsSentence: false, section.Id)));
        }
        return pieces;

        static SummaryPiece Sentence(string where, StatementLayer layer, SummarySentence sentence) => new(where, layer, [sentence.Text], sentence.FindingIds, IsSentence: true);
    }

    /// <summary>Everything else that readers or programs are shown, with where it stands.</summary>
    internal static IEnumerable<(string Where, string Text)> OtherTexts(Summary summary)
    {
        yield return ("the title", summary.Title);
        yield return ("the banner", summary.Banner);
        foreach (var section in summary.Sections)
        {
            yield return ($"the heading of section '{section.Id}'", section.Title + "\n" + section.Lead);
            foreach (var table in section.Tables) yield return ($"a table of section '{section.Id}'", table.Caption + "\n" + string.Join('\n', table.Columns));
        }
        foreach (var step in summary.Ladder) yield return ($"rung {(int)step.Rung} of the ladder", step.Condition + "\n" + step.Reason);
        foreach (var f in summary.Findings) yield return ($"the finding {f.Id}", string.Join('\n', [f.Statement, f.Unit ?? "", .. f.Limits, .. f.Innocent]));
        foreach (var indicator in summary.Indicators) yield return ($"an indicator of '{indicator.Finding}'", indicator.Value);
        foreach (var row in summary.Explanations.Rows) yield return ($"the row {row.Id} of the explanations", row.Text + "\n" + row.Reason);
        foreach (var typed in Typed(summary)) yield return typed;
    }

    /// <summary>What the analyst typed.</summary>
    internal static IEnumerable<(string Where, string Text)> Typed(Summary summary)
    {
        foreach (var item in summary.Context) yield return ($"the contextual evidence {item.Id}", string.Join('\n', item.Statement, item.Source, item.Url));
        var (p, e) = (summary.Publication, summary.Publication.Ethics);
        yield return ("the publication", string.Join('\n', p.By, p.Platform, p.Collection, e.Purpose, e.LawfulBasis, e.Harm, e.Retention, e.Assessment));
        foreach (var remark in p.Dissent.Concat(p.Replies)) yield return ("a remark of the publication", remark.By + "\n" + remark.Text);
        foreach (var correction in p.Corrections) yield return ("a correction of the publication", correction.Was + "\n" + correction.Is + "\n" + correction.Why);
    }

    /// <summary>All texts of a summary with where they stand.</summary>
    internal static IEnumerable<(string Where, string Text)> AllTexts(Summary summary) =>
        Of(summary).SelectMany(p => p.Texts.Select(t => (p.Where, t))).Concat(OtherTexts(summary));
}
