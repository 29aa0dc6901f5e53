using System.Globalization;
using System.Text;

namespace Concordance.Attribution;

/// <summary>A summary as Markdown: CommonMark with the tables of GitHub, to be stored as UTF-8 with line feeds.</summary>
/// <remarks>
/// Whatever comes from data reads as it is and does nothing: no link, no picture, no HTML comes of it. The only links lead from ids to the annex of the same file.
/// </remarks>
public static class SummaryMarkdown
{
    /// <summary>The text. The same summary gives the same text.</summary>
    public static string Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var annex = AnnexEntry.Of(summary);
        var known = annex.Select(e => e.Id).Where(IsPlain).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder();
        Paragraph(text, $"> **{MarkdownText.Inline(summary.Banner.Trim())}**");
        Paragraph(text, $"# {MarkdownText.Inline(summary.Title)}");
        Paragraph(text, $"**{MarkingWords.Of(summary.Publication.Marking)}**");
        foreach (var layer in LayerWords.Used(summary)) text.Append(CultureInfo.InvariantCulture, $"- **{LayerWords.Of(layer)}**: {LayerWords.Meaning(layer)}\n");
        if (summary.Sections.Count > 0) text.Append('\n');
        foreach (var section in summary.Sections) Section(text, section, known);
        if (annex.Count > 0) Paragraph(text, "## Annex: what the summary rests on");
        foreach (var entry in annex) Entry(text, entry);
        Paragraph(text, "---");
        foreach (var line in ColophonLine.Of(summary)) text.Append(CultureInfo.InvariantCulture, $"- {line.Label}: {MarkdownText.Inline(line.Text)}\n");
        return text.ToString();
    }

    static void Section(StringBuilder text, SummarySection section, HashSet<string> known)
    {
        Paragraph(text, $"## {LayerWords.Of(section.Layer)}: {MarkdownText.Inline(section.Title)}");
        if (section.Lead?.Trim() is { Length: > 0 } lead) Paragraph(text, $"*{MarkdownText.Inline(lead)}*");
        foreach (var sentence in section.Sentences)
            Paragraph(text, MarkdownText.Line(sentence.Text) + (sentence.FindingIds.Count > 0 ? $" ({References(sentence.FindingIds, known)})" : ""));
        foreach (var table in section.Tables) Table(text, ShownTable.Of(table), known);
    }

    static void Table(StringBuilder text, ShownTable table, HashSet<string> known)
    {
        if (table.Caption.Trim() is { Length: > 0 } caption) Paragraph(text, $"**{MarkdownText.Inline(caption)}**");
        Row(text, table.Columns.Select(MarkdownText.Inline));
        Row(text, table.Numeric.Select(n => n ? "--:" : "---"));
        foreach (var row in table.Rows)
            Row(text, row.Cells.Select((cell, c) => c == table.References ? References(row.FindingIds, known) : MarkdownText.Inline(cell)));
        text.Append('\n');
    }

    static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    static void Entry(StringBuilder text, AnnexEntry entry)
    {
        Paragraph(text, $"### {MarkdownText.Inline(entry.Id)}");
        Paragraph(text, MarkdownText.Line(entry.Statement));
        foreach (var fact in entry.Facts)
        {
            if (fact.Texts is [var only]) text.Append(CultureInfo.InvariantCulture, $"- {fact.Name}: {MarkdownText.Inline(only)}\n");
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"- {fact.Name}:\n");
                foreach (var one in fact.Texts) text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Line(one)}\n");
            }
        }
        text.Append('\n');
    }

    static string References(IReadOnlyList<string> ids, HashSet<string> known) =>
        string.Join(", ", ids.Select(id => known.Contains(id) ? $"[{id}](#{Anchor(id)})" : MarkdownText.Inline(id)));

    // Readers of Markdown name a heading after its letters, digits and hyphens, in lower case.
    static string Anchor(string id) => id.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();

    static bool IsPlain(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");
}
