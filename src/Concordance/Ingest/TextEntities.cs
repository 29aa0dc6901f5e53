using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Concordance.Content;

namespace Concordance.Ingest;

/// <summary>Hashtags, links and mentions in a text, for sources that do not list them apart.</summary>
public static partial class TextEntities
{
    /// <summary>Hashtags beyond ASCII whose form is remembered.</summary>
    const int MostForms = 10_000;

    static readonly ConcurrentDictionary<string, string> s_forms = new(StringComparer.Ordinal);
    static int s_formsKept;

    /// <summary>Hashtags without the sign, lower case, each once. A tag is letters, marks, digits and low lines, not digits alone.</summary>
    public static IReadOnlyList<string> Hashtags(string text) =>
        text.Contains('#', StringComparison.Ordinal) || text.Contains('＃', StringComparison.Ordinal)
            ? Normalize([.. HashtagPattern().Matches(text).Select(m => m.Groups[1].Value)])
            : [];

    /// <summary>Links, each once, without punctuation that ends a sentence. A link that ends in "…" was cut off and is none.</summary>
    public static IReadOnlyList<string> Urls(string text) =>
        text.Contains("://", StringComparison.Ordinal)
            ? [.. UrlPattern().Matches(text).Select(m => m.Value).Where(u => !u.EndsWith('…')).Select(u => u.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '»', '"', '\'')).Distinct(StringComparer.Ordinal)]
            : [];

    /// <summary>Handles that a text mentions, without the sign, each once.</summary>
    public static IReadOnlyList<string> Mentions(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains('＠', StringComparison.Ordinal)
            ? [.. MentionPattern().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)]
            : [];

    /// <summary>A cell that lists several: joined by bars, commas or white space, with or without brackets and quotes.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        cell = cell.Trim();
        var separators = cell.Contains('|', StringComparison.Ordinal) ? "|"
            : cell.StartsWith('[') && cell.EndsWith(']') ? ","
            : " \t,";
        return [.. cell.Trim('[', ']').Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Trim(' ', '\'', '"')).Where(item => item.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A cell that lists links, as <see cref="Split"/> does it; a comma within a link is part of it.</summary>
    public static IReadOnlyList<string> SplitUrls(string cell) =>
    [
        .. UrlSeparator().Split(cell.Trim().Trim('[', ']')).Select(url => url.Trim(' ', '\'', '"', ',')).Where(url => url.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Hashtags in the form in which they are compared: no sign, lower case (invariant), each once.</summary>
    public static IReadOnlyList<string> Normalize(IReadOnlyList<string> hashtags) => hashtags switch
    {
        [] => hashtags,
        [var only] => NormalizeHashtag(only) is { Length: > 0 } one ? [one] : [],
        _ => Values.Distinct([.. hashtags.Select(NormalizeHashtag).Where(h => h.Length > 0)]),
    };

    /// <summary>One hashtag in the form in which it is compared.</summary>
    public static string NormalizeHashtag(string hashtag)
    {
        if (Ascii.IsValid(hashtag)) return hashtag.TrimStart('#').ToLowerInvariant();
        // Lower case beyond ASCII is slow, and few hashtags are used by many.
        if (s_forms.TryGetValue(hashtag, out var known)) return known;
        var form = UnicodeForm.In(NormalizationForm.FormC, hashtag.TrimStart('#', '＃')).ToLowerInvariant();
        if (Interlocked.Increment(ref s_formsKept) <= MostForms) s_forms.TryAdd(hashtag, form);
        return form;
    }

    [GeneratedRegex(@"(?<![\w&/])[#＃]([\w·]*[\p{L}\p{M}_][\w·]*)", RegexOptions.CultureInvariant)]
    private static partial Regex HashtagPattern();

    [GeneratedRegex(@"(?<![\w.@＠/+-])[@＠](\w+(?:\.\w+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"[|\s]+|,(?=[\s'""]*https?://)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UrlSeparator();

    [GeneratedRegex(@"https?://[^\s<>""“”]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UrlPattern();
}
