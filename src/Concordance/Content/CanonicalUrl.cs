using System.Text.RegularExpressions;

namespace Concordance.Content;

/// <summary>Links in the form in which they are compared.</summary>
public static partial class CanonicalUrl
{
    /// <summary>Lower-case host without <c>www.</c>, no scheme, no fragment, no tracking parameters, no last slash. What is no link stays as it is.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return url;
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&').Where(p => p.Length > 0 && !Tracking().IsMatch(p)));
        var host = Host(uri).ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host + uri.AbsolutePath.TrimEnd('/') + (query.Length > 0 ? "?" + query : "");
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

    [GeneratedRegex("^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref_src|ref_url)=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tracking();
}
