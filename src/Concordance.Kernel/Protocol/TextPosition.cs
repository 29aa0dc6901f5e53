namespace Concordance.Kernel;

/// <summary>Jupyter counts a cursor's place in Unicode code points, .NET in UTF-16 units.</summary>
static class TextPosition
{
    /// <summary>Place in UTF-16 units; one beyond the text is its end, one before it its start.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints && at < text.Length; i++) at += IsPair(text, at) ? 2 : 1;
        return at;
    }

    /// <summary>Place in code points.</summary>
    public static int ToCodePoints(string text, int utf16)
    {
        var count = 0;
        for (var at = 0; at < Math.Min(utf16, text.Length); at += IsPair(text, at) ? 2 : 1) count++;
        return count;
    }

    static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
