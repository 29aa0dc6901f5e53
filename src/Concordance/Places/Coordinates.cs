using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Places;

/// <summary>Coordinates in a text.</summary>
static partial class Coordinates
{
    /// <summary>The first pair of them: decimal degrees (<c>40.41, 49.87</c>, <c>40.41N 49.87E</c>), or degrees, minutes and seconds; null where there is none.</summary>
    /// <remarks>Plain numbers need at least two decimals, so that prices and scores are none.</remarks>
    internal static (double Latitude, double Longitude, string Written)? In(string text)
    {
        if (Decimal().Match(text) is { Success: true } m && Signed(m, 1, 2, 'S') is { } latitude && Signed(m, 3, 4, 'W') is { } longitude) return Checked(latitude, longitude, m.Value);
        if (Sexagesimal().Match(text) is { Success: true } s) return Checked(Degrees(s, 1, 'S'), Degrees(s, 5, 'W'), s.Value);
        return null;
    }

    static (double, double, string)? Checked(double latitude, double longitude, string written) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 && (latitude, longitude) != (0, 0) ? (latitude, longitude, written) : null;

    static double? Signed(Match m, int number, int letter, char negative) =>
        double.Parse(m.Groups[number].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture) * (m.Groups[letter].ValueSpan is [var c] && char.ToUpperInvariant(c) == negative ? -1 : 1);

    static double Degrees(Match m, int from, char negative)
    {
        var value = Part(from) + Part(from + 1) / 60 + Part(from + 2) / 3600;
        return char.ToUpperInvariant(m.Groups[from + 3].Value[0]) == negative ? -value : value;

        double Part(int group) => m.Groups[group].Success && m.Groups[group].Length > 0 ? double.Parse(m.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"(?<![\d.])(-?[0-9]{1,2}\.[0-9]{2,12})\s{0,3}°?\s{0,3}([NSns]?)[\s,;/]{1,4}(-?[0-9]{1,3}\.[0-9]{2,12})\s{0,3}°?\s{0,3}([EWew]?)(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<!\d)([0-9]{1,2})\s?°\s?(?:([0-9]{1,2})\s?['′’]\s?)?(?:([0-9]{1,2}(?:\.[0-9]{1,4})?)\s?(?:""|″|''|”)\s?)?([NSns])[\s,;/]{0,4}([0-9]{1,3})\s?°\s?(?:([0-9]{1,2})\s?['′’]\s?)?(?:([0-9]{1,2}(?:\.[0-9]{1,4})?)\s?(?:""|″|''|”)\s?)?([EWew])", RegexOptions.CultureInvariant)]
    private static partial Regex Sexagesimal();
}
