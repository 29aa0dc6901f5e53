using System.Globalization;
using System.Text;

namespace Concordance.Ingest;

/// <summary>Mends JSON whose texts were cut within an emoji: such a text ends in half a surrogate pair, which can be parsed and then not be read.</summary>
internal static class SurrogateEscapes
{
    /// <summary>Characters of an escape such as <c>\ud83d</c>.</summary>
    const int Length = 6;

    /// <summary>The line with U+FFFD in place of every escape that is half a pair; the line itself where there is none.</summary>
    public static string Mend(string line)
    {
        StringBuilder? mended = null;
        var copied = 0;
        var at = line.IndexOf('\\', StringComparison.Ordinal);
        while (at >= 0)
        {
            var unit = Unit(line, at);
            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(line, at + Length));
            if (char.IsSurrogate(unit) && !isPair)
            {
                (mended ??= new(line.Length)).Append(line, copied, at - copied).Append(@"\ufffd");
                copied = at + Length;
            }
            // Other escapes have two characters at least, so that the second backslash of \\ starts none.
            at += isPair ? 2 * Length : char.IsSurrogate(unit) ? Length : 2;
            at = at < line.Length ? line.IndexOf('\\', at) : -1;
        }
        return mended is null ? line : mended.Append(line, copied, line.Length - copied).ToString();
    }

    /// <summary>The UTF-16 unit escaped at this place, or zero.</summary>
    static char Unit(string line, int at) =>
        at + Length <= line.Length && line[at] == '\\' && line[at + 1] == 'u'
            && ushort.TryParse(line.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
