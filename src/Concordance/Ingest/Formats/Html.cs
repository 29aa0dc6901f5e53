using System.Net;
using System.Text.RegularExpressions;

namespace Concordance.Ingest.Formats;

/// <summary>The text of HTML, as posts on federated platforms are written in it.</summary>
static partial class Html
{
    /// <summary>The text: tags off, entities decoded, a line break for each <c>br</c> and an empty line between paragraphs. Null where nothing is left.</summary>
    public static string? Text(string html)
    {
        var broken = Break().Replace(html, "\n");
        var apart = Paragraph().Replace(broken, "\n\n");
        return WebUtility.HtmlDecode(Tag().Replace(apart, "")).Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>Where the links lead that are neither mentions nor hashtags, joined; null where there are none.</summary>
    public static string? Links(string html) => Values.Join(
        from anchor in Anchor().Matches(html)
        let classes = ClassOf().Match(anchor.Value).Groups["value"].Value
        where !classes.Contains("mention", StringComparison.OrdinalIgnoreCase) && !classes.Contains("hashtag", StringComparison.OrdinalIgnoreCase)
        select WebUtility.HtmlDecode(HrefOf().Match(anchor.Value).Groups["value"].Value).Trim());

    [GeneratedRegex(@"<br\s*/?>", Options)]
    private static partial Regex Break();

    [GeneratedRegex(@"</p>\s*<p[^<>]*>", Options)]
    private static partial Regex Paragraph();

    [GeneratedRegex("</?[a-z!][^<>]*>", Options)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<a\s[^<>]*>", Options)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\shref\s*=\s*(""(?<value>[^""]*)""|'(?<value>[^']*)')", Options)]
    private static partial Regex HrefOf();

    [GeneratedRegex(@"\sclass\s*=\s*(""(?<value>[^""]*)""|'(?<value>[^']*)')", Options)]
    private static partial Regex ClassOf();

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
}
