using System.Globalization;
using System.Text;

namespace Concordance.Content;

/// <summary>Goes along the words of a text: letters, marks and digits in a row, with apostrophes between them. A Chinese or Japanese character is a word by itself; those of other scripts without spaces, such as Thai, are one up to the next space.</summary>
ref struct TextWords(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;
    int _at;

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether nothing but blanks and hyphens stands between it and the word before.</summary>
    public bool Follows { get; private set; }

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        Follows = _at > 0;
        int length;
        while (_at < _text.Length && !Belongs(_text[_at..], out length))
        {
            if (_text[_at] is not (' ' or '\u00a0' or '-' or '\u2010' or '\u2011')) Follows = false;
            _at += length;
        }
        if (_at >= _text.Length) return false;
        var start = _at;
        if (StandsAlone(_text[_at])) _at++;
        else
            while (_at < _text.Length && !StandsAlone(_text[_at]))
                if (Belongs(_text[_at..], out length)) _at += length;
                else if (IsApostrophe(_text[_at])) _at++;
                else break;
        Current = _text[start.._at].TrimEnd("'\u2019");
        return true;
    }

    /// <summary>Whether a character is a word by itself: Chinese and Japanese have no spaces between words.</summary>
    internal static bool StandsAlone(char c) => Letters.Weight(c) > 1;

    static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    static bool Belongs(ReadOnlySpan<char> rest, out int length)
    {
        length = 1;
        if (char.IsAscii(rest[0])) return char.IsAsciiLetterOrDigit(rest[0]);
        Rune.DecodeFromUtf16(rest, out var rune, out length);
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
