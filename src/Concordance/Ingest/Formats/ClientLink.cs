using System.Net;

namespace Concordance.Ingest.Formats;

/// <summary>The client program as X writes it before API v2: a link whose text is the name.</summary>
static class ClientLink
{
    /// <summary>The name in <c>&lt;a href="…"&gt;Name&lt;/a&gt;</c>; a name without a link as it is; null where it is empty.</summary>
    public static string? Name(string source)
    {
        var text = source.Trim();
        if (text.StartsWith("<a ", StringComparison.OrdinalIgnoreCase) && text.IndexOf('>', StringComparison.Ordinal) is > 0 and var opened)
        {
            var closed = text.LastIndexOf("</a>", StringComparison.OrdinalIgnoreCase);
            text = closed > opened ? text[(opened + 1)..closed] : text[(opened + 1)..];
        }
        return WebUtility.HtmlDecode(text).Trim() is { Length: > 0 } name ? name : null;
    }
}
