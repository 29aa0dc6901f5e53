using Microsoft.Data.Analysis;

namespace Concordance.Charts.Tables;

/// <summary>A column as it is shown: one of the table, or a number with the interval that the next two columns give; of the interval alone with a low end, that.</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Value">The column of the table.</param>
/// <param name="Low">The lower end of its interval; null without one.</param>
/// <param name="High">The upper end.</param>
sealed record ShownColumn(string Name, DataFrameColumn Value, DataFrameColumn? Low = null, DataFrameColumn? High = null)
{
    /// <summary>Whether it holds numbers, which stand at the right.</summary>
    public bool IsNumeric => CellText.IsNumber(Value.DataType) || Low is not null;

    /// <summary>The columns of a table. Numbers "x", "x_low" and "x_high" beside each other become one column: apart they are as wide as the page, and nobody reads across.</summary>
    public static IReadOnlyList<ShownColumn> Of(DataFrame frame)
    {
        var shown = new List<ShownColumn>();
        for (var i = 0; i < frame.Columns.Count; i++)
        {
            var column = frame.Columns[i];
            if (HasInterval(frame, i))
            {
                shown.Add(new(column.Name + " (low to high)", column, frame.Columns[i + 1], frame.Columns[i + 2]));
                i += 2;
            }
            else shown.Add(new(column.Name, column));
        }
        return shown;
    }

    /// <summary>The text of a cell.</summary>
    public string Cell(long row, TableOptions options)
    {
        if (Low is null || High is null) return Text(Value[row]);
        if (Value[row] is null && High[row] is null && Low[row] is { } least) return $"at least {Short(least)}";
        return Value[row] is null || Low[row] is null || High[row] is null ? Text(Value[row]) : $"{Short(Value[row])} ({Short(Low[row])} to {Short(High[row])})";

        string Text(object? value) => Value is ShareColumn && value is double share ? CellText.Share(share) : TableModel.Cell(value, options);

        string Short(object value) => Value is ShareColumn ? CellText.Share((double)value) : CellText.Short(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    // A column in which nothing is told has no type of its own.
    static bool IsNumberOrNothing(DataFrameColumn column) => CellText.IsNumber(column.DataType) || column.NullCount == column.Length;

    static bool HasInterval(DataFrame frame, int at)
    {
        if (at + 2 >= frame.Columns.Count) return false;
        var (value, low, high) = (frame.Columns[at], frame.Columns[at + 1], frame.Columns[at + 2]);
        return low.Name == value.Name + "_low" && high.Name == value.Name + "_high" && new[] { value, low, high }.All(IsNumberOrNothing);
    }
}
