using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>That no count of accounts is shown which is small enough to point to somebody; see <see cref="SmallCell"/>.</summary>
static partial class SmallCountsGuard
{
    internal static IEnumerable<SummaryProblem> Problems(Summary summary, IReadOnlyList<SummaryPiece> pieces) =>
        from piece in pieces
        where piece.Layer is not (StatementLayer.Frame or StatementLayer.Context)
        from found in piece.Texts.Where(t => !OfGroups(summary, piece, t)).Select(Small).OfType<string>().Take(1)
        select new SummaryProblem(piece.Where, $"shows the small count '{found}'", $"Say that they are fewer than {SmallCell.Least}, and nothing from which the count could be worked out.");

    // How many ordinary groups show the same, in a cell of its own: groups are no accounts.
    static bool OfGroups(Summary summary, SummaryPiece piece, string text) =>
        !piece.IsSentence && summary.Findings.Any(f => f.AmongOrdinaryGroups is { } g && piece.Ids.Contains(f.Id) && text == $"{Say.Count(g.Count)} of {Say.Count(g.Total)}");

    /// <summary>The first small count of accounts in a text; null where there is none.</summary>
    internal static string? Small(string text) =>
        Accounts().Match(text) is { Success: true } accounts ? accounts.Value : OfTotal().Matches(text).FirstOrDefault(m => !Things().IsMatch(text[(m.Index + m.Length)..]))?.Value;

    [GeneratedRegex(@"(?<![\d.,\p{L}])[1-4]\s+(\p{Ll}+\s+){0,2}accounts?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"(?<![\d.,\p{L}])[1-4] of (the )?\d[\d,]*( \(\d+(\.\d+)? ?%\))?", RegexOptions.CultureInvariant)]
    private static partial Regex OfTotal();

    // What is counted there is no person.
    [GeneratedRegex(@"^\s+(\p{Ll}+\s+){0,2}?(findings?|rungs?|markers?|traces?|articles?|domains?|sites?|sources?|files?|rows?|explanations?|steps?|measures?|bursts?|days?|hours?|notebooks?|terms?|groups?|stretches|posts?|texts?|pictures?|visuals?|versions?|links?|words?|phrases?|hashtags?|spellings?|fields?|columns?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Things();
}
