using System.Globalization;
using System.Text;

namespace Concordance.Ingest;

/// <summary>Where handles, hosts and addresses begin and end in a text. Every scan goes one way and stops at the first sign that can't belong.</summary>
internal static class NameScan
{
    /// <summary>Unseen characters that programs put between the sign and the name.</summary>
    const int MostUnseen = 4;

    /// <summary>Characters of a tag between the sign and the name, and of a name in brackets.</summary>
    const int LongestTag = 200;

    /// <summary>Whether it is the sign of a mention, in any width.</summary>
    public static bool IsSign(char c) => c is '@' or '＠' or '﹫';

    /// <summary>Where the name behind a sign begins: after unseen characters and a tag, as in <c>@&lt;span&gt;name&lt;/span&gt;</c>.</summary>
    public static int NameStart(string text, int at)
    {
        if (at < text.Length && text[at] == '<')
        {
            var end = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
            if (end > 0) at += end + 1;
        }
        for (var i = 0; i < MostUnseen && at < text.Length && char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format; i++) at++;
        return at;
    }

    /// <summary>Where a handle ends that begins here. A dot belongs to it within; a hyphen only where a dot follows, as in a host name.</summary>
    public static int NameEnd(string text, int start)
    {
        int end = start, at = start;
        bool latin = true, held = false;
        while (at < text.Length)
        {
            var length = Word(text, at, ref latin);
            if (length > 0)
            {
                at += length;
                if (!held) end = at;
            }
            else if (at == start) return start;
            else if (text[at] == '-') (held, at) = (true, at + 1);
            else if (text[at] == '.' && at + 1 < text.Length && Word(text, at + 1, ref latin) > 0) (held, at) = (false, at + 1);
            else return end;
        }
        return end;
    }

    /// <summary>Where a host ends that begins here, without a last dot or hyphen.</summary>
    public static int HostEnd(string text, int start)
    {
        var at = start;
        var latin = true;
        while (at < text.Length)
        {
            var length = text[at] is '.' or '-' ? 1 : Word(text, at, ref latin);
            if (length == 0) break;
            at += length;
        }
        while (at > start && text[at - 1] is '.' or '-') at--;
        return at;
    }

    /// <summary>Where the host with or without port begins that ends here; dots may be in brackets, as investigators write them.</summary>
    public static int HostStart(string text, int end, int least)
    {
        var at = end;
        while (at > least && char.IsAsciiDigit(text[at - 1])) at--;
        at = at < end && at > least && text[at - 1] == ':' ? at - 1 : end;
        while (at > least && IsHostSign(text, at - 1)) at--;
        while (at < end && text[at] is '.' or '-' or '[' or ']') at++;
        return at;
    }

    /// <summary>Where the part of an e-mail address before the sign begins; the sign's own place where there is none.</summary>
    public static int MailStart(string text, int sign, int least)
    {
        var at = sign;
        while (at > least && (IsPlain(text[at - 1]) || text[at - 1] is '.' or '_' or '%' or '+' or '-')) at--;
        if (at == sign || text[sign - 1] is '.' or '-' or '%') return sign;
        while (at < sign && !IsPlain(text[at])) at++;
        return at;
    }

    /// <summary>Where a scheme begins that ends here; <paramref name="end"/> where there is none.</summary>
    public static int SchemeStart(string text, int end, int least)
    {
        var at = end;
        while (at > least && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '+' or '-' or '.')) at--;
        while (at < end && !char.IsAsciiLetter(text[at])) at++;
        foreach (var usual in (ReadOnlySpan<string>)["https", "http"])
            if (text.AsSpan(at, end - at).EndsWith(usual, StringComparison.OrdinalIgnoreCase)) return end - usual.Length;
        return at;
    }

    /// <summary>Where a decentralized identifier ends whose first colon is here; <paramref name="colon"/> where there is none.</summary>
    public static int DidEnd(string text, int colon)
    {
        var at = colon + 1;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        if (at == colon + 1 || at >= text.Length || text[at] != ':') return colon;
        var id = ++at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or ':' or '%')) at++;
        while (at > id && text[at - 1] is '.' or ':' or '-') at--;
        return at > id ? at : colon;
    }

    /// <summary>Where id and name of a mention begin and end that is written as on VK, <c>[id12|Name]</c>; both at the bar where there is none.</summary>
    public static (int Start, int End) Markup(string text, int bar, int least)
    {
        var start = bar;
        while (start > least && char.IsAsciiDigit(text[start - 1])) start--;
        var before = text.AsSpan(least, start - least);
        var isId = start < bar && (before.EndsWith("[id") || before.EndsWith("[club") || before.EndsWith("[public"));
        var length = isId ? text.AsSpan(bar, Math.Min(LongestTag, text.Length - bar)).IndexOf(']') : -1;
        return length > 1 ? (start, bar + length) : (bar, bar);
    }

    /// <summary>Whether this is degrees, as in the links of maps, and no handle: <c>@48.85,2.35</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> signed)
    {
        var number = signed[1..];
        var end = number.IndexOfAnyExcept("0123456789.");
        return end > 0 && number[end] == ',' && number[..end].Contains('.');
    }

    /// <summary>Length of the letter, mark, digit or low line that is here, else zero; also where a script without spaces follows Latin.</summary>
    static int Word(string text, int at, ref bool latin)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return 0;
        if (rune.IsAscii) return rune.Value == '_' || Rune.IsLetterOrDigit(rune) ? length : 0;
        var isWord = Rune.IsLetter(rune) || Rune.IsNumber(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        if (!isWord) return 0;
        if (!IsUnspaced(rune.Value)) return length;
        var first = latin && IsFirst(text, at);
        latin = latin && !first;
        return latin ? 0 : length;
    }

    static bool IsFirst(string text, int at) => at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] is not ('_' or '.' or '-');

    static bool IsPlain(char c) => char.IsLetterOrDigit(c) && !IsUnspaced(c);

    static bool IsHostSign(string text, int at) => text[at] switch
    {
        '.' or '-' or '_' => true,
        '[' => text[at + 1] == '.',
        ']' => at > 0 && text[at - 1] == '.',
        var c => char.IsLetterOrDigit(c),
    };

    // Thai to Myanmar, Hangul letters, kana, Han, Hangul, half-width kana, and Han beyond the first plane.
    static bool IsUnspaced(int c) => c is (>= 0x0e00 and <= 0x109f) or (>= 0x1100 and <= 0x11ff) or (>= 0x3040 and <= 0x9fff) or (>= 0xac00 and <= 0xd7ff) or (>= 0xff66 and <= 0xffdc) or (>= 0x20000 and <= 0x3ffff);
}
