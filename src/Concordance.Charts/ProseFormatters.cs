using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Charts.Tables;

namespace Concordance.Charts;

/// <summary>How what is said in words shows in a notebook: the case's card, the codebook, the sentences and the sections of the summary.</summary>
static class ProseFormatters
{
    internal static void Register()
    {
        Show<CaseCard>(CardHtml, card => card.ToString());
        Show<Investigation>(investigation => CardHtml(investigation.Card), investigation => investigation.Card.ToString());
        Show<SummarySentence>(
            sentence => $"<p><strong>{Escape(sentence.Text)}</strong></p>\n<p>Rests on {Escape(string.Join(", ", sentence.FindingIds))}.</p>",
            sentence => $"{sentence.Text}\nRests on {string.Join(", ", sentence.FindingIds)}.");
        Show<IEnumerable<CodebookEntry>>(CodebookProse.Html, CodebookProse.Plain);
        Show<SummarySection>(SectionProse.Html, SectionProse.Plain);
    }

    static void Show<T>(Func<T, string> html, Func<T, string> plain) => NotebookFormatters.RegisterTable(html, plain);

    static string CardHtml(CaseCard card) =>
        $"<p><strong>{Escape(card.Title)}</strong></p>\n<p style=\"border:2px solid #d55e00;padding:0.4em 0.8em;font-weight:bold\">{Escape(card.Banner)}</p>\n<p>{Escape(card.Scope)}</p>";

    static string Escape(string text) => HtmlTable.Escape(SafeText.Visible(text));
}
