using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Concordance.Content;

namespace Concordance.Ingest;

/// <summary>Writes pseudonyms into one link: <c>scheme://user@host/path?query#fragment</c>, with or without its scheme.</summary>
internal static class LinkPseudonyms
{
    const string Www = "www.";

    // What follows these words in a search is a handle.
    static readonly Regex s_searched = new(@"\b(from|to|author|user|via|by):@?([\w.]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The link with pseudonyms.</summary>
    public static string Hide(string link, Pseudonymizer names, int depth)
    {
        var colon = link.IndexOf("://", StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : link[..colon];
        var start = colon < 0 ? 0 : colon + 3;
        var pathStart = IndexOfAny(link, start, "/\\?#");
        var queryStart = IndexOfAny(link, pathStart, "?#");
        var fragmentStart = IndexOfAny(link, queryStart, "#");
        string authority = link[start..pathStart], path = link[pathStart..queryStart], query = link[queryStart..fragmentStart], fragment = link[fragmentStart..];

        if (scheme.Equals("at", StringComparison.OrdinalIgnoreCase)) return link[..start] + Record(authority, path, names, depth) + Query(query, null, names, depth) + Fragment(fragment, null, names, depth);
        if (Platforms.OfScheme(scheme) is { } app) return link[..start] + Path(authority + path, app, names, depth) + Query(query, app, names, depth) + Fragment(fragment, app, names, depth);
        var (shownAuthority, host) = Authority(authority, names);
        var platform = Platforms.OfHost(host);
        // Archives and forwarders write another link behind their own path.
        if (platform is null && InnerHost(path) is > 0 and var inner)
            return Hide(link[..(pathStart + inner)], names, depth) + (depth < TextPseudonyms.Deepest ? Hide(link[(pathStart + inner)..], names, depth + 1) : TextPseudonyms.Hidden);
        return link[..start] + shownAuthority + Path(path, platform, names, depth) + Query(query, platform, names, depth) + Fragment(fragment, platform, names, depth);
    }

    /// <summary>A part of a link that may hold another link, a mention or an address, encoded or not.</summary>
    public static string Inner(string part, Pseudonymizer names, int depth)
    {
        var decoded = Decoded(part);
        var shown = TextPseudonyms.Hide(decoded, names, depth + 1);
        return shown == decoded ? part : decoded == part ? shown : Uri.EscapeDataString(shown);
    }

    /// <summary>Whether a part of a link reads otherwise once it is decoded.</summary>
    public static bool IsEncoded(string part) => Decoded(part) != part;

    static int IndexOfAny(string text, int start, string signs)
    {
        var at = text.AsSpan(start).IndexOfAny(signs);
        return at < 0 ? text.Length : start + at;
    }

    static string Decoded(string part) => part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;

    /// <summary>The authority as shown, and its host as it is looked up.</summary>
    static (string Shown, string Host) Authority(string authority, Pseudonymizer names)
    {
        if (authority.Contains("%40", StringComparison.Ordinal)) authority = Decoded(authority);
        var sign = authority.AsSpan().LastIndexOfAny("@＠﹫");
        var written = authority[(sign + 1)..];
        var user = sign < 0 ? "" : sign == 0 ? "@" : TextPseudonyms.Hidden + "@";
        var host = Host(written);
        // "https://@name" is a mention that a program took for a link.
        if (sign == 0 && host.Length > 0 && !host.Contains('.', StringComparison.Ordinal)) return (user + names.Handle(written), host);
        if (Platforms.HandleHostOf(host) is not { } end) return (user + written, host);
        var port = written.StartsWith(host, StringComparison.OrdinalIgnoreCase) ? written[host.Length..] : "";
        var www = host.StartsWith(Www, StringComparison.Ordinal) ? Www : "";
        return (user + www + names.Handle(host[www.Length..^(Platforms.IsWholeHost(end) ? 0 : end.Length)]) + end + port, host);
    }

    // As a browser would take it: in any width and case, encoded, with characters that are not seen, with a last dot, with a port.
    static string Host(string written)
    {
        var host = new StringBuilder(written.Length);
        foreach (var c in UnicodeForm.In(NormalizationForm.FormKC, Decoded(written)))
        {
            if (c is '[' or ']' || char.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (c == '。') host.Append('.');
            else if (char.IsLetterOrDigit(c) || c is '.' or '-' or '_') host.Append(char.ToLowerInvariant(c));
            else break;
        }
        return host.ToString().TrimEnd('.');
    }

    /// <summary>Where a platform's host begins within a path, with a path of its own behind it, or -1.</summary>
    static int InnerHost(string path)
    {
        var start = 1;
        while (start < path.Length && path.AsSpan(start).IndexOfAny("/\\") is >= 0 and var length)
        {
            var part = path[start..(start + length)];
            if (part.Contains('.', StringComparison.Ordinal) && Platforms.OfHost(Host(part)) is not null) return start;
            start += length + 1;
        }
        return -1;
    }

    static string Path(string path, Platform? platform, Pseudonymizer names, int depth)
    {
        if (path.Length < 2) return path;
        var written = path.Split('/', '\\');
        var decoded = Array.ConvertAll(written, Decoded);
        var places = Places(decoded);
        var parts = places.ConvertAll(p => decoded[p]);
        var form = platform?.Form(parts);
        var known = form is not null;
        // Dots that lead up the path pass over anything: of a platform's link only what they lead to is shown.
        var dotted = platform is not null && Array.Exists(decoded, p => p is "." or "..");
        form ??= Platforms.AnyHost.Form(parts);
        var shown = Array.ConvertAll(written, w => known ? w : Inner(w, names, depth));
        var actor = "";
        for (var i = 0; i < parts.Count; i++)
        {
            var part = form is not null && i < form.Parts.Count ? form.Parts[i] : null;
            if (part?.Id == LinkId.Actor) actor = parts[i];
            if (part is not null) shown[places[i]] = Shown(part, parts[i], written[places[i]], actor, names, depth);
            else if (known && !Platforms.IsPage(parts[i])) shown[places[i]] = names.Post(parts[i]);
        }
        if (dotted) return "/" + string.Join('/', places.Select(p => shown[p]));
        return shown.AsSpan().SequenceEqual(written) ? path : string.Join('/', shown);
    }

    /// <summary>Where the parts are that count: not the empty ones, and with dots followed.</summary>
    static List<int> Places(string[] decoded)
    {
        List<int> places = [];
        for (var i = 0; i < decoded.Length; i++)
        {
            if (decoded[i] == ".." && places.Count > 0) places.RemoveAt(places.Count - 1);
            if (decoded[i] is not ("" or "." or "..")) places.Add(i);
        }
        return places;
    }

    static string Shown(LinkPart part, string value, string written, string actor, Pseudonymizer names, int depth) => part.Id switch
    {
        LinkId.None => written,
        LinkId.Any => Inner(written, names, depth),
        LinkId.Search => Uri.EscapeDataString(Searched(value, names, depth)),
        _ => value[..part.Start.Length] + Pseudonym(part.Id, value[part.Start.Length..], actor, names),
    };

    static string Pseudonym(LinkId id, string value, string actor, Pseudonymizer names) => id switch
    {
        LinkId.Account or LinkId.Digits => names.Account(value),
        LinkId.Handle => names.Handle(value),
        LinkId.Actor => IsDid(value) ? names.Account(value) : names.Handle(value),
        LinkId.Name => names.Name(value),
        LinkId.Post or LinkId.Number => names.Post(value),
        LinkId.Record => names.Post($"at://{actor}/app.bsky.feed.post/{value}"),
        LinkId.Share => names.Share(value),
        _ => throw new ArgumentOutOfRangeException(nameof(id)),
    };

    static bool IsDid(string actor) => actor.StartsWith("did:", StringComparison.OrdinalIgnoreCase);

    static string Record(string actor, string path, Pseudonymizer names, int depth)
    {
        var parts = path.Split('/');
        actor = Decoded(actor);
        if (actor.Length == 0) return Inner(path, names, depth);
        var shown = Pseudonym(LinkId.Actor, actor, actor, names);
        if (parts.Length < 3 || parts[2].Length == 0) return shown + Inner(path, names, depth);
        var rest = parts.Length > 3 ? "/" + Inner(string.Join('/', parts[3..]), names, depth) : "";
        return $"{shown}/{parts[1]}/{names.Post($"at://{actor}/{parts[1]}/{parts[2]}")}{rest}";
    }

    static string Query(string query, Platform? platform, Pseudonymizer names, int depth)
    {
        if (query.Length < 2) return query;
        return "?" + string.Join('&', query[1..].Split('&').Select(pair => Pair(pair, platform, names, depth)));
    }

    static string Pair(string pair, Platform? platform, Pseudonymizer names, int depth)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || equals == pair.Length - 1) return Inner(pair, names, depth);
        string name = Decoded(pair[..equals]), written = pair[(equals + 1)..];
        // A link taken from a page's source has the sign between its pairs escaped.
        if (name.StartsWith("amp;", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        var shown = platform?.Query(name) is { } part ? Value(part, written, names, depth) : Inner(written, names, depth);
        return Inner(pair[..equals], names, depth) + "=" + shown;
    }

    static string Value(LinkPart part, string written, Pseudonymizer names, int depth)
    {
        var value = Decoded(written);
        if (part.Id == LinkId.Search)
        {
            value = value.Replace('+', ' ');
            var searched = Searched(value, names, depth);
            return searched == value ? written : Uri.EscapeDataString(searched);
        }
        return string.Join(',', value.Split(',').Select(v => v.Length == 0 ? v : part.Fits(v) ? Shown(part, v, v, "", names, depth) : names.Post(v)));
    }

    static string Searched(string value, Pseudonymizer names, int depth) =>
        TextPseudonyms.Hide(s_searched.Replace(value, m => m.Groups[2].Value.Equals("did", StringComparison.OrdinalIgnoreCase) ? m.Value : $"{m.Groups[1].Value}:{names.Handle(m.Groups[2].Value)}"), names, depth + 1);

    // "#!/name" was how pages named a path before they could change it.
    static string Fragment(string fragment, Platform? platform, Pseudonymizer names, int depth) =>
        fragment.Length < 2 ? fragment
        : fragment.StartsWith("#!/", StringComparison.Ordinal) ? "#!" + Path(fragment[2..], platform, names, depth)
        : "#" + Inner(fragment[1..], names, depth);
}
