using System.Text;

namespace Concordance.Ingest;

/// <summary>Reads <c>2018-10-10T20:19:24.123+02:00</c> and its usual forms (ISO 8601): nearly every time is written so, hence by hand and without allocating.</summary>
/// <remarks>A blank may stand for the T and before the zone; seconds, their fraction (of any length, cut to microseconds) and the zone may be missing; a zone is Z, UTC, GMT or an offset.</remarks>
static class IsoTime
{
    /// <summary>The clock's time and its offset, or null.</summary>
    /// <param name="text">In ASCII or UTF-8.</param>
    public static (DateTime Clock, TimeSpan? Offset)? Read(ReadOnlySpan<byte> text)
    {
        if (text.Length < 16 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[13] != ':') return null;
        int year = Digits(text[..4]), month = Digits(text[5..7]), day = Digits(text[8..10]), hour = Digits(text[11..13]), minute = Digits(text[14..16]), second = 0, microseconds = 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59) return null;
        var rest = text[16..];
        if (rest is [(byte)':', _, _, ..])
        {
            second = Digits(rest[1..3]);
            if (second is < 0 or > 59) return null;
            rest = rest[3..];
            if (rest is [(byte)'.' or (byte)',', ..])
            {
                var length = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
                if (length < 0) length = rest.Length - 1;
                if (length == 0) return null;
                for (var place = 1; place <= 6; place++) microseconds = microseconds * 10 + (place <= length ? rest[place] - '0' : 0);
                rest = rest[(1 + length)..];
            }
        }
        var clock = new DateTime(year, month, day, hour, minute, second).AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
        if (rest.Length == 0) return (clock, null);
        return Zone(rest[0] == ' ' ? rest[1..] : rest) is { } offset ? (clock, offset) : null;
    }

    static TimeSpan? Zone(ReadOnlySpan<byte> zone)
    {
        if (Ascii.EqualsIgnoreCase(zone, "Z"u8) || Ascii.EqualsIgnoreCase(zone, "UTC"u8) || Ascii.EqualsIgnoreCase(zone, "GMT"u8)) return TimeSpan.Zero;
        if (zone is not [(byte)'+' or (byte)'-', _, _, ..]) return null;
        var rest = zone[3..] is [(byte)':', _, _] colon ? colon[1..] : zone[3..];
        int hours = Digits(zone[1..3]), minutes = rest.Length switch { 0 => 0, 2 => Digits(rest), _ => -1 };
        if (hours < 0 || minutes is < 0 or > 59 || hours * 60 + minutes > WrittenTime.MostOffsetMinutes) return null;
        return TimeSpan.FromMinutes((zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes));
    }

    /// <summary>The number, or -1 where there is something else than digits.</summary>
    static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
