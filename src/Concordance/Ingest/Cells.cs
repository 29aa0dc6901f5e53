using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Concordance.Ingest;

/// <summary>The values of one row by field, with a remark on each that is there and can't be read.</summary>
ref struct Cells(IRow row, ColumnMap map)
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
        return Storable(value);
    }

    /// <summary>The text of a field as UTF-8, empty where there is none. Valid only as long as the row.</summary>
    public ReadOnlySpan<byte> Utf8(Field field)
    {
        if (map.Rule(field) is not { } rule) return [];
        var value = rule.Utf8(row);
        if (value.IsEmpty) return [];
        Filled |= RowOutcome.Bit(field);
        return value.Contains((byte)0) ? Encoding.UTF8.GetBytes(Storable(Encoding.UTF8.GetString(value))) : value;
    }

    /// <summary>The text of a field without blanks around it.</summary>
    public ReadOnlySpan<byte> Trimmed(Field field)
    {
        var value = Utf8(field);
        // Blanks beyond ASCII take a look at letters.
        return value is [> (byte)' ' and < 0x80, .., > (byte)' ' and < 0x80] or [> (byte)' ' and < 0x80] or [] ? value : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(value).Trim());
    }

    /// <summary>A whole number, also where it was kept with decimals that are all zero.</summary>
    public long? Number(Field field)
    {
        var utf8 = Utf8(field);
        if (utf8.IsEmpty) return null;
        if (Utf8Parser.TryParse(utf8, out long plain, out var read) && read == utf8.Length) return plain;
        var text = Encoding.UTF8.GetString(utf8);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)) return number;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && real == decimal.Truncate(real) && Math.Abs(real) < long.MaxValue) return (long)real;
        return Unread<long>(field);
    }

    /// <summary>A time in UTC.</summary>
    public DateTime? Time(Field field, TimeZoneInfo? zone) =>
        Utf8(field) is not { IsEmpty: false } text ? null : TimeReader.Read(text, zone, out var time) is null ? time : Unread<DateTime>(field);

    /// <summary>A time in UTC, or a day, which stands for its first instant in UTC.</summary>
    public DateTime? Date(Field field, TimeZoneInfo? zone)
    {
        var text = Utf8(field);
        if (text.IsEmpty) return null;
        if (TimeReader.Read(text, zone, out var time) is null) return time;
        if (TimeReader.ReadDay(Encoding.UTF8.GetString(text), out var day) is not null) return Unread<DateTime>(field);
        (_remarks ??= []).Add($"{field.Describe()} that are days without a time");
        return day;
    }

    /// <summary>Whether a profile picture is the platform's own, told by a word or by the picture's address.</summary>
    public bool? Picture(Field field) =>
        Utf8(field) is not { IsEmpty: false } text ? null : TruthWords.Of(text) ?? PictureAddress.IsDefault(text) ?? Unread<bool>(field);

    // The store ends a text at a zero character.
    static string Storable(string value) => value.Contains('\0', StringComparison.Ordinal) ? value.Replace('\0', '\ufffd') : value;

    T? Unread<T>(Field field) where T : struct
    {
        (_remarks ??= []).Add($"{field.Describe()} that can't be read and are taken to be missing");
        return null;
    }
}
