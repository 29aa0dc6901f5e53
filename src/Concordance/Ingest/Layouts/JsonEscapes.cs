using System.Globalization;
using System.Text;

namespace Concordance.Ingest;

/// <summary>Mends escapes that can be parsed and not be read, or the other way round.</summary>
/// <remarks>
/// Texts that were cut within an emoji end in half a surrogate pair (<c>\ud83d</c>): it becomes U+FFFD. Telegram Desktop writes
/// control characters as <c>\x1f</c>, which JSON does not know: it becomes <c>\u001f</c>.
/// </remarks>
static class JsonEscapes
{
    /// <summary>Characters of an escape such as <c>\ud83d</c>.</summary>
    const int Length = 6;

    /// <summary>The value, mended where it has such an escape; else the value itself.</summary>
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> value)
    {
        var span = value.Span;
        if (span.IndexOf((byte)'\\') < 0 || span.IndexOf("\\ud"u8) < 0 && span.IndexOf("\\uD"u8) < 0 && span.IndexOf("\\x"u8) < 0) return value;
        var text = Encoding.UTF8.GetString(span);
        var mended = Mend(text);
        return ReferenceEquals(text, mended) ? value : Encoding.UTF8.GetBytes(mended);
    }

    /// <summary>The same for text.</summary>
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
            else if (IsByte(line, at))
            {
                (mended ??= new(line.Length)).Append(line, copied, at - copied).Append(@"\u00");
                copied = at + 2;
            }
            // Other escapes have two characters at least, so that the second backslash of \\ starts none.
            at += isPair ? 2 * Length : char.IsSurrogate(unit) ? Length : 2;
            at = at < line.Length ? line.IndexOf('\\', at) : -1;
        }
        return mended is null ? line : mended.Append(line, copied, line.Length - copied).ToString();
    }

    static bool IsByte(string line, int at) =>
        at + 4 <= line.Length && line[at + 1] == 'x' && char.IsAsciiHexDigit(line[at + 2]) && char.IsAsciiHexDigit(line[at + 3]);

    /// <summary>The UTF-16 unit escaped at this place, or zero.</summary>
    static char Unit(string line, int at) =>
        at + Length <= line.Length && line[at] == '\\' && line[at + 1] == 'u'
            && ushort.TryParse(line.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
