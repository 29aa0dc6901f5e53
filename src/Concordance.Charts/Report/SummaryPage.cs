using System.Globalization;
using System.Text;
using Concordance.Attribution;

namespace Concordance.Charts;

/// <summary>A summary as one page in HTML 5, for reading on a screen of any width, aloud, and on paper (A4).</summary>
/// <remarks>It needs no other file, no script and no other host, and its policy forbids all three. Text from data is shown, never acted on.</remarks>
public static class SummaryPage
{
    const string Annex = "Annex: what the summary rests on";

    /// <summary>The page, to be stored as UTF-8. The same summary gives the same page.</summary>
    public static string Of(Summary summary, SummaryPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        options ??= new();
        var annex = AnnexEntry.Of(summary);
        var anchors = new PageAnchors(annex);
        var sections = summary.Sections.Select(s => (Section: s, Anchor: anchors.Name(s.Id))).ToList();
        var annexAnchor = anchors.Name("annex");
        var body = new StringBuilder();
        Header(body, summary);
        body.Append("<nav aria-label=\"Contents\">\n<ol>\n");
        foreach (var (section, anchor) in sections) body.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{anchor}\">{PageFrame.Escape(section.Title)}</a></li>\n");
        if (annex.Count > 0) body.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{annexAnchor}\">{Annex}</a></li>\n");
        body.Append("</ol>\n</nav>\n<main id=\"main\">\n");
        Legend(body, summary);
        foreach (var (section, anchor) in sections) Section(body, section, anchor, anchors);
        if (annex.Count > 0)
        {
            body.Append(CultureInfo.InvariantCulture, $"<section class=\"annex\" id=\"{annexAnchor}\" aria-labelledby=\"{annexAnchor}-title\">\n<h2 id=\"{annexAnchor}-title\">{Annex}</h2>\n");
            foreach (var entry in annex) Entry(body, entry, anchors, options);
            body.Append("</section>\n");
        }
        body.Append("</main>\n");
        Footer(body, summary);
        return PageFrame.Page(summary.Title, StyleOf(summary), body.ToString());
    }

    // The marking stands on every sheet of paper.
    static string StyleOf(Summary summary) =>
        PageFrame.Style("summary.css")
        + $"@page {{ @bottom-left {{ content: \"{MarkingWords.Of(summary.Publication.Marking)}\"; }} }}\n";

    static void Header(StringBuilder body, Summary summary)
    {
        body.Append("<a class=\"skip\" href=\"#main\">Skip to the summary</a>\n<header>\n");
        body.Append(CultureInfo.InvariantCulture, $"<p class=\"banner\">{PageFrame.Escape(summary.Banner)}</p>\n");
        body.Append(CultureInfo.InvariantCulture, $"<div class=\"head\">\n<p class=\"marking {summary.Publication.Marking.ToString().ToLowerInvariant()}\">{MarkingWords.Of(summary.Publication.Marking)}</p>\n");
        body.Append(CultureInfo.InvariantCulture, $"<h1>{PageFrame.Escape(summary.Title)}</h1>\n<p class=\"about\">Attribution summary");
        if (summary.Publication.By is { Length: > 0 } by) body.Append(CultureInfo.InvariantCulture, $" by {PageFrame.Escape(by)}");
        body.Append(CultureInfo.InvariantCulture, $", as of <span class=\"date\">{summary.AsOf:yyyy-MM-dd}</span>");
        if (summary.Period is { } period) body.Append(CultureInfo.InvariantCulture, $". Period under study: {period.Start:yyyy-MM-dd HH:mm} to {period.End:yyyy-MM-dd HH:mm} UTC");
        body.Append("</p>\n</div>\n</header>\n");
    }

    static void Legend(StringBuilder body, Summary summary)
    {
        if (summary.Sections.Count == 0) return;
        body.Append("<ul class=\"legend\" aria-label=\"Kinds of statements on this page\">\n");
        foreach (var layer in LayerWords.Used(summary)) body.Append(CultureInfo.InvariantCulture, $"<li>{LayerTag.Html(layer)} {LayerWords.Meaning(layer)}</li>\n");
        body.Append("</ul>\n");
    }

    static void Section(StringBuilder body, SummarySection section, string anchor, PageAnchors anchors)
    {
        body.Append(CultureInfo.InvariantCulture, $"<section class=\"section {LayerTag.Of(section.Layer).Class}\" id=\"{anchor}\" aria-labelledby=\"{anchor}-title\">\n");
        body.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{anchor}-title\">{LayerTag.Html(section.Layer)} {PageFrame.Escape(section.Title)}</h2>\n");
        if (section.Lead is { Length: > 0 } lead) body.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{PageFrame.Escape(lead)}</p>\n");
        foreach (var sentence in section.Sentences) Sentence(body, sentence, anchors);
        foreach (var table in section.Tables) Table(body, ShownTable.Of(table), anchors.Name(anchor + "-table"), anchors);
        body.Append("</section>\n");
    }

    static void Sentence(StringBuilder body, SummarySentence sentence, PageAnchors anchors)
    {
        body.Append(CultureInfo.InvariantCulture, $"<p class=\"sentence\">{PageFrame.Escape(sentence.Text)}");
        if (sentence.FindingIds.Count > 0) body.Append(CultureInfo.InvariantCulture, $" <span class=\"refs\">Rests on {anchors.References(sentence.FindingIds)}.</span>");
        body.Append("</p>\n");
    }

    static void Table(StringBuilder body, ShownTable table, string anchor, PageAnchors anchors)
    {
        // A table that is wider than the screen scrolls by itself, and those without a mouse can reach it.
        body.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"region\" aria-labelledby=\"{anchor}\" tabindex=\"0\">\n<table>\n<caption id=\"{anchor}\">{PageFrame.Escape(table.Caption)}</caption>\n<thead>\n<tr>");
        for (var c = 0; c < table.Columns.Count; c++) body.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(table, c)}>{PageFrame.Escape(table.Columns[c])}</th>");
        body.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            body.Append("<tr>");
            for (var c = 0; c < row.Cells.Count; c++)
            {
                var cell = c == table.References ? anchors.References(row.FindingIds) : PageFrame.Escape(row.Cells[c]);
                body.Append(c == 0 ? $"<th scope=\"row\"{Class(table, c)}>{cell}</th>" : $"<td{Class(table, c)}>{cell}</td>");
            }
            body.Append("</tr>\n");
        }
        body.Append("</tbody>\n</table>\n</div>\n");
    }

    static string Class(ShownTable table, int column) =>
        table.Numeric[column] ? " class=\"number\"" : column == table.References ? " class=\"refs\""
        : table.Rows.Any(r => r.Cells[column].Length > LongText) ? " class=\"long\"" : table.Rows.Any(r => r.Cells[column].Split(' ').Any(w => w.Length > LongWord)) ? " class=\"broken\"" : "";

    // Columns of sentences get more room than those of words, and words are broken only where they would take the room of others.
    const int LongText = 60, LongWord = 16;

    static void Entry(StringBuilder body, AnnexEntry entry, PageAnchors anchors, SummaryPageOptions options)
    {
        body.Append(CultureInfo.InvariantCulture, $"<article class=\"entry\" id=\"{anchors.Entry(entry.Id)}\">\n<h3>{PageFrame.Escape(entry.Id)}</h3>\n<p>{PageFrame.Escape(entry.Statement)}</p>\n<dl>\n");
        foreach (var fact in entry.Facts)
        {
            var address = fact.IsCell && entry.Finding is { } finding ? Within(options.CellAddress(finding)) : null;
            body.Append(CultureInfo.InvariantCulture, $"<div><dt>{PageFrame.Escape(fact.Name)}</dt>");
            foreach (var text in fact.Texts)
                body.Append(address is null ? $"<dd>{PageFrame.Escape(text)}</dd>" : $"<dd><a href=\"{PageFrame.Escape(address)}\">{PageFrame.Escape(text)}</a></dd>");
            body.Append("</div>\n");
        }
        body.Append("</dl>\n</article>\n");
    }

    // A colon before the first slash is a scheme, two slashes or a backslash lead to a host.
    static string? Within(string? address) =>
        address is null || address.StartsWith('/') || address.Contains('\\', StringComparison.Ordinal) || address.Split('#')[0].Contains(':', StringComparison.Ordinal) ? null : address;

    static void Footer(StringBuilder body, Summary summary)
    {
        body.Append("<footer>\n<dl>\n");
        foreach (var line in ColophonLine.Of(summary)) body.Append(CultureInfo.InvariantCulture, $"<div><dt>{PageFrame.Escape(line.Label)}</dt><dd>{PageFrame.Escape(line.Text)}</dd></div>\n");
        body.Append("</dl>\n</footer>\n");
    }
}
