using System.Text.RegularExpressions;
using Concordance.Content.Links;

namespace Concordance.Content;

/// <summary>Links in the form in which they are compared. Nothing is fetched, so two addresses of one page can still differ, and shorteners stay (see <see cref="ShortLinks"/>).</summary>
public static partial class CanonicalUrl
{
    static readonly string[] s_mobile = ["www.", "m.", "mobile.", "amp."];

    /// <summary>
    /// Lower-case host without <c>www.</c> and without the first label of mobile and AMP hosts, no scheme, port or fragment, no tracking parameters (the others keep their order), no last slash.
    /// Pages in Google's AMP caches become the pages themselves, youtu.be becomes youtube.com, and posts of x.com those of twitter.com. What is no link stays as it is.
    /// </summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return url;
        while (Cached(uri) is { } page) uri = page;
        var query = string.Join('&', uri.Query.Split('&').Select((p, i) => i == 0 ? p[Math.Min(1, p.Length)..] : p).Where(p => p.Length > 0 && !Tracking().IsMatch(p)));
        var host = Plain(Host(uri).ToLowerInvariant());
        var path = uri.AbsolutePath.TrimEnd('/');
        if (host == "youtu.be" && path.Length > 1 && path[1..].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            query = "v=" + path[1..] + (query.Length > 0 ? "&" + query : "");
            (host, path) = ("youtube.com", "/watch");
        }
        if (host == "x.com" && path.Contains("/status/", StringComparison.Ordinal)) host = "twitter.com";
        return host + path + (query.Length > 0 ? "?" + query : "");
    }

    /// <summary>Whether it is a link that has a canonical form of its own.</summary>
    internal static bool IsLink(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    static string Plain(string host)
    {
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        // "m.example" is a domain that someone registered, not the mobile host of "example".
        while (s_mobile.FirstOrDefault(m => host.StartsWith(m, StringComparison.Ordinal)) is { } label && Domain.Of(host[label.Length..]) is not null) host = host[label.Length..];
        return host;
    }

    // Addresses of Google's AMP viewer and cache hold the page's own address: "/amp/s/host/path" and "/c/s/host/path", "s" for https.
    static Uri? Cached(Uri uri)
    {
        var host = uri.Host.ToLowerInvariant();
        var prefix = host is "google.com" or "www.google.com" ? "/amp/" : host == "cdn.ampproject.org" || host.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal) ? "/c/" : null;
        if (prefix is null || !uri.AbsolutePath.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var page = uri.AbsolutePath[prefix.Length..];
        if (page.StartsWith("s/", StringComparison.Ordinal)) page = page[2..];
        return Domain.Of(page) is not null && Uri.TryCreate("https://" + page + uri.Query, UriKind.Absolute, out var inner) ? inner : null;
    }

    // A host that no name server would know, such as one of a soft hyphen, has no form for name servers either.
    static string Host(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return uri.Host;
        }
    }

    // Click identifiers and campaign labels of Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex, Mailchimp, Marketo, HubSpot and AT Internet: who clicked where, and nothing of the page.
    [GeneratedRegex("^(utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|twclid|ttclid|li_fat_id|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|xtor|ref_src|ref_url)=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tracking();
}
