namespace Concordance.Attribution;

/// <summary>A table of the summary as forms show it: with a column for what each row rests on, where its own columns do not say it.</summary>
/// <param name="Caption">Its caption; not escaped, like all that follows.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
/// <param name="References">Index of the column that names what rows rest on; null where no row rests on anything.</param>
/// <param name="Numeric">For each column whether it holds numbers, which stand at the right.</param>
public sealed record ShownTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<SummaryRow> Rows, int? References, IReadOnlyList<bool> Numeric)
{
    const string Separator = ", ";

    /// <summary>The table as it is shown.</summary>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public static ShownTable Of(SummaryTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (columns, rows) = (table.Columns, table.Rows);
        if (rows.FirstOrDefault(r => r.Cells.Count != columns.Count) is { } odd)
            throw new ArgumentException($"A row of '{table.Caption}' has {odd.Cells.Count} cells under {columns.Count} columns.", nameof(table));
        bool[] numeric = [.. Enumerable.Range(0, columns.Count).Select(c => NumericText.IsColumn(rows.Select(r => r.Cells[c])))];
        if (rows.All(r => r.FindingIds.Count == 0)) return new(table.Caption, columns, rows, null, numeric);
        var own = Enumerable.Range(0, columns.Count).Where(c => rows.All(r => r.Cells[c] == Ids(r))).Select(c => (int?)c).FirstOrDefault();
        if (own is not null) return new(table.Caption, columns, rows, own, numeric);
        return new(table.Caption, [.. columns, "Rests on"], [.. rows.Select(r => r with { Cells = [.. r.Cells, Ids(r)] })], columns.Count, [.. numeric, false]);
    }

    static string Ids(SummaryRow row) => string.Join(Separator, row.FindingIds);
}
