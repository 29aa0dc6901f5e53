using System.Collections;
using System.Reflection;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Concordance.Notebooks;

/// <summary>A variable as a table: a data frame, or a list of records or of plain values.</summary>
/// <param name="columns">Names and types.</param>
/// <param name="rows">The rows, each with a value for every column.</param>
sealed class TableVariable(IReadOnlyList<(string Name, Type Type)> columns, IEnumerable<object?[]> rows)
{
    /// <summary>A variable's value as a table; null where it is none.</summary>
    public static TableVariable? Of(object? value) => value switch
    {
        null or string or IDictionary => null,
        DataFrame frame => new TableVariable([.. frame.Columns.Select(c => (c.Name, c.DataType))], RowsOf(frame)),
        IEnumerable items when ItemOf(value.GetType()) is { } item => OfItems(items, item),
        _ => null,
    };

    /// <summary>Makes the table in a schema.</summary>
    public void Fill(DuckDBConnection connection, string schema, string name, CancellationToken interrupt)
    {
        var kinds = columns.Select(c => DuckValue.Of(c.Type)).ToList();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"CREATE TABLE {SelectDatabase.Name(schema)}.{SelectDatabase.Name(name)} ({string.Join(", ", Names().Select((n, i) => $"{SelectDatabase.Name(n)} {kinds[i].Sql}"))})";
            command.ExecuteNonQuery();
        }
        using var appender = connection.CreateAppender(schema, name);
        foreach (var values in rows)
        {
            interrupt.ThrowIfCancellationRequested();
            var row = appender.CreateRow();
            for (var i = 0; i < values.Length; i++)
                if (values[i] is { } value) kinds[i].Append(row, value);
                else row.AppendNullValue();
            row.EndRow();
        }
    }

    // DuckDB's names know no case.
    IEnumerable<string> Names()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in columns)
        {
            var free = name;
            for (var n = 2; !taken.Add(free); n++) free = FormattableString.Invariant($"{name}_{n}");
            yield return free;
        }
    }

    static IEnumerable<object?[]> RowsOf(DataFrame frame)
    {
        for (long r = 0; r < frame.Rows.Count; r++) yield return [.. frame.Columns.Select(c => c[r])];
    }

    static Type? ItemOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    static TableVariable? OfItems(IEnumerable items, Type item)
    {
        if (DuckValue.IsPlain(item)) return new TableVariable([("value", item)], items.Cast<object?>().Select(i => new[] { i }));
        var properties = item.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.GetIndexParameters().Length == 0).ToList();
        var fields = item.GetFields(BindingFlags.Public | BindingFlags.Instance);
        if (properties.Count + fields.Length == 0) return null;
        return new TableVariable(
            [.. properties.Select(p => (p.Name, p.PropertyType)), .. fields.Select(f => (f.Name, f.FieldType))],
            items.Cast<object?>().Where(i => i is not null).Select(i => (object?[])[.. properties.Select(p => p.GetValue(i)), .. fields.Select(f => f.GetValue(i))]));
    }
}
