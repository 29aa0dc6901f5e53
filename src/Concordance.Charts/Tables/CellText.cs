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

    /// <summary>A share, 0 to 1, as per cents: one digit after the point from 1 % on, two significant digits below. What is not all or none is never shown as all or none.</summary>
    public static string Share(double share)
    {
        var percent = 100 * share;
        if (double.IsNaN(share)) return Fraction(share);
        if (percent is 0 or 100) return percent.ToString("0", Culture) + " %";
        return percent switch
        {
            > 99.9 and < 100 => "over 99.9 %",
            > 0 and < 0.001 => "under 0.001 %",
            _ => percent.ToString(Math.Abs(percent) switch { >= 0.995 => "0.0", >= 0.0995 => "0.00", >= 0.00995 => "0.000", _ => "0.0000" }, Culture) + " %",
        };
    }

    /// <summary>A number with three significant digits, for intervals; no digit before the point is rounded away.</summary>
    public static string Short(double number) => Math.Abs(number) is >= Tiny and < 99.95
        ? number.ToString(Math.Abs(number) switch { >= 9.995 => "0.0", >= 0.9995 => "0.00", >= 0.09995 => "0.000", _ => "0.0000" }, Culture) : Fraction(Math.Abs(number) >= 99.95 ? Math.Round(number) : number);

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
