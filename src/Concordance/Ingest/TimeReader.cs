using System.Globalization;
using System.Text;

namespace Concordance.Ingest;

/// <summary>Reads times as the platforms' exports write them and turns them into UTC.</summary>
public static class TimeReader
{
    /// <summary>The reason given for a time that carries no zone where the case names none.</summary>
    public const string WithoutZone = "a time without a time zone";

    // Platforms began after the first; years such as 1, 1970 and 9999 stand for "unknown" in exports. Posts and accounts alike.
    internal const int FirstYear = 2000, LastYear = 2099;

    /// <summary>Reads one time.</summary>
    /// <param name="text">
    /// ISO 8601, RFC 2822, the old Twitter form, or whole seconds, milliseconds or microseconds since 1970. Dates with the month as a
    /// number that do not start with the year, such as 7/3/2018, are refused: they can be read two ways.
    /// </param>
    /// <param name="zone">The zone of times that carry none, or null to refuse them.</param>
    /// <param name="utc">The time in UTC, cut to microseconds.</param>
    /// <returns>Null, or why it can't be read.</returns>
    public static string? Read(string? text, TimeZoneInfo? zone, out DateTime utc)
    {
        utc = default;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return "no time";
        if (EpochTime.IsNumber(text)) return EpochTime.Read(text, out utc);
        return WrittenTime.Read(text) is { } written ? InUtc(written, zone, out utc) : WrittenTime.WhyNot(text);
    }

    /// <summary>The same for a text in UTF-8.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8, TimeZoneInfo? zone, out DateTime utc) =>
        // Nearly all times are written so.
        IsoTime.Read(utf8) is var (clock, offset) ? InUtc(new(clock, offset), zone, out utc) : Read(Encoding.UTF8.GetString(utf8), zone, out utc);

    static string? InUtc(WrittenTime written, TimeZoneInfo? zone, out DateTime utc)
    {
        utc = default;
        // Checked before the offset is taken away: the first and last years have no room for it.
        if (written.Clock.Year is < FirstYear - 1 or > LastYear + 1) return OutsideYears;
        if (written.Offset is { } offset) utc = DateTime.SpecifyKind(written.Clock - offset, DateTimeKind.Utc);
        else if (zone is null) return WithoutZone;
        else if (LocalTime.Read(written.Clock, zone, out utc) is { } reason) return reason;
        return utc.Year is < FirstYear or > LastYear ? OutsideYears : null;
    }

    /// <summary>Reads a day without a time, for what needs no more: <c>2013-11-08</c>.</summary>
    /// <param name="text">A date that starts with the year.</param>
    /// <param name="utc">Its first instant, in UTC.</param>
    /// <returns>Null, or why it can't be read.</returns>
    public static string? ReadDay(string? text, out DateTime utc)
    {
        utc = default;
        if (!DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return WrittenTime.WhyNot(text ?? "");
        utc = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return utc.Year is < FirstYear or > LastYear ? OutsideYears : null;
    }

    /// <summary>The zone of a name, such as <c>UTC</c> or <c>Europe/Paris</c>.</summary>
    /// <exception cref="InputException">There is no such zone on this machine.</exception>
    public static TimeZoneInfo? Zone(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        if (name is "UTC" or "Z") return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new InputException($"There is no time zone '{name}'.", "Use an IANA name such as UTC, Europe/Paris or Asia/Baku.");
    }

    static string OutsideYears { get; } = FormattableString.Invariant($"a time outside the years {FirstYear} to {LastYear}");
}
