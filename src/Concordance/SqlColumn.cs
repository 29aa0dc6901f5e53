using System.Collections;
using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>Collects the values of one column of a query and makes a column of a data frame of them.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="type">Type that the reader states, so that a column without any value has its type all the same.</param>
sealed class SqlColumn(string name, Type type)
{
    static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    readonly List<object?> _values = [];

    public void Add(object? value) => _values.Add(value is Stream blob ? Hexadecimal(blob) : value);

    public DataFrameColumn ToColumn()
    {
        if (type == typeof(bool)) return new BooleanDataFrameColumn(name, _values.Select(v => (bool?)v));
        if (type == typeof(sbyte) || type == typeof(byte) || type == typeof(short) || type == typeof(ushort) || type == typeof(int))
            return new Int32DataFrameColumn(name, _values.Select(v => v is null ? (int?)null : Convert.ToInt32(v, Culture)));
        if (type == typeof(uint) || type == typeof(long))
            return new Int64DataFrameColumn(name, _values.Select(v => v is null ? (long?)null : Convert.ToInt64(v, Culture)));
        if (type == typeof(ulong) || type == typeof(BigInteger)) return Big();
        if (type == typeof(float) || type == typeof(double))
            return new DoubleDataFrameColumn(name, _values.Select(v => v is null ? null : Finite(Convert.ToDouble(v, Culture))));
        if (type == typeof(decimal)) return new DecimalDataFrameColumn(name, _values.Select(v => (decimal?)v));
        if (type == typeof(DateTime) || type == typeof(DateOnly)) return new DateTimeDataFrameColumn(name, _values.Select(Time));
        return new StringDataFrameColumn(name, _values.Select(v => v is null ? null : Text(v)));
    }

    /// <summary>DuckDB sums whole numbers in 128 bits; nearly always they fit 64.</summary>
    DataFrameColumn Big()
    {
        var whole = _values.ConvertAll(v => v switch { null => (BigInteger?)null, ulong u => u, _ => (BigInteger)v });
        return whole.TrueForAll(v => v is null || (v >= long.MinValue && v <= long.MaxValue))
            ? new Int64DataFrameColumn(name, whole.Select(v => (long?)v))
            : new StringDataFrameColumn(name, whole.Select(v => v?.ToString(Culture)));
    }

    static double? Finite(double value) => double.IsFinite(value) ? value : null;

    static DateTime? Time(object? value) => value switch
    {
        DateTime time => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        DateOnly day => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        _ => null,
    };

    static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", Culture),
        DateOnly day => day.ToString("yyyy-MM-dd", Culture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFF", Culture),
        TimeSpan span => span.ToString("c", Culture),
        IDictionary map => string.Join(", ", map.Keys.Cast<object>().Select(key => $"{Text(key)}: {Text(map[key])}")),
        BitArray bits => string.Concat(bits.Cast<bool>().Select(b => b ? '1' : '0')),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Text)),
        IFormattable other => other.ToString(null, Culture),
        _ => value.ToString() ?? "",
    };

    // Read at once: the stream points into memory that the next row takes.
    static string Hexadecimal(Stream blob)
    {
        using var copy = new MemoryStream();
        blob.CopyTo(copy);
        return Convert.ToHexStringLower(copy.ToArray());
    }
}
