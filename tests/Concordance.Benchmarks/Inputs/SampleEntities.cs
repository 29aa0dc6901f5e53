using System.Globalization;

namespace Concordance.Benchmarks.Inputs;

/// <summary>A tag, mention or link in a text.</summary>
/// <param name="Start">First code point.</param>
/// <param name="End">First code point after it.</param>
/// <param name="Word">As it stands in the text.</param>
readonly record struct Entity(int Start, int End, string Word);

/// <summary>The entities of a text.</summary>
sealed class SampleEntities
{
    public List<Entity> Hashtags { get; } = [];

    public List<Entity> Mentions { get; } = [];

    public List<Entity> Urls { get; } = [];

    public bool Any => Hashtags.Count + Mentions.Count + Urls.Count > 0;

    public static SampleEntities Of(string text)
    {
        var found = new SampleEntities();
        // The API counts code points where .NET counts UTF-16 units.
        var passed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i])) passed++;
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or '&' or '/')) continue;
            var list = text[i] switch { '#' => found.Hashtags, '@' => found.Mentions, 'h' when text.AsSpan(i).StartsWith(SampleText.ShortLink) => found.Urls, _ => null };
            if (list is null) continue;
            var end = i + 1;
            while (end < text.Length && IsPart(text[end], list == found.Urls)) end++;
            // A link that was cut off is none.
            if (list == found.Urls && end < text.Length && text[end] == '…') continue;
            if (end > i + 1) list.Add(new(i - passed, end - passed, text[i..end]));
        }
        return found;
    }

    static bool IsPart(char c, bool link) =>
        c == '_' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || link && c is ':' or '/' or '.';
}
