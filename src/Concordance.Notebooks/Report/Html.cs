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
                // Control characters are not allowed in a page, not even as references.
                < ' ' or (>= '\u007f' and <= '\u009f') => escaped.Append('\ufffd'),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>Escaped text of a terminal, without its colour codes.</summary>
    public static string Terminal(string text) => Escape(Colours().Replace(text, ""));

    [GeneratedRegex(@"\x1b\[[0-9;]*[A-Za-z]")]
    private static partial Regex Colours();
}
