using System.Globalization;

namespace Concordance.Ingest;

/// <summary>Whole numbers since 1970. The unit is the one in which the number lies in the years that are accepted.</summary>
static class EpochTime
{
    // The last year's seconds are less than a thousand times the first one's, so that no number fits two units.
    static readonly long s_first = Seconds(TimeReader.FirstYear), s_end = Seconds(TimeReader.LastYear + 1);

    static string NoTime { get; } = FormattableString.Invariant(
        $"a number that is no time in seconds, milliseconds or microseconds in the years {TimeReader.FirstYear} to {TimeReader.LastYear}");

    /// <summary>Whether the text is a whole number; negative ones are read as such to say why they are refused.</summary>
    public static bool IsNumber(string text) => text.AsSpan(text.StartsWith('-') ? 1 : 0) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>Null and the time, or why the number is none.</summary>
    public static string? Read(string text, out DateTime utc)
    {
        utc = default;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return NoTime;
        if (!TryTicks(number, out var ticks)) return NoTime;
        utc = DateTime.UnixEpoch.AddTicks(ticks);
        return null;
    }

    /// <summary>The number's time in ticks since 1970, if it is one.</summary>
    public static bool TryTicks(long number, out long ticks)
    {
        foreach (var perSecond in (ReadOnlySpan<long>)[1, 1_000, 1_000_000])
        {
            if (number < s_first * perSecond || number >= s_end * perSecond) continue;
            ticks = number * (TimeSpan.TicksPerSecond / perSecond);
            return true;
        }
        ticks = 0;
        return false;
    }

    static long Seconds(int year) => (new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
}
