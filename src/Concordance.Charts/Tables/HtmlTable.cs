using System.Text;
using Deedle;
using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tables;

/// <summary>Tables as plain HTML: no script, no style sheet, no ids; everything from data is escaped.</summary>
public static class HtmlTable
{
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
        Row(html, table, table.Headers, "th");
        html.Append("</thead>\n<tbody>\n");
        foreach (var row in table.Rows) Row(html, table, row, "td");
        html.Append("</tbody>\n</table>\n");
        if (table.Cut.Length > 0) html.Append("<p>").Append(table.Cut).Append("</p>\n");
        return html.ToString();
    }

    static void Row(StringBuilder html, TableModel table, IReadOnlyList<string> cells, string element)
    {
        html.Append("<tr>");
        for (int i = 0; i < cells.Count; i++)
            html.Append('<').Append(element).Append(table.Numeric[i] ? Right : "").Append('>')
                .Append(Escape(cells[i])).Append("</").Append(element).Append('>');
        html.Append("</tr>\n");
    }

    // Only what HTML needs: other letters stay readable in the notebook's file.
    internal static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
