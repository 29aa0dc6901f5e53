using System.Globalization;
using DuckDB.NET.Data;

namespace Concordance.Notebooks;

/// <summary>How the values of one .NET type lie in a column of DuckDB. Times are UTC; what has no type there becomes text.</summary>
/// <param name="Sql">The column's type.</param>
/// <param name="Append">Adds a value that is not null.</param>
sealed record DuckValue(string Sql, Action<IDuckDBAppenderRow, object> Append)
{
    static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    static readonly DuckValue s_whole = new("BIGINT", (row, v) => row.AppendValue(Convert.ToInt64(v, Culture)));
    static readonly DuckValue s_fraction = new("DOUBLE", (row, v) => row.AppendValue(Convert.ToDouble(v, Culture)));
    static readonly DuckValue s_text = new("VARCHAR", (row, v) => row.AppendValue(Text(v)));

    static readonly Dictionary<Type, DuckValue> s_known = new()
    {
        [typeof(bool)] = new("BOOLEAN", (row, v) => row.AppendValue((bool)v)),
        [typeof(sbyte)] = s_whole, [typeof(byte)] = s_whole, [typeof(short)] = s_whole, [typeof(ushort)] = s_whole,
        [typeof(int)] = s_whole, [typeof(uint)] = s_whole, [typeof(long)] = s_whole,
        [typeof(ulong)] = new("UBIGINT", (row, v) => row.AppendValue((ulong)v)),
        [typeof(float)] = s_fraction, [typeof(double)] = s_fraction,
        [typeof(decimal)] = new("DECIMAL(38, 12)", (row, v) => row.AppendValue((decimal)v)),
        [typeof(DateTime)] = new("TIMESTAMP", (row, v) => row.AppendValue(Utc((DateTime)v))),
        [typeof(DateTimeOffset)] = new("TIMESTAMP", (row, v) => row.AppendValue(((DateTimeOffset)v).UtcDateTime)),
        [typeof(DateOnly)] = new("DATE", (row, v) => row.AppendValue((DateOnly?)v)),
        [typeof(TimeSpan)] = new("INTERVAL", (row, v) => row.AppendValue((TimeSpan)v)),
        [typeof(string)] = s_text, [typeof(char)] = s_text, [typeof(Guid)] = s_text,
    };

    /// <summary>Whether a type is one value and not a record.</summary>
    public static bool IsPlain(Type type) => s_known.ContainsKey(Nullable.GetUnderlyingType(type) ?? type) || type.IsEnum;

    public static DuckValue Of(Type type)
    {
        if (s_known.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var known)) return known;
        return typeof(IEnumerable<string>).IsAssignableFrom(type)
            ? new DuckValue("VARCHAR[]", (row, v) => row.AppendValue((IEnumerable<string>)v))
            : s_text;
    }

    static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;

    static string Text(object value) => value is IFormattable formattable ? formattable.ToString(null, Culture) : value.ToString() ?? "";
}
