using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Ingest;

/// <summary>Traces that programs leave which take ids for numbers. Ids with their last digits turned into zeros leave none: they can't be told here.</summary>
static partial class IdDamage
{
    /// <summary>What is wrong with an id, or null.</summary>
    public static string? Of(string id) =>
        // Nearly all ids are digits alone.
        !id.AsSpan().ContainsAnyExceptInRange('0', '9') ? null
        : Rounded().IsMatch(id) ? "an id that a spreadsheet has rounded"
        : Decimal().IsMatch(id) ? "an id kept as a number with decimals"
        : Grouped().IsMatch(id) ? "an id with thousands separators"
        : null;

    /// <summary>The same for an id in UTF-8.</summary>
    public static string? Of(ReadOnlySpan<byte> id) => id.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? Of(Encoding.UTF8.GetString(id)) : null;

    // Exponents are short: 1e234567 is an id in hexadecimal digits.
    [GeneratedRegex(@"^([0-9]|[0-9]{1,3}[.,][0-9]*)[eE]\+?[0-9]{1,3}$")]
    private static partial Regex Rounded();

    [GeneratedRegex("^[0-9]+[.,]0+$")]
    private static partial Regex Decimal();

    // Dots take more groups than an address such as 192.168.100.200 has; one group, as in 1,234, may be an id's own.
    [GeneratedRegex(@"^[0-9]{1,3}(([, '’\u00a0\u202f][0-9]{3}){2,}|(\.[0-9]{3}){4,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Grouped();
}
