using System.Globalization;

namespace Concordance.Coordination.Peers;

/// <summary>Word break classes of Unicode; the names are those of the standard.</summary>
enum WordBreak : byte
{
    Other, CR, LF, Newline, Extend, ZWJ, Format, Katakana, HebrewLetter, ALetter, SingleQuote, DoubleQuote, MidNumLet, MidLetter, MidNum, Numeric,
    ExtendNumLet, WSegSpace, RegionalIndicator,
}

/// <summary>
/// Boundaries of words after Unicode Standard Annex 29 in the form that Python's <c>regex</c> has them, on which the
/// coordination-network-toolkit relies. It departs from the annex: no boundary after an apostrophe before a vowel (a, e, i, o, u, plain or with
/// grave, acute or circumflex), none after an odd number of regional indicators whatever follows, and combining marks are passed over only
/// directly before a boundary.
/// </summary>
static class WordBreaks
{
    static readonly Lazy<(WordBreak[] Classes, bool[] Pictographic)> s_table = new(Read);

    /// <summary>The class of a code point.</summary>
    internal static WordBreak Of(int point) => s_table.Value.Classes[point];

    /// <summary>Whether a word ends or begins before a place in a text of code points, its start and end included.</summary>
    internal static bool IsBoundary(ReadOnlySpan<int> text, int at)
    {
        if (at <= 0 || at >= text.Length) return text.Length > 0;
        var (left, right) = (Of(text[at - 1]), Of(text[at]));
        if (left == WordBreak.CR && right == WordBreak.LF) return false;
        if (IsLineEnd(left) || IsLineEnd(right)) return true;
        if (left == WordBreak.ZWJ && s_table.Value.Pictographic[text[at]]) return false;
        if (left == WordBreak.WSegSpace && right == WordBreak.WSegSpace) return false;
        if (IsMark(right)) return false;
        var last = at - 1;
        while (IsMark(left))
        {
            if (last == 0) return false;
            left = Of(text[--last]);
        }
        if (IsLetter(left) && IsLetter(right)) return false;
        if (text[last] is '\'' or 0x2019 && IsVowel(text[at])) return false;
        var before = last > 0 ? Of(text[last - 1]) : WordBreak.Other;
        var after = at + 1 < text.Length ? Of(text[at + 1]) : WordBreak.Other;
        return !(JoinsLetters(before, left, right, after) || JoinsNumbers(before, left, right, after) || IsJoiner(left, right) || IsHalfFlag(text, last));
    }

    static bool JoinsLetters(WordBreak before, WordBreak left, WordBreak right, WordBreak after) =>
        IsLetter(left) && IsInsideLetters(right) && IsLetter(after)
        || IsLetter(before) && IsInsideLetters(left) && IsLetter(right)
        || left == WordBreak.HebrewLetter && right == WordBreak.SingleQuote
        || left == WordBreak.HebrewLetter && right == WordBreak.DoubleQuote && after == WordBreak.HebrewLetter
        || before == WordBreak.HebrewLetter && left == WordBreak.DoubleQuote && right == WordBreak.HebrewLetter;

    static bool JoinsNumbers(WordBreak before, WordBreak left, WordBreak right, WordBreak after) =>
        left == WordBreak.Numeric && (right == WordBreak.Numeric || IsLetter(right))
        || IsLetter(left) && right == WordBreak.Numeric
        || before == WordBreak.Numeric && IsInsideNumbers(left) && right == WordBreak.Numeric
        || left == WordBreak.Numeric && IsInsideNumbers(right) && after == WordBreak.Numeric;

    static bool IsJoiner(WordBreak left, WordBreak right) =>
        left == WordBreak.Katakana && right == WordBreak.Katakana
        || right == WordBreak.ExtendNumLet && (IsWordPart(left) || left == WordBreak.ExtendNumLet)
        || left == WordBreak.ExtendNumLet && IsWordPart(right);

    static bool IsHalfFlag(ReadOnlySpan<int> text, int last)
    {
        var count = 0;
        while (count <= last && Of(text[last - count]) == WordBreak.RegionalIndicator) count++;
        return count % 2 == 1;
    }

    static bool IsLineEnd(WordBreak c) => c is WordBreak.CR or WordBreak.LF or WordBreak.Newline;
    static bool IsMark(WordBreak c) => c is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;
    static bool IsLetter(WordBreak c) => c is WordBreak.ALetter or WordBreak.HebrewLetter;
    static bool IsWordPart(WordBreak c) => IsLetter(c) || c is WordBreak.Numeric or WordBreak.Katakana;
    static bool IsInsideLetters(WordBreak c) => c is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote;
    static bool IsInsideNumbers(WordBreak c) => c is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote;
    static bool IsVowel(int point) => point <= 0xFF && "aeiouàáâèéêìíîòóôùúûAEIOUÀÁÂÈÉÊÌÍÎÒÓÔÙÚÛ".Contains((char)point, StringComparison.Ordinal);

    static (WordBreak[], bool[]) Read()
    {
        var (classes, pictographic) = (new WordBreak[0x110000], new bool[0x110000]);
        using var reader = new StreamReader(typeof(WordBreaks).Assembly.GetManifestResourceStream("Concordance.Coordination.Peers.Data.word-breaks.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split(';');
            var (first, last) = (int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            if (parts[2] == "ExtendedPictographic") pictographic.AsSpan(first..(last + 1)).Fill(true);
            else classes.AsSpan(first..(last + 1)).Fill(Enum.Parse<WordBreak>(parts[2]));
        }
        return (classes, pictographic);
    }
}
