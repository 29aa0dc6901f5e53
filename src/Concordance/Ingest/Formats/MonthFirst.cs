using System.Globalization;

namespace Concordance.Ingest.Formats;

/// <summary>Dates with the month as a number in front, for formats whose documentation or ids show that it is the month.</summary>
static class MonthFirst
{
    static readonly (string Form, string Iso)[] s_forms =
    [
        ("M/d/yyyy", "yyyy-MM-dd"), ("M/d/yyyy H:mm", "yyyy-MM-dd HH:mm"), ("M/d/yyyy H:mm:ss", "yyyy-MM-dd HH:mm:ss"),
    ];

    /// <summary><c>7/3/2018 9:05</c> as <c>2018-07-03 09:05</c>; every other text as it is.</summary>
    public static string ToIso(string text)
    {
        foreach (var (form, iso) in s_forms)
            if (DateTime.TryParseExact(text.Trim(), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time.ToString(iso, CultureInfo.InvariantCulture);
        return text;
    }
}
