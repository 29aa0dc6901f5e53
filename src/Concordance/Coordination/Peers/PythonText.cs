using System.Globalization;
using System.Text;

namespace Concordance.Coordination.Peers;

/// <summary>What Python does to text where .NET does something else.</summary>
static class PythonText
{
    const int CapitalSigma = 0x3A3, SmallSigma = 0x3C3, FinalSigma = 0x3C2, CapitalDottedI = 0x130, DotAbove = 0x307;

    /// <summary>Code points in lower case, as <c>str.lower</c> gives them. Half a pair stays what it is.</summary>
    internal static int[] Lower(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) points.Add(char.ConvertToUtf32(text[i], text[++i]));
            else points.Add(text[i]);
        }
        var lower = new List<int>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (point < 0x80) lower.Add(point is >= 'A' and <= 'Z' ? point + 32 : point);
            else if (point == CapitalSigma) lower.Add(IsFinal(points, i) ? FinalSigma : SmallSigma);
            else if (point == CapitalDottedI) lower.AddRange(['i', DotAbove]);
            else lower.Add(Rune.IsValid(point) ? Rune.ToLowerInvariant(new(point)).Value : point);
        }
        return [.. lower];
    }

    /// <summary>White space of <c>str.split</c>, which are also the four separators of ASCII.</summary>
    internal static bool IsSpace(int point) => point is >= 0x1C and <= 0x1F || IsUnicodeSpace(point);

    /// <summary>White space of Unicode, as a regular expression has it.</summary>
    internal static bool IsUnicodeSpace(int point) => point <= char.MaxValue && char.IsWhiteSpace((char)point);

    /// <summary>Text of code points.</summary>
    internal static string Text(ReadOnlySpan<int> points)
    {
        var text = new StringBuilder(points.Length);
        foreach (var point in points)
        {
            if (point > char.MaxValue) text.Append(char.ConvertFromUtf32(point));
            else text.Append((char)point);
        }
        return text.ToString();
    }

    // Sigma is written in another way at the end of a word.
    static bool IsFinal(List<int> points, int at) => Cased(points, at - 1, -1) && !Cased(points, at + 1, 1);

    // Whether the next letter in a direction has a case; marks and the like are passed over.
    static bool Cased(List<int> points, int at, int step)
    {
        for (; at >= 0 && at < points.Count; at += step) if (!IsCaseIgnorable(points[at])) return IsCased(points[at]);
        return false;
    }

    static bool IsCased(int point) => Category(point) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || point is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    static bool IsCaseIgnorable(int point) =>
        Category(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || point is '\'' or '.' or ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027 or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A;

    static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);
}
