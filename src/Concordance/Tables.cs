using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Makes a table that a notebook can show and export from a list of records.</summary>
public static class Tables
{
    /// <summary>One row an item, one column a selector. A null becomes a missing value; identifiers stay text.</summary>
    /// <param name="items">The rows.</param>
    /// <param name="columns">Column names with what they hold: text, whole and real numbers, truth values or times (UTC). Real numbers under a name that ends in "share" or "rate" are shares, 0 to 1 (<see cref="ShareColumn"/>); a name with _low and one with
    /// _high after it make an interval, which notebooks show in one column.</param>
    public static DataFrame Of<T>(IEnumerable<T> items, params (string Name, Func<T, object?> Value)[] columns)
    {
        var rows = items.ToList();
        return new DataFrame(columns.Select(c => Column(c.Name, rows.ConvertAll(r => c.Value(r)))));
    }

    /// <summary>Some columns of a table, in the order in which they are named: what is wider than a page can be shown in parts. A table that says why it could not be made has none of them and stays as it is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Names of columns; those that the table does not have, as where names are hidden, are left out.</param>
    public static DataFrame Only(DataFrame table, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(columns);
        var kept = columns.Select(name => table.Columns.FirstOrDefault(c => c.Name == name)).OfType<DataFrameColumn>().ToList();
        return kept.Count == 0 ? table : new DataFrame(kept);
    }

    /// <summary>In place of a table that could not be made: why.</summary>
    /// <param name="what">What could not be examined, as the name of the column.</param>
    /// <param name="reason">Why, as a half sentence.</param>
    internal static DataFrame NotExamined(string what, string reason) => Of([reason], (what, r => "could not be examined: " + r));

    static DataFrameColumn Column(string name, List<object?> values)
    {
        return values.FirstOrDefault(v => v is not null) switch
        {
            bool => new BooleanDataFrameColumn(name, values.Select(v => (bool?)v)),
            int => new Int32DataFrameColumn(name, values.Select(v => (int?)v)),
            long => new Int64DataFrameColumn(name, values.Select(v => (long?)v)),
            double => Real(name, values.Select(v => v is double d && double.IsFinite(d) ? d : (double?)null)),
            DateTime => new DateTimeDataFrameColumn(name, values.Select(v => (DateTime?)v)),
            _ => new StringDataFrameColumn(name, values.Select(v => v?.ToString())),
        };
    }

    static DoubleDataFrameColumn Real(string name, IEnumerable<double?> values) => ShareColumn.IsNamed(name) ? new ShareColumn(name, values) : new DoubleDataFrameColumn(name, values);
}
