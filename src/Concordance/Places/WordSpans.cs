using System.Globalization;
using System.Text;

namespace Concordance.Places;

/// <summary>Words of a text: runs of letters with their marks.</summary>
static class WordSpans
{
    /// <summary>Where words start and end, in order. Digits and signs divide; half surrogate pairs are no letters.</summary>
    internal static List<(int Start, int End)> Of(string text)
    {
        List<(int, int)> words = [];
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var letter = char.IsAscii(text[i]) ? char.IsAsciiLetter(text[i]) : Rune.IsLetter(rune) || start >= 0 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (letter && start < 0) start = i;
            if (!letter && start >= 0)
            {
                words.Add((start, i));
                start = -1;
            }
            i += length;
        }
        if (start >= 0) words.Add((start, text.Length));
        return words;
    }
}
