namespace Concordance.Content.Links;

/// <summary>The part of a host that someone registered, by the Public Suffix List of 2023-02-09 (https://publicsuffix.org/list/).</summary>
/// <remarks>Hosts of one registrable domain need not have one owner: sites of a platform share one unless the private section is used.</remarks>
public static class Domain
{
    static readonly Lazy<(HashSet<string> Public, HashSet<string> Private)> s_rules = new(Load);

    /// <summary>The registrable domain of a link or a host, in the form of name servers (<c>xn--</c>); null for a public suffix itself, an address of numbers, and what is neither link nor host.</summary>
    /// <param name="url">A link, with or without its scheme, or a host.</param>
    /// <param name="privateSection">Whether names that companies hand out, such as <c>github.io</c>, are suffixes too.</param>
    public static string? Of(string url, bool privateSection = true)
    {
        ArgumentNullException.ThrowIfNull(url);
        var at = url.AsSpan().IndexOfAny("/?#");
        var hasScheme = at > 0 && url[at - 1] == ':';
        // Without a scheme this would be the address of a mailbox.
        if (!hasScheme && url.Contains('@', StringComparison.Ordinal)) return null;
        var text = hasScheme ? url : "http://" + url;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.HostNameType != UriHostNameType.Dns) return null;
        try
        {
            return OfHost(uri.IdnHost.ToLowerInvariant().TrimEnd('.'), privateSection);
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    static string? OfHost(string host, bool privateSection)
    {
        var labels = host.Split('.');
        if (labels.Any(l => l.Length == 0)) return null;
        // The list's own default rule is "*": the last label is a suffix.
        var suffix = 1;
        for (var from = 0; from < labels.Length; from++)
        {
            if (Has("!" + string.Join('.', labels[from..])))
            {
                suffix = labels.Length - from - 1;
                break;
            }
            if (Has(string.Join('.', labels[from..])) || (from + 1 < labels.Length && Has("*." + string.Join('.', labels[(from + 1)..]))))
            {
                suffix = labels.Length - from;
                break;
            }
        }
        return suffix < labels.Length ? string.Join('.', labels[^(suffix + 1)..]) : null;

        bool Has(string rule) => s_rules.Value.Public.Contains(rule) || (privateSection && s_rules.Value.Private.Contains(rule));
    }

    static (HashSet<string>, HashSet<string>) Load()
    {
        using var reader = new StreamReader(typeof(Domain).Assembly.GetManifestResourceStream("Concordance.Reference.public-suffixes.txt")!);
        HashSet<string> all = new(StringComparer.Ordinal), owned = new(StringComparer.Ordinal);
        var rules = all;
        while (reader.ReadLine() is { } line)
            if (line == "# private") rules = owned;
            else if (!line.StartsWith('#')) rules.Add(line);
        return (all, owned);
    }
}
