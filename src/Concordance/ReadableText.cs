using System.Globalization;
using System.Text;

namespace Concordance;

/// <summary>Makes text that came from data fit to be read: nothing invisible, nothing endless.</summary>
public static class ReadableText
{
    /// <summary>A cluster of combining marks can be endless too; what is kept of each is bounded by this many characters.</summary>
    const int LongestGrapheme = 32;

    /// <summary>More marks than any script sets on one letter: what stands beyond them covers the lines around.</summary>
    const int MostMarks = 16;

    /// <summary>
    /// Control characters, text direction overrides and other invisible characters as <c>[U+202E]</c>, marks on one letter beyond sixteen as <c>[84 more marks]</c>. Left alone are the
    /// two joiners that some scripts and emoji need.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasHidden(text)) return text;
        var shown = new StringBuilder(text.Length + 8);
        int marks = 0;
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out var rune);
            int value = whole ? rune.Value : text[i];
            int length = whole ? rune.Utf16SequenceLength : 1;
            if (whole && IsMark(rune)) marks++;
            else EndOfMarks(shown, ref marks);
            if (marks > MostMarks) { }
            else if (!whole || IsHidden(rune)) shown.Append(CultureInfo.InvariantCulture, $"[U+{value:X4}]");
            else shown.Append(text, i, length);
            i += length;
        }
        EndOfMarks(shown, ref marks);
        return shown.ToString();
    }

    /// <summary>At most <paramref name="graphemes"/> user-perceived characters; the last is "…" if something was cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="graphemes"/> is below 1.</exception>
    public static string Cut(string text, int graphemes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(graphemes, 1);
        var ends = new List<int>(Math.Min(graphemes, text.Length));
        bool shortened = false;
        int end = 0;
        while (end < text.Length && ends.Count <= graphemes)
        {
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, 4 * LongestGrapheme)));
            shortened |= length > LongestGrapheme;
            end += length;
            ends.Add(end);
        }
        if (ends.Count <= graphemes && !shortened) return text;
        return Shorten(text, ends, graphemes);
    }

    /// <summary>Visible and cut to <paramref name="graphemes"/>.</summary>
    /// <remarks>Cut twice: before, so that a million characters cost nothing, and after, since spelling out makes text longer.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="graphemes"/> is below 1.</exception>
    public static string Short(string text, int graphemes) => Cut(Of(Cut(text, graphemes)), graphemes);

    static string Shorten(string text, List<int> ends, int graphemes)
    {
        int kept = ends.Count <= graphemes ? ends.Count : graphemes - 1;
        var cut = new StringBuilder();
        for (int i = 0; i < kept; i++)
        {
            int start = i == 0 ? 0 : ends[i - 1];
            cut.Append(text, start, Math.Min(ends[i] - start, LongestGrapheme));
        }
        return kept == ends.Count ? cut.ToString() : cut.Append('…').ToString();
    }

    static void EndOfMarks(StringBuilder shown, ref int marks)
    {
        if (marks > MostMarks) shown.Append(CultureInfo.InvariantCulture, $"[{marks - MostMarks} more marks]");
        marks = 0;
    }

    static bool HasHidden(string text)
    {
        int marks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i])) return true;
            var rune = new Rune(text[i]);
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MostMarks || IsHidden(rune)) return true;
        }
        return false;
    }

    static bool IsMark(Rune rune) => rune.Value > 0x2FF && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    static bool IsHidden(Rune rune) => rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
