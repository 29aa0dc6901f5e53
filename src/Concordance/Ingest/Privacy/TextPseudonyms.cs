using System.Buffers;
using System.Text;

namespace Concordance.Ingest;

/// <summary>Finds mentions, addresses and links in a text and writes pseudonyms in their place.</summary>
/// <remarks>
/// Every sign of the text is looked at a fixed number of times, whatever the text. What a link holds is a text in turn; how deep
/// that may go is limited, and what lies deeper is hidden as a whole.
/// </remarks>
internal static class TextPseudonyms
{
    /// <summary>Links within links that are looked into.</summary>
    public const int Deepest = 4;

    /// <summary>What stands for something that is hidden as a whole.</summary>
    public const string Hidden = "hidden";

    static readonly SearchValues<char> s_signs = SearchValues.Create("@＠﹫/\\:.|");
    static readonly SearchValues<char> s_signsOfMore = SearchValues.Create("@＠﹫/\\:|%");

    // White space, quotes, the signs around a link, and the punctuation of scripts without spaces; a colon may be that of another link.
    static readonly SearchValues<char> s_ends = SearchValues.Create(":<>\"“”«»`|。，、！？：；（）「」『』【】《》 \t\r\n\f\v\0\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    const string Trailing = ".,;:!?'()[]{}*~…’";

    /// <summary>A text with pseudonyms.</summary>
    public static string Hide(string text, Pseudonymizer names, int depth = 0) => Hide(text, names, depth, isUrl: false);

    /// <summary>A link with pseudonyms, to its end: also what can't stand in a link belongs to it.</summary>
    public static string HideUrl(string url, Pseudonymizer names) => Hide(url, names, 0, isUrl: true);

    static string Hide(string text, Pseudonymizer names, int depth, bool isUrl)
    {
        if (depth > Deepest) return text.AsSpan().ContainsAny(s_signsOfMore) ? Hidden : text;
        StringBuilder? shown = null;
        int copied = 0, done = 0, at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(s_signs);
            if (next < 0) break;
            at += next;
            if (Find(text, at, done, isUrl) is not { } found)
            {
                at++;
                continue;
            }
            Put(done, found.Start, Between(text[done..found.Start]));
            Put(found.Start, found.End, Shown(text[found.Start..found.End], found.Kind, names, depth));
            done = at = found.End;
        }
        Put(done, text.Length, Between(text[done..]));
        return shown is null ? text : shown.Append(text, copied, text.Length - copied).ToString();

        void Put(int start, int end, string replacement)
        {
            if (text.AsSpan(start, end - start).SequenceEqual(replacement)) return;
            (shown ??= new(text.Length)).Append(text, copied, start - copied).Append(replacement);
            copied = end;
        }

        // Within a link, what is still encoded may be another one.
        string Between(string rest) => depth > 0 && LinkPseudonyms.IsEncoded(rest) ? LinkPseudonyms.Inner(rest, names, depth) : rest;
    }

    static string Shown(string found, Kind kind, Pseudonymizer names, int depth) => kind switch
    {
        Kind.Mention => names.Handle(found),
        Kind.Mail => names.Mail(found),
        Kind.Did => names.Account(found),
        Kind.Markup => names.Account(found[..found.IndexOf('|', StringComparison.Ordinal)]) + "|" + names.Name(found[(found.IndexOf('|', StringComparison.Ordinal) + 1)..]),
        _ => LinkPseudonyms.Hide(found, names, depth),
    };

    static Found? Find(string text, int at, int least, bool isUrl) => text[at] switch
    {
        '.' => BareHandleHost(text, at, least, isUrl),
        ':' => Did(text, at, least),
        '|' => Markup(text, at, least),
        '/' or '\\' => Link(text, at, least, isUrl),
        _ => Mail(text, at, least, isUrl) ?? Mention(text, at),
    };

    static Found? Mail(string text, int at, int least, bool isUrl)
    {
        var start = NameScan.MailStart(text, at, least);
        var end = NameScan.HostEnd(text, at + 1);
        if (start == at || end == at + 1) return null;
        return end < text.Length && text[end] is '/' or '\\' ? new(start, LinkEnd(text, end, isUrl), Kind.Link) : new(start, end, Kind.Mail);
    }

    static Found? Mention(string text, int at)
    {
        if (NameScan.IsPlace(text.AsSpan(at))) return null;
        var start = NameScan.NameStart(text, at + 1);
        var end = NameScan.NameEnd(text, start);
        if (end == start) return null;
        if (end < text.Length && NameScan.IsSign(text[end]))
        {
            var host = NameScan.HostEnd(text, end + 1);
            if (text.AsSpan(end, host - end).Contains('.')) end = host;
        }
        return new(start, end, Kind.Mention);
    }

    static Found? Did(string text, int colon, int least)
    {
        const string Word = "did";
        var start = colon - Word.Length;
        if (start < least || !text.AsSpan(start, Word.Length).Equals(Word, StringComparison.OrdinalIgnoreCase) || start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        var end = NameScan.DidEnd(text, colon);
        return end > colon ? new(start, end, Kind.Did) : null;
    }

    static Found? Markup(string text, int bar, int least)
    {
        var (start, end) = NameScan.Markup(text, bar, least);
        return end > start ? new(start, end, Kind.Markup) : null;
    }

    static Found? Link(string text, int at, int least, bool isUrl)
    {
        if (text[at] == '/' && at > least && text[at - 1] == ':' && at + 1 < text.Length && text[at + 1] == '/')
        {
            var scheme = NameScan.SchemeStart(text, at - 1, least);
            var end = LinkEnd(text, at + 2, isUrl);
            return scheme < at - 1 && end > at + 2 ? new(scheme, end, Kind.Link) : null;
        }
        var start = NameScan.HostStart(text, at, least);
        return text.AsSpan(start, at - start).Contains('.') ? new(start, LinkEnd(text, at, isUrl), Kind.Link) : null;
    }

    static Found? BareHandleHost(string text, int at, int least, bool isUrl)
    {
        foreach (var host in Platforms.HandleHosts)
        {
            if (!text.AsSpan(at).StartsWith(host, StringComparison.OrdinalIgnoreCase)) continue;
            var start = NameScan.HostStart(text, at, least);
            var end = at + host.Length;
            if (start == at || NameScan.HostEnd(text, start) != end) continue;
            return new(start, end < text.Length && text[end] is '/' or '\\' or ':' ? LinkEnd(text, end, isUrl) : end, Kind.Link);
        }
        return null;
    }

    static int LinkEnd(string text, int start, bool isUrl)
    {
        var at = start;
        while (at < text.Length)
        {
            var next = isUrl ? text.AsSpan(at).IndexOf(':') : text.AsSpan(at).IndexOfAny(s_ends);
            if (next < 0)
            {
                at = text.Length;
                break;
            }
            at += next;
            if (text[at] != ':') break;
            if (text.AsSpan(at).StartsWith("://", StringComparison.Ordinal) && NameScan.SchemeStart(text, at, start) is var scheme && scheme < at)
            {
                at = scheme;
                break;
            }
            at++;
        }
        while (at > start && Trailing.Contains(text[at - 1], StringComparison.Ordinal)) at--;
        return at;
    }

    enum Kind
    {
        Mention,
        Mail,
        Did,
        Markup,
        Link,
    }

    readonly record struct Found(int Start, int End, Kind Kind);
}
