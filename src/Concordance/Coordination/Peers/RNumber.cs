using System.Globalization;

namespace Concordance.Coordination.Peers;

/// <summary>Numbers as R prints them: as few of 15 significant digits as are needed, in powers of ten where that is shorter.</summary>
static class RNumber
{
    internal static string Of(double value)
    {
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "NaN" : value > 0 ? "Inf" : "-Inf";
        if (value == 0) return "0";
        var scientific = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        var mark = scientific.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(scientific.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = string.Concat(scientific.AsSpan(0, 1), scientific.AsSpan(2, mark - 2)).TrimEnd('0');
        var decimals = Math.Max(0, digits.Length - 1 - exponent);
        var fixedWidth = Math.Max(exponent, 0) + 1 + (decimals > 0 ? decimals + 1 : 0);
        var powerWidth = digits.Length + (digits.Length > 1 ? 1 : 0) + (Math.Abs(exponent) >= 100 ? 5 : 4);
        return (value < 0 ? "-" : "") + (fixedWidth <= powerWidth ? Fixed(digits, exponent) : Power(digits, exponent));
    }

    static string Fixed(string digits, int exponent)
    {
        if (exponent < 0) return "0." + new string('0', -exponent - 1) + digits;
        var whole = digits.PadRight(exponent + 1, '0');
        return whole.Length == exponent + 1 ? whole : whole[..(exponent + 1)] + "." + whole[(exponent + 1)..];
    }

    static string Power(string digits, int exponent) =>
        (digits.Length > 1 ? digits[..1] + "." + digits[1..] : digits) + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
}
