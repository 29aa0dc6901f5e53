using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>That no rung is claimed which the ladder does not reach, and that the ladder is the one that the findings give.</summary>
/// <remarks>
/// What the ladder says is missing for a rung names it without claiming it, and so do the names of explanations and the words for rungs in its table: these are passed over where they stand word for word. Contextual evidence says what others say, and is
/// looked at only where a judgement repeats it.
/// </remarks>
static partial class RungGuard
{
    const string Remedy = "Say no more than the ladder; what others say of a state or an organisation belongs under the contextual evidence.";

    internal static IEnumerable<SummaryProblem> Problems(Summary summary, IReadOnlyList<SummaryPiece> pieces)
    {
        var climbed = Ladder.Climb(summary.Findings, summary.Assumptions);
        var isIt = climbed.Select(s => (s.Rung, s.Reached, s.Met)).SequenceEqual(summary.Ladder.Select(s => (s.Rung, s.Reached, s.Met)));
        if (!isIt) yield return new("the ladder", "is not the one that the findings give", "Make it from the findings; it can't be entered.");
        if (summary.Ladder.Any(s => s.Rung >= Rung.OrganisationLinked && (s.Met || s.Reached))) yield return new("the ladder", "reaches a rung that posts and accounts can't show", Remedy);
        var highest = Ladder.Highest(climbed)?.Rung;
        if (summary.Country is not null && highest is not >= Rung.CountryLinked) yield return new("the summary", "names a country although the ladder does not reach that rung", Remedy);
        foreach (var piece in pieces.Where(p => p.Layer is not (StatementLayer.Frame or StatementLayer.Context)))
        {
            var isJudged = piece is { Layer: StatementLayer.Judgement, IsSentence: true };
            foreach (var text in piece.Texts.Select(t => Without(piece, t, summary)))
                if (Ordered().Match(text) is { Success: true } ordered) yield return Above(piece.Where, ordered);
                else if (isJudged && State().Match(text) is { Success: true } state) yield return Above(piece.Where, state);
                else if (isJudged && highest is null or < Rung.CountryLinked && Linked().IsMatch(text)) yield return new(piece.Where, "speaks of traces of a country although the ladder does not reach that rung", Remedy);
        }
    }

    /// <summary>A finding whose statement claims who gave orders.</summary>
    internal static IEnumerable<SummaryProblem> Problems(Finding finding)
    {
        if (Ordered().Match(finding.Statement) is { Success: true } match) yield return Above($"the finding {finding.Id}", match);
    }

    static SummaryProblem Above(string where, Match match) => new(where, $"says '{match.Value}', which is above what posts and accounts can show", Remedy);

    static string Without(SummaryPiece piece, string text, Summary summary)
    {
        foreach (var phrase in Explanation.All.SelectMany(e => new[] { e.Story, e.Name }).Concat(summary.Explanations.Rows.Where(r => !r.IsContext).SelectMany(r => new[] { r.Reason, r.Text })).Concat(summary.Ladder.Where(s => !s.Reached).Select(s => s.Reason)))
            text = text.Replace(phrase, "", StringComparison.OrdinalIgnoreCase);
        // A sentence that judges does not become true by what someone else says; a row that lists the evidence quotes it.
        if (!(piece is { Layer: StatementLayer.Judgement, IsSentence: true }))
            foreach (var item in summary.Context.Where(c => piece.Ids.Contains(c.Id))) text = text.Replace(item.Statement, "", StringComparison.OrdinalIgnoreCase);
        foreach (var phrase in summary.Ladder.Where(s => !s.Reached).SelectMany(s => new[] { s.Condition, RungWords.Of(s.Rung) }))
            text = piece.IsSentence ? Regex.Replace(text, Frame + Regex.Escape(phrase), "", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : text.Replace(phrase, "", StringComparison.OrdinalIgnoreCase);
        return text;
    }

    // In a sentence, what a rung needs is missing, and not claimed, behind one of these words.
    const string Frame = @"\b(needs?|would|missing|until|whether|takes?|unless|not|never|nor|neither|above|beyond|next|higher|stops?|cannot|can't)\b[^.;]{0,60}?";

    [GeneratedRegex(@"\b((directed|ordered|commanded|commissioned|sponsored|financed|funded|instructed|controlled)\s+by|on\s+(the\s+)?(orders?|behalf)\s+of|state-(sponsored|directed|backed|linked|run)|gave\s+the\s+orders?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordered();

    [GeneratedRegex(@"\b(state|state's|governments?|governmental|regime|ministry|minister|intelligence\s+services?|secret\s+services?|security\s+services?|military|army|kremlin|presidency|head\s+of\s+state|authorities)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"\b(is|are|was|were|being)\s+linked\s+to\b|\bmore\s+traces\s+of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Linked();
}
