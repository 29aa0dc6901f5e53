using System.Globalization;
using System.Text;
using Deedle;
using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tables;

/// <summary>Tables as aligned text, for terminals and for frontends that show no HTML.</summary>
public static class PlainTable
{
    const string Between = "  ";

    /// <summary>A data frame as text; numbers stand at the right. Columns are aligned by grapheme.</summary>
    public static string Render(DataFrame frame, TableOptions? options = null) => Render(TableModel.Of(frame, options ?? new()));

    /// <summary>A series as text: times (UTC) and values.</summary>
    public static string Render(Series<DateTime, double> series, TableOptions? options = null) =>
        Render(DeedleModels.OfSeries(series, options ?? new()));

    internal static string Render(TableModel table)
    {
        int[] widths = [.. table.Headers.Select((h, i) => table.Rows.Select(r => Length(r[i])).Append(Length(h)).Max())];
        var text = new StringBuilder();
        Row(text, table, table.Headers, widths);
        Row(text, table, [.. widths.Select(w => new string('-', w))], widths);
        foreach (var row in table.Rows) Row(text, table, row, widths);
        if (table.Cut.Length > 0) text.Append(table.Cut).Append('\n');
        return text.ToString();
    }

    static void Row(StringBuilder text, TableModel table, IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0) line.Append(Between);
            int missing = widths[i] - Length(cells[i]);
            if (table.Numeric[i]) line.Append(' ', missing).Append(cells[i]);
            else line.Append(cells[i]).Append(' ', missing);
        }
        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }

    static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
