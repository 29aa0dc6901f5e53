using System.Globalization;
using System.Text;
using Concordance.Attribution;
using Concordance.Charts.Tables;

namespace Concordance.Charts;

/// <summary>A section of the summary in a notebook: its layer in words, colour and line, written into the elements, as notebooks have no style sheet.</summary>
static class SectionProse
{
    public static string Html(SummarySection section)
    {
        var tag = LayerTag.Of(section.Layer);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div style=\"border-left:{tag.Border};padding:0.1em 0 0.1em 1em\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><span style=\"background:{tag.Color};color:#ffffff;padding:0.1em 0.5em;border-radius:2px;font-size:85%\">{LayerWords.Of(section.Layer)}</span> <strong>{PageFrame.Escape(section.Title)}</strong></p>\n");
        if (section.Lead is { Length: > 0 } lead) html.Append(CultureInfo.InvariantCulture, $"<p><em>{PageFrame.Escape(lead)}</em></p>\n");
        foreach (var sentence in section.Sentences)
        {
            var text = PageFrame.Escape(sentence.Text);
            html.Append(CultureInfo.InvariantCulture, $"<p>{(section.Layer == StatementLayer.Judgement ? $"<strong>{text}</strong>" : text)}{Rests(sentence, PageFrame.Escape)}</p>\n");
        }
        foreach (var table in section.Tables.Select(ShownTable.Of)) Table(html, table);
        return html.Append("</div>\n").ToString();
    }

    public static string Plain(SummarySection section)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{LayerWords.Of(section.Layer).ToUpperInvariant()}: {ReadableText.Of(section.Title)}\n");
        if (section.Lead is { Length: > 0 } lead) text.Append(CultureInfo.InvariantCulture, $"({ReadableText.Of(lead)})\n");
        foreach (var sentence in section.Sentences) text.Append(CultureInfo.InvariantCulture, $"{ReadableText.Of(sentence.Text)}{Rests(sentence, ReadableText.Of)}\n");
        foreach (var table in section.Tables.Select(ShownTable.Of))
            text.Append(CultureInfo.InvariantCulture, $"\n{ReadableText.Of(table.Caption)}\n{PlainTable.Render(ModelOf(table))}");
        return text.ToString();
    }

    static string Rests(SummarySentence sentence, Func<string, string> shown) =>
        sentence.FindingIds.Count == 0 ? "" : $" (rests on {shown(string.Join(", ", sentence.FindingIds))})";

    // As other tables of notebooks, but whole and with a caption: no conclusion may hide behind a cut.
    static void Table(StringBuilder html, ShownTable table) => html.Append(HtmlTable.Render(ModelOf(table), table.Caption));

    static TableModel ModelOf(ShownTable table) => new(
        [.. table.Columns.Select(ReadableText.Of)], table.Numeric, [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(ReadableText.Of)])], table.Rows.Count);
}
