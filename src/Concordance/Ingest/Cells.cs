using System.Globalization;

namespace Concordance.Ingest;

/// <summary>The values of one row by field, with a remark on each that is there and can't be read.</summary>
sealed class Cells(IRow row, ColumnMap map)
{
    List<string>? _remarks;

    /// <summary>The fields that had a value, as bits.</summary>
    public ulong Filled { get; private set; }

    /// <summary>What could not be read and is taken to be missing.</summary>
    public IReadOnlyList<string> Remarks => _remarks ?? (IReadOnlyList<string>)[];

    /// <summary>The text of a field, or null.</summary>
    public string? Get(Field field)
    {
        if (map.Rule(field)?.Of(row) is not { } value) return null;
        Filled |= RowOutcome.Bit(field);
        // The store ends a text at a zero character.
        return value.Contains('\0', StringComparison.Ordinal) ? value.Replace('\0', '\ufffd') : value;
    }

    /// <summary>A whole number, also where it was kept with decimals that are all zero.</summary>
    public long? Number(Field field)
    {
        if (Get(field) is not { } text) return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)) return number;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && real == decimal.Truncate(real) && Math.Abs(real) < long.MaxValue) return (long)real;
        return Unread<long>(field);
    }

    /// <summary>A time in UTC.</summary>
    public DateTime? Time(Field field, TimeZoneInfo? zone) =>
        Get(field) is not { } text ? null : TimeReader.Read(text, zone, out var time) is null ? time : Unread<DateTime>(field);

    /// <summary>A time in UTC, or a day, which stands for its first instant in UTC.</summary>
    public DateTime? Date(Field field, TimeZoneInfo? zone)
    {
        if (Get(field) is not { } text) return null;
        if (TimeReader.Read(text, zone, out var time) is null) return time;
        if (TimeReader.ReadDay(text, out var day) is not null) return Unread<DateTime>(field);
        (_remarks ??= []).Add($"{field.Describe()} that are days without a time");
        return day;
    }

    T? Unread<T>(Field field) where T : struct
    {
        (_remarks ??= []).Add($"{field.Describe()} that can't be read and are taken to be missing");
        return null;
    }
}
