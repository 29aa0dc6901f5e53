namespace Concordance.Ingest.Formats;

/// <summary>Lines of tables put together from several files that are no rows.</summary>
static class NoRows
{
    /// <summary>Why a row is none: it repeats the header, or all its cells are empty.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">Columns that together every row has something in.</param>
    public static string? Why(IRow row, params ReadOnlySpan<string> columns)
    {
        var (repeats, isEmpty) = (true, true);
        foreach (var column in columns)
        {
            var cell = row.Get(column)?.Trim();
            repeats &= column.Equals(cell, StringComparison.OrdinalIgnoreCase);
            isEmpty &= string.IsNullOrEmpty(cell);
            // Nearly every row shows by its first cell that it is one.
            if (!repeats && !isEmpty) return null;
        }
        return repeats ? "the header, repeated" : isEmpty ? "an empty row" : null;
    }
}
