using System.Globalization;

namespace Concordance.Charts.Tables;

/// <summary>A value as the text of a cell, the same on every machine.</summary>
/// <remarks>
/// Missing is "–", true is "yes". Times are UTC, <c>2024-05-16 09:30</c>, with seconds where they are not zero. Whole
/// numbers are given whole, without separators. Fractions have up to four significant digits, but no digit before the
/// point is ever rounded away; below 0.001 they are written as 1.2e-08.
/// </remarks>
public static class CellText
{
    const double Tiny = 0.001, Huge = 1e15;

    static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The text, made visible but neither cut nor escaped for HTML.</summary>
    public static string Of(object? value) => value switch
    {
        null or DBNull => "–",
        string text => SafeText.Visible(text),
        bool yes => yes ? "yes" : "no",
        DateTime time => Time(time),
        DateTimeOffset time => Time(time.UtcDateTime),
        DateOnly day => day.ToString("yyyy-MM-dd", Culture),
        double number => Fraction(number),
        float number => Fraction(number),
        Half number => Fraction((double)number),
        decimal number => number.ToString("0.############################", Culture),
        TimeSpan span => span.ToString("c", Culture),
        IFormattable other => SafeText.Visible(other.ToString(null, Culture)),
        _ => SafeText.Visible(value.ToString() ?? ""),
    };

    /// <summary>Whether values of a type are numbers, which stand at the right of their column.</summary>
    public static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    static string Time(DateTime time)
    {
        time = Forms.Utc.Of(time);
        string format = time.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd HH:mm"
            : time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.FFFFFFF";
        return time.ToString(format, Culture);
    }

    static string Fraction(double number)
    {
        double size = Math.Abs(number);
        if (double.IsNaN(number)) return "NaN";
        if (double.IsInfinity(number)) return number > 0 ? "∞" : "-∞";
        if (size is 0) return "0";
        if (size < Tiny || size >= Huge) return number.ToString("0.#e-00", Culture);
        if (size >= 999.95) return number.ToString("0", Culture);
        int decimals = 3 - (int)Math.Floor(Math.Log10(size));
        return number.ToString("0." + new string('#', decimals), Culture);
    }
}
