using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tables;

/// <summary>The shown part of a table as text, neither aligned nor escaped.</summary>
sealed record TableModel(
    IReadOnlyList<string> Headers, IReadOnlyList<bool> Numeric, IReadOnlyList<IReadOnlyList<string>> Rows, long TotalRows, bool More = false)
{
    public static TableModel Of(DataFrame frame, TableOptions options)
    {
        long shown = Math.Min(frame.Rows.Count, Math.Max(options.MaxRows, 0));
        var columns = ShownColumn.Of(frame);
        var rows = new List<IReadOnlyList<string>>();
        for (long r = 0; r < shown; r++) rows.Add([.. columns.Select(c => c.Cell(r, options))]);
        return new([.. columns.Select(c => Cell(c.Name, options))], [.. columns.Select((c, i) => c.IsNumeric || c.Value.DataType == typeof(string) && NumericText.IsColumn(rows.Select(r => r[i])))], rows, frame.Rows.Count, frame is SqlTable { Cut: true });
    }

    /// <summary>What was left out, in words, or that there is nothing: a head alone looks like a table that failed. Empty where all is shown.</summary>
    public string Cut => TotalRows == 0 ? "no rows" : Rows.Count == TotalRows && !More ? "" : string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Rows.Count:N0} of {(More ? "more than " : "")}{TotalRows:N0} rows shown");

    // Cut before the hidden characters are spelt out, so that a cell of a million of them costs nothing.
    public static string Cell(object? value, TableOptions options) =>
        CellText.Of(value is string text ? SafeText.Cut(text, options.MaxCellLength) : value);
}
