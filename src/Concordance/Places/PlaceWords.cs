using System.Globalization;
using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>A word of a declared place.</summary>
/// <param name="Written">As written.</param>
/// <param name="Folded">Folded; see <see cref="PlaceFold"/>.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Part">Number of the part that it is in; parts are divided by signs such as <c>/</c>, <c>|</c> and <c>→</c>.</param>
/// <param name="Comma">Number of the commas before it.</param>
readonly record struct PlaceWord(string Written, string Folded, int Start, int Part, int Comma);

/// <summary>A declared place taken apart: words and flags.</summary>
sealed class PlaceWords
{
    /// <summary>What is read of a field; the rest of a longer one is no place.</summary>
    const int MostLength = 200;

    const int RegionalA = 0x1f1e6, RegionalZ = 0x1f1ff, BlackFlag = 0x1f3f4, TagA = 0xe0061, TagZ = 0xe007a;

    /// <summary>The text that was read.</summary>
    internal string Text { get; }

    /// <summary>Its words.</summary>
    internal List<PlaceWord> Words { get; } = [];

    /// <summary>Its flags: codes of ISO 3166-1 or, for the flags of England, Scotland and Wales, 3166-2; with where they stand.</summary>
    internal List<(string Code, string Written, int Start)> Flags { get; } = [];

    internal PlaceWords(string text)
    {
        text = UnicodeForm.In(NormalizationForm.FormC, text);
        if (text.Length > MostLength) text = text[..(char.IsHighSurrogate(text[MostLength - 1]) ? MostLength - 1 : MostLength)];
        Text = text;
        var (start, part, comma) = (-1, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (IsWord(rune) || start >= 0 && PlaceFold.IsApostrophe(rune.Value)) start = start < 0 ? i : start;
            else
            {
                End(i);
                if (Flag(i) is { } flag)
                {
                    Flags.Add((flag.Code, text.Substring(i, flag.Length), i));
                    // What stands on both sides of a flag may belong to it.
                    length = flag.Length;
                    comma++;
                }
                else if (rune.Value is ',' or 0x60c or 0xff0c or 0x3001 or '(' or ')' or '[' or ']' or ':') comma++;
                else if (Divides(text, i, rune)) part++;
            }
            i += length;
        }
        End(text.Length);

        void End(int end)
        {
            if (start < 0) return;
            var written = text[start..end];
            if (PlaceFold.Of(written) is { Length: > 0 } folded) Words.Add(new(written, folded, start, part, comma));
            start = -1;
        }
    }

    static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A hyphen within a name joins; one between spaces divides, and so does every sign that no name has.
    static bool Divides(string text, int i, Rune rune) => rune.Value switch
    {
        ' ' or '.' or '_' or 0xa0 => false,
        '-' or 0x2010 or 0x2011 => i > 0 && text[i - 1] == ' ' || i + 1 < text.Length && text[i + 1] == ' ',
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control) || rune.Value is '\n' or '\t',
    };

    (string Code, int Length)? Flag(int at)
    {
        if (!Rune.TryGetRuneAt(Text, at, out var first)) return null;
        if (first.Value is >= RegionalA and <= RegionalZ)
            return Rune.TryGetRuneAt(Text, Math.Min(at + 2, Text.Length - 1), out var second) && second.Value is >= RegionalA and <= RegionalZ && at + 4 <= Text.Length
                ? ($"{(char)('A' + first.Value - RegionalA)}{(char)('A' + second.Value - RegionalA)}", 4) : null;
        if (first.Value != BlackFlag) return null;
        var code = new StringBuilder();
        var i = at + 2;
        for (; i < Text.Length && Rune.TryGetRuneAt(Text, i, out var tag) && tag.Value is >= TagA and <= TagZ && code.Length < 6; i += 2) code.Append((char)('A' + tag.Value - TagA));
        if (code.Length < 4) return null;
        if (i + 1 < Text.Length && Rune.TryGetRuneAt(Text, i, out var cancel) && cancel.Value == 0xe007f) i += 2;
        return (code.ToString(0, 2) + "-" + code.ToString(2, code.Length - 2), i - at);
    }
}
