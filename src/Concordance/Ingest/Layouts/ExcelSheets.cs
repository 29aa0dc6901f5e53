namespace Concordance.Ingest;

/// <summary>What the beginning of a sheet shows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsVisible">Whether Excel shows it.</param>
/// <param name="Header">Cells of its first row that is not empty, without the empty ones at its end; none where it is empty.</param>
/// <param name="HasRows">Whether a row follows.</param>
/// <param name="Rows">Number of its last row.</param>
sealed record ExcelSheet(string Name, bool IsVisible, IReadOnlyList<string> Header, bool HasRows, int Rows)
{
    /// <summary>Whether it has the same columns as another.</summary>
    public bool IsLike(ExcelSheet other) => Header.SequenceEqual(other.Header, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Which sheets of a workbook are read: the first visible one that has a header and rows, and all visible ones with the same header.</summary>
/// <param name="Read">Places of the sheets that are read.</param>
/// <param name="Notes">Which are read where there are several, and which are not.</param>
sealed record ExcelSheets(IReadOnlyList<int> Read, IReadOnlyList<string> Notes)
{
    /// <summary>Chooses.</summary>
    public static ExcelSheets Of(IReadOnlyList<ExcelSheet> sheets)
    {
        if (sheets.FirstOrDefault(IsTable) is not { } first) return new([], []);
        List<int> read = [.. Enumerable.Range(0, sheets.Count).Where(i => IsTable(sheets[i]) && sheets[i].IsLike(first))];
        List<string> notes = [];
        if (read.Count > 1) notes.Add($"Sheets with the same columns, read one after the other, with row numbers that go on: {Named(read.Select(i => sheets[i]))}.");
        var left = sheets.Where((_, i) => !read.Contains(i)).ToList();
        var hidden = left.Where(s => !s.IsVisible && s.HasRows).ToList();
        var other = left.Where(s => s.IsVisible && s.Header.Count > 0).ToList();
        if (read.Count == 1 && hidden.Count + other.Count > 0) notes.Add($"Sheet that is read: {first.Name}.");
        if (other.Count > 0) notes.Add($"Sheets with other columns or no rows, which are not read: {Named(other)}.");
        if (hidden.Count > 0) notes.Add($"Hidden sheets, which are not read: {Named(hidden)}.");
        return new(read, notes);
    }

    static bool IsTable(ExcelSheet sheet) => sheet.IsVisible && sheet.HasRows;

    static string Named(IEnumerable<ExcelSheet> sheets) => string.Join(", ", sheets.Select(s => s.Name));
}
