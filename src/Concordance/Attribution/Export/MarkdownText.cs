using System.Buffers;
using System.Text;

namespace Concordance.Attribution;

/// <summary>Text from data as it may stand within a line of Markdown: it reads as it is, and makes no mark, no link, no picture and no HTML.</summary>
static class MarkdownText
{
    static readonly SearchValues<char> s_marks = SearchValues.Create(@"\`*_[]<>|~&$#!^");

    // A reader that sees one of these asks for little more: "www.1.x" is a link to it.
    static readonly SearchValues<string> s_leads = SearchValues.Create(["//", "www.", "mailto:", "xmpp:", "tel:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The text for the middle of a line or the cell of a table.</summary>
    public static string Inline(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        var visible = ReadableText.Of(text);
        for (var at = 0; at < visible.Length;)
        {
            var end = visible.IndexOf(' ', at);
            if (end < 0) end = visible.Length;
            Word(written, visible.AsSpan(at, end - at));
            if (end < visible.Length) written.Append(' ');
            at = end + 1;
        }
        return written.ToString();
    }

    /// <summary>The text for the beginning of a line, where some signs and numbers make headings and lists.</summary>
    public static string Line(string text)
    {
        var inline = Inline(text.Trim());
        if (inline.Length == 0) return inline;
        if (inline[0] is '+' or '-' or '=' or ':') return "\\" + inline;
        var digits = inline.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && inline[digits] is '.' or ')' ? inline.Insert(digits, "\\") : inline;
    }

    static void Word(StringBuilder written, ReadOnlySpan<char> word)
    {
        var leads = Leads(word);
        foreach (var part in word.Split('|'))
        {
            // Not even within code may a bar stand as it is: it would end the cell.
            if (part.Start.Value > 0) written.Append("\\|");
            var text = word[part];
            if (leads && text.Length > 0 && !text.Contains('`')) written.Append('`').Append(text).Append('`');
            else Escape(written, text, leads);
        }
    }

    // What readers of Markdown make links of by themselves, bare domains included, and what sites make mentions of.
    static bool Leads(ReadOnlySpan<char> word)
    {
        if (word.Contains('@') || word.ContainsAny(s_leads)) return true;
        for (var i = 1; i < word.Length - 2; i++)
            if (word[i] == '.' && char.IsLetterOrDigit(word[i - 1]) && char.IsLetter(word[i + 1]) && char.IsLetterOrDigit(word[i + 2])) return true;
        return false;
    }

    static void Escape(StringBuilder written, ReadOnlySpan<char> text, bool leads)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // Two in a row are marks to some readers.
            var isPair = c is '+' or '=' && (i > 0 && text[i - 1] == c || i + 1 < text.Length && text[i + 1] == c);
            if (isPair || s_marks.Contains(c)) written.Append('\\').Append(c);
            // A word that leads and holds the sign of code: no code can hold it, so that what would lead is written as a reference.
            else if (leads && c is ':' or '@' or '.') written.Append("&#").Append((int)c).Append(';');
            else written.Append(c);
        }
    }
}
