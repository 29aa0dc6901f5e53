using System.Globalization;
using System.Text;
using Concordance.Attribution;

namespace Concordance.Charts;

/// <summary>A summary on one sheet of A4, in HTML 5: what a reader with two minutes must see.</summary>
/// <remarks>
/// However long its texts are, it prints on one page: long texts end in "…" and lists say how many more there are. The whole stands in the page that <see cref="SummaryPage"/> makes.
/// </remarks>
public static class BriefPage
{
    // In graphemes; the style sheet bounds the lines too, since letters differ in width.
    const int LongestTitle = 110, LongestBanner = 160, LongestJudgement = 430, LongestStatement = 230, LongestRemark = 150, LongestWord = 60;

    /// <summary>The page, to be stored as UTF-8. The same summary gives the same page.</summary>
    public static string Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var brief = Brief.Of(summary);
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<div class=\"sheet\">\n<header>\n<p class=\"banner\">{Short(summary.Banner, LongestBanner)}</p>\n");
        body.Append(CultureInfo.InvariantCulture, $"<p class=\"about\"><span class=\"marking {summary.Publication.Marking.ToString().ToLowerInvariant()}\">{MarkingWords.Of(summary.Publication.Marking)}</span> Attribution in brief");
        body.Append(CultureInfo.InvariantCulture, $" as of <span class=\"date\">{summary.AsOf:yyyy-MM-dd}</span>");
        if (summary.Publication.By is { Length: > 0 } by) body.Append(CultureInfo.InvariantCulture, $", by {Short(by, LongestWord)}");
        body.Append(CultureInfo.InvariantCulture, $"</p>\n<h1>{Short(summary.Title, LongestTitle)}</h1>\n</header>\n<main>\n");
        Judgement(body, "Bottom line", "bottom-line", summary.BottomLine);
        Judgement(body, "Confidence", "confidence", summary.Confidence);
        body.Append("<div class=\"pair\">\n");
        Ladder(body, brief);
        Explanations(body, brief);
        body.Append("</div>\n");
        Evidence(body, brief);
        NotShown(body, brief);
        body.Append("</main>\n");
        body.Append(CultureInfo.InvariantCulture, $"<footer>\n<p>{Gaps(brief)} Every figure, its limits and the cell that computed it stand in the full summary.</p>\n<p>Run <span class=\"hash\">{Short(summary.RunHash, 64)}</span></p>\n</footer>\n</div>\n");
        return PageFrame.Page("In brief: " + summary.Title, PageFrame.Style("brief.css"), body.ToString());
    }

    static void Judgement(StringBuilder body, string heading, string anchor, SummarySentence sentence) => body.Append(
        CultureInfo.InvariantCulture,
        $"<section class=\"section judgement {anchor}\" aria-labelledby=\"{anchor}\">\n<h2 id=\"{anchor}\">{LayerTag.Html(StatementLayer.Judgement)} {heading}</h2>\n<p class=\"text\">{Short(sentence.Text, LongestJudgement)}</p>\n</section>\n");

    static void Ladder(StringBuilder body, Brief brief)
    {
        Open(body, StatementLayer.Inference, "ladder", "How far the evidence carries");
        body.Append("<table>\n<thead><tr><th scope=\"col\">Rung</th><th scope=\"col\">Reached</th><th scope=\"col\">How likely</th></tr></thead>\n<tbody>\n");
        foreach (var rung in brief.Ladder)
        {
            var doubts = rung.Doubts == 0 ? "" : rung.Doubts == 1 ? ", 1 doubt" : string.Create(CultureInfo.InvariantCulture, $", {rung.Doubts} doubts");
            body.Append(CultureInfo.InvariantCulture, $"<tr class=\"{(rung.Reached ? "reached" : "open")}\"><th scope=\"row\">{(int)rung.Rung} {RungWords.Of(rung.Rung)}</th><td>{(rung.Reached ? "● yes" : "○ no")}{doubts}</td><td>{(rung.Strength.Length > 0 ? rung.Strength : "–")}</td></tr>\n");
        }
        body.Append("</tbody>\n</table>\n</section>\n");
    }

    static void Evidence(StringBuilder body, Brief brief)
    {
        Open(body, StatementLayer.Observation, "evidence", "Strongest evidence");
        if (brief.Evidence.Count == 0) body.Append("<p>No finding that bears on a rung holds.</p>\n");
        else
        {
            body.Append("<table>\n<thead><tr><th scope=\"col\">Id</th><th scope=\"col\">What was found</th><th scope=\"col\">Grade</th><th scope=\"col\">Base rate</th><th scope=\"col\" class=\"number\">Likelihood ratio</th></tr></thead>\n<tbody>\n");
            foreach (var item in brief.Evidence)
                body.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Short(item.Id, 10)}</th><td><span class=\"text\">{Short(item.Statement, LongestStatement)}</span></td><td>{item.Grade}</td><td><span class=\"text\">{Short(item.BaseRate, 110)}</span></td><td class=\"number\">{(item.Ratio.Length > 0 ? item.Ratio : "–")}</td></tr>\n");
            body.Append("</tbody>\n</table>\n");
        }
        if (brief.FurtherEvidence > 0) body.Append(CultureInfo.InvariantCulture, $"<p class=\"more\">{brief.FurtherEvidence} more hold.</p>\n");
        body.Append("</section>\n");
    }

    static void Explanations(StringBuilder body, Brief brief)
    {
        Open(body, StatementLayer.Inference, "explanations", "Explanations");
        if (brief.Explanations.Count == 0) body.Append("<p>None were weighed.</p>\n");
        else
        {
            body.Append("<table>\n<thead><tr><th scope=\"col\">Rank</th><th scope=\"col\">Explanation</th><th scope=\"col\" class=\"number\">Against</th></tr></thead>\n<tbody>\n");
            foreach (var score in brief.Explanations)
                body.Append(CultureInfo.InvariantCulture, $"<tr><td>{score.Rank}</td><th scope=\"row\">{Short(score.Explanation.Name, LongestWord)}</th><td class=\"number\">{score.Against:0.0}</td></tr>\n");
            body.Append("</tbody>\n</table>\n");
        }
        body.Append("</section>\n");
    }

    static void NotShown(StringBuilder body, Brief brief)
    {
        Open(body, StatementLayer.Judgement, "not-shown", "What it does not show");
        body.Append("<ul>\n");
        foreach (var text in brief.NotShown) body.Append(CultureInfo.InvariantCulture, $"<li><span class=\"text\">{Short(text, LongestRemark)}</span></li>\n");
        if (brief.FurtherLimits > 0) body.Append(CultureInfo.InvariantCulture, $"<li>{brief.FurtherLimits} more limits stand in the full summary.</li>\n");
        body.Append("</ul>\n</section>\n");
    }

    static void Open(StringBuilder body, StatementLayer layer, string anchor, string heading) => body.Append(
        CultureInfo.InvariantCulture,
        $"<section class=\"section {LayerTag.Of(layer).Class} {anchor}\" aria-labelledby=\"{anchor}\">\n<h2 id=\"{anchor}\">{LayerTag.Html(layer)} {heading}</h2>\n");

    static string Gaps(Brief brief) => brief.Gaps switch
    {
        0 => "Every step could be computed.",
        1 => "One finding could not be computed.",
        var n => string.Create(CultureInfo.InvariantCulture, $"{n} findings could not be computed."),
    };

    static string Short(string text, int graphemes) => PageFrame.Escape(ReadableText.Short(text, graphemes));
}
