using System.Text;
using System.Text.RegularExpressions;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>Finds any of some terms in a text: as whole words, without regard to case, in any Unicode form.</summary>
public sealed class TermMatcher
{
    readonly Regex? _pattern;

    /// <summary>Makes a matcher; without terms it finds nothing.</summary>
    public TermMatcher(IReadOnlyList<string> terms)
    {
        terms = [.. terms.Where(t => !string.IsNullOrWhiteSpace(t))];
        if (terms.Count == 0) return;
        // Longest first, so that a name within a name does not hide it; no letter or mark on either side.
        var any = string.Join('|', terms.Select(Fold).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length).Select(Regex.Escape));
        _pattern = new Regex($@"(?<![\p{{L}}\p{{M}}\p{{Nd}}])(?:{any})(?![\p{{L}}\p{{M}}\p{{Nd}}])", RegexOptions.CultureInvariant);
    }

    /// <summary>Whether one of the terms is in <paramref name="text"/>.</summary>
    public bool IsIn(string? text) => text is not null && _pattern is not null && _pattern.IsMatch(Fold(text));

    // Turkic alphabets have a dotted and a dotless I in both cases, and text in capitals has no telling which: all four are one.
    internal static string Fold(string text) =>
        UnicodeForm.In(NormalizationForm.FormKC, text).ToLowerInvariant().Replace("i\u0307", "i", StringComparison.Ordinal).Replace('\u0130', 'i').Replace('\u0131', 'i');
}
