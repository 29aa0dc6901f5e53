using System.Globalization;

namespace Concordance.Ingest;

/// <summary>Reads times as the platforms' exports write them and turns them into UTC.</summary>
public static class TimeReader
{
    static readonly string[] s_withZone =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss 'UTC'",
        "ddd MMM dd HH:mm:ss zzz yyyy",
    ];

    static readonly string[] s_withoutZone =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
    ];

    /// <summary>The reason given for a time that carries no zone where the case names none.</summary>
    public const string WithoutZone = "a time without a time zone";

    /// <summary>The year before which, and from which on, a time is taken for damaged.</summary>
    const int FirstYear = 2000, YearAfterLast = 2100;

    /// <summary>Reads one time.</summary>
    /// <param name="text">ISO 8601, the old Twitter form, or seconds or milliseconds since 1970. Day-and-month forms such as 7/3/2018 are refused: they can be read two ways.</param>
    /// <param name="zone">The zone of times that carry none, or null to refuse them.</param>
    /// <param name="utc">The time in UTC, cut to microseconds.</param>
    /// <returns>Null, or why it can't be read.</returns>
    public static string? Read(string? text, TimeZoneInfo? zone, out DateTime utc)
    {
        utc = default;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return "no time";
        if (Epoch(text) is { } epoch) utc = epoch;
        else if (HasZone(text) && DateTimeOffset.TryParseExact(text, s_withZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var with)) utc = with.UtcDateTime;
        else if (DateTime.TryParseExact(text, s_withoutZone, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            if (zone is null) return WithoutZone;
            if (zone.IsInvalidTime(local)) return $"a time that does not exist in {zone.Id} (clocks went forward)";
            utc = TimeZoneInfo.ConvertTimeToUtc(local, zone);
        }
        else return "a time in a form that is not known, or that can be read two ways";
        // No finer than the store keeps, so that a collection read anew equals the one kept.
        utc = new DateTime(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
        return utc.Year is < FirstYear or >= YearAfterLast ? "a time outside the years 2000 to 2099" : null;
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

    // 'K' also accepts nothing at all, so what carries a zone is told apart here: a Z, UTC, or an offset after the clock time.
    static bool HasZone(string text)
    {
        var clock = text.IndexOf(':', StringComparison.Ordinal);
        return clock > 0 && (text.EndsWith('Z') || text.EndsWith("UTC", StringComparison.Ordinal) || text.AsSpan(clock).ContainsAny('+', '-'));
    }

    static DateTime? Epoch(string text)
    {
        if (!text.All(char.IsAsciiDigit) || text.Length is not (10 or 13)) return null;
        var number = long.Parse(text, CultureInfo.InvariantCulture);
        return DateTime.UnixEpoch.AddMilliseconds(text.Length == 10 ? number * 1000 : number);
    }
}
