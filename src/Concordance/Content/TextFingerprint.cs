using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Content;

/// <summary>A text reduced to what two copies of it share.</summary>
public static partial class TextFingerprint
{
    /// <summary>Fewer letters and digits than this say too little to call two texts copies.</summary>
    public const int LeastLength = 20;

    /// <summary>
    /// Lower-case letters and digits only (NFKC), without links, mentions, hashtags, accents, spaces and signs; null where
    /// fewer than <see cref="LeastLength"/> remain. Copies with another place name or a changed word have another
    /// fingerprint: this finds exact reuse, not rewording.
    /// </summary>
    public static string? Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormKD, WithoutEntities(text)).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) kept.Append(Rune.ToLowerInvariant(rune));
        return kept.Length < LeastLength ? null : kept.ToString();
    }

    /// <summary>A text without links, mentions, hashtags and the mark of a repost.</summary>
    public static string WithoutEntities(string text) => Entities().Replace(text, " ");

    [GeneratedRegex(@"https?://\S+|@\w+|[#＃]\w+|^RT\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entities();
}
