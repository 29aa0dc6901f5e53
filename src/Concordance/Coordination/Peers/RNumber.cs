using System.Globalization;
using System.Numerics;

namespace Concordance.Coordination.Peers;

/// <summary>
/// Numbers as R's data.table writes them to a file: up to 15 significant digits, in powers of ten where that is shorter. The 16th digit,
/// by which the last is rounded, is computed in doubles there and so here: 267/7 comes out as 38.1428571428572.
/// </summary>
static class RNumber
{
    internal static string Of(double value)
    {
        if (double.IsNaN(value)) return "";
        if (double.IsInfinity(value)) return value > 0 ? "Inf" : "-Inf";
        if (value == 0) return "0";
        var (digits, exponent) = Digits(Math.Abs(value));
        var decimals = Math.Max(0, digits.Length - 1 - exponent);
        var fixedWidth = Math.Max(exponent, 0) + 1 + (decimals > 0 ? decimals + 1 : 0);
        var powerWidth = digits.Length + (digits.Length > 1 ? 1 : 0) + (Math.Abs(exponent) >= 100 ? 5 : 4);
        return (value < 0 ? "-" : "") + (fixedWidth <= powerWidth ? Fixed(digits, exponent) : Power(digits, exponent));
    }

    static (string Digits, int Exponent) Digits(double value)
    {
        var binary = Math.ILogB(value);
        var (scale, exponent) = PowerOfTwo(binary);
        var scaled = Math.ScaleB(value, -binary) * scale;
        if (scaled >= 9.99999999999999) (scaled, exponent) = (scaled / 10, exponent + 1);
        var rounded = ((ulong)(scaled * 1e15) + 5) / 10;
        var digits = rounded.ToString(CultureInfo.InvariantCulture);
        return (digits.TrimEnd('0'), exponent + digits.Length - 15);
    }

    // A power of two as a number from 1 to 10 and a power of ten.
    static (double Scale, int Exponent) PowerOfTwo(int binary)
    {
        var digits = BigInteger.Pow(binary < 0 ? 5 : 2, Math.Abs(binary)).ToString(CultureInfo.InvariantCulture);
        return (double.Parse(digits[..1] + "." + digits[1..], CultureInfo.InvariantCulture), digits.Length - 1 + Math.Min(binary, 0));
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
