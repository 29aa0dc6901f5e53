using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Ingest;

/// <summary>The text of a cell of a workbook.</summary>
static partial class ExcelCell
{
    /// <summary>Excel keeps fifteen digits. What is at least this large has lost some, and comes with an exponent, by which <see cref="IdDamage"/> knows it.</summary>
    const double LeastRounded = 1e15;

    /// <summary>The text, or null where the cell holds nothing or an error.</summary>
    /// <param name="value">What the reader gives.</param>
    /// <param name="format">Excel's number format of the cell.</param>
    public static string? Text(object? value, string? format) => value switch
    {
        null => null,
        string text => text.Length > 0 ? text : null,
        bool yes => yes ? "true" : "false",
        double number => Number(number),
        DateTime time => Time(time, format),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    static string? Number(double number)
    {
        if (!double.IsFinite(number)) return null;
        if (Math.Abs(number) >= LeastRounded) return number.ToString("0.##############E+0", CultureInfo.InvariantCulture);
        return number == Math.Truncate(number) ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
    }

    // A workbook knows no zones. Its times are fractions of a day: what is less than a millisecond comes from that.
    static string Time(DateTime time, string? format)
    {
        var rounded = new DateTime((time.Ticks + TimeSpan.TicksPerMillisecond / 2) / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Unspecified);
        // Midnight in a cell that shows no clock is a day, not a time.
        if (rounded.TimeOfDay == TimeSpan.Zero && !Clock().IsMatch(Literal().Replace(format ?? "", ""))) return rounded.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return rounded.ToString(rounded.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[hs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    /// <summary>Text between quotes, and colours and languages between brackets.</summary>
    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
