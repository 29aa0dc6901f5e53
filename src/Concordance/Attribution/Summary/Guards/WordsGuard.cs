using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>That likelihood and confidence stand in different sentences (Intelligence Community Directive 203, 2015, section D.6.e).</summary>
static partial class WordsGuard
{
    static readonly Regex s_likelihood = new(@"\b(" + string.Join('|', LikelihoodWord.All.Select(w => w.Word.Replace(" ", @"\s+", StringComparison.Ordinal))) + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal static IEnumerable<SummaryProblem> Problems(IReadOnlyList<SummaryPiece> pieces) =>
        from piece in pieces
        where piece.Texts.SelectMany(t => SentenceEnd().Split(t)).Any(s => s_likelihood.IsMatch(s) && Confidence().IsMatch(s))
        select new SummaryProblem(piece.Where, "says how likely something is and how firm that is in one sentence", "Keep words of likelihood and of confidence in sentences of their own.");

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // An interval of confidence is a term of statistics.
    [GeneratedRegex(@"\bconfiden(ce|t|tly)\b(?!\s+(interval|level))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Confidence();
}
