using System.Globalization;

namespace Concordance.Ingest.Formats;

/// <summary>Times in seconds, with or without decimals, of tools that do not mind from when they count.</summary>
static class SecondsOfAnyOrigin
{
    static readonly decimal s_first = Seconds(TimeReader.FirstYear), s_end = Seconds(TimeReader.LastYear + 1);

    /// <summary>Why a row is refused whose seconds count from something else than 1970; null for every other text.</summary>
    /// <param name="text">The time, or null.</param>
    /// <param name="column">The column that holds it.</param>
    public static string? Refuse(string? text, string column) =>
        Number(text) is { } number && number < s_first
            ? $"seconds that do not count from 1970: add to the column '{column}' the time from which they count, in seconds since 1970"
            : null;

    /// <summary>Seconds with decimals as whole microseconds, finer digits cut off; every other text as it is.</summary>
    public static string Whole(string text) =>
        text.Contains('.', StringComparison.Ordinal) && Number(text) is { } number && number >= s_first && number < s_end
            ? ((long)(number * 1_000_000)).ToString(CultureInfo.InvariantCulture)
            : text;

    static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    static decimal Seconds(int year) => (new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
}
