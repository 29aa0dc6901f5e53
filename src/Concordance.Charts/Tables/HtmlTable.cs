using System.Globalization;
using System.Text;
using Deedle;
using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tables;

/// <summary>Tables as plain HTML: no script, no style sheet, no ids; everything from data is escaped.</summary>
public static class HtmlTable
{
    // Letters: words up to the first break nowhere that hurts, words up to the second stay in one line, and longer texts get a paragraph's width.
    const int ShortWords = 8, LongWords = 20;

    // Widths in em, of which a letter takes a bit more than half; the room beside it counts as part of a column.
    const int NarrowestText = 15, WidestText = 24;
    const double EmOfLetter = 0.62, Beside = 1.6;

    const string Right = " style=\"text-align:right\"";

    /// <summary>A data frame as a table; numbers stand at the right.</summary>
    public static string Render(DataFrame frame, TableOptions? options = null) => Render(TableModel.Of(frame, options ?? new()));

    /// <summary>A series as a table of times (UTC) and values.</summary>
    public static string Render(Series<DateTime, double> series, TableOptions? options = null) =>
        Render(DeedleModels.OfSeries(series, options ?? new()));

    internal static string Render(TableModel table, string? caption = null)
    {
        var html = new StringBuilder("<table>\n");
        if (caption is not null) html.Append("<caption>").Append(Escape(SafeText.Visible(caption))).Append("</caption>\n");
        html.Append("<thead>\n");
        Row(html, table, table.Headers, "th", Widths(table), Breakable);
        html.Append("</thead>\n<tbody>\n");
        foreach (var row in table.Rows) Row(html, table, row, "td", null);
        html.Append("</tbody>\n</table>\n");
        if (table.Cut.Length > 0) html.Append("<p>").Append(table.Cut).Append("</p>\n");
        return html.ToString();
    }

    static void Row(StringBuilder html, TableModel table, IReadOnlyList<string> cells, string element, IReadOnlyList<string>? widths, Func<string, string>? form = null)
    {
        form ??= Escape;
        html.Append("<tr>");
        for (int i = 0; i < cells.Count; i++)
            html.Append('<').Append(element).Append(table.Numeric[i] ? Right : widths?[i]).Append('>')
                .Append(form(cells[i])).Append("</").Append(element).Append('>');
        html.Append("</tr>\n");
    }

    // A name of several words would else make its column as wide as all of them.
    static string Breakable(string header) => Escape(header).Replace("_", "_<wbr>", StringComparison.Ordinal);

    /// <summary>
    /// The least widths of the columns of words, said once, in the head: in a table that is wider than the page every word would else stand on a line of its own, and the day of a time apart from its hour.
    /// </summary>
    static IReadOnlyList<string> Widths(TableModel table) => [.. table.Headers.Select((_, i) => table.Rows.Where(r => r[i].AsSpan().ContainsAny(' ', '-')).Select(r => r[i].Length).DefaultIfEmpty(0).Max() switch
    {
        < ShortWords => "",
        <= LongWords and var length => Width((int)Math.Ceiling(length * EmOfLetter + Beside)),
        var length => Width(Math.Clamp(length / 5, NarrowestText, WidestText)),
    })];

    static string Width(int em) => string.Create(CultureInfo.InvariantCulture, $" style=\"min-width:{em}em\"");

    // Only what HTML needs: other letters stay readable in the notebook's file.
    internal static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
