using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>Text as it may stand in a page: in an element's content or in a quoted attribute.</summary>
static partial class Html
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' => escaped.Append(c),
                _ when IsOverride(c) => escaped.Append(Told(c)),
                // Control characters are not allowed in a page, not even as references.
                < ' ' or (>= '\u007f' and <= '\u009f') => escaped.Append('\ufffd'),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>The text with what would turn its direction spelt out, such as <c>[U+202E]</c>: else it could read as something that it is not.</summary>
    public static string Upright(string text) => text.Any(IsOverride) ? string.Concat(text.Select(c => IsOverride(c) ? Told(c) : c.ToString())) : text;

    static bool IsOverride(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    static string Told(char c) => FormattableString.Invariant($"[U+{(int)c:X4}]");

    /// <summary>Escaped text of a terminal, without its colour codes.</summary>
    public static string Terminal(string text) => Escape(Colours().Replace(text, ""));

    [GeneratedRegex(@"\x1b\[[0-9;]*[A-Za-z]")]
    private static partial Regex Colours();
}
