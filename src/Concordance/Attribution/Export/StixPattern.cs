using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>The pattern by which an indicator is looked for.</summary>
/// <param name="Type">Its language, of the vocabulary <c>pattern-type-ov</c> of STIX 2.1.</param>
/// <param name="Version">Version of the language; null where it has none.</param>
/// <param name="Text">The pattern.</param>
sealed record StixPattern(string Type, string? Version, string Text)
{
    /// <summary>The pattern of an indicator; null for a pseudonym, which nobody else has in their data.</summary>
    public static StixPattern? Of(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Account => indicator.IsPseudonym ? null : Equal("user-account:user_id", indicator.Value),
        IndicatorKind.Domain => Equal("domain-name:value", indicator.Value),
        // STIX has no object for hashtags: a pattern for the text of a post, with the sign in its narrow or wide form.
        IndicatorKind.Hashtag => new("pcre", null, $"(?i)[#＃]{Regex.Escape(indicator.Value)}(?![\\p{{L}}\\p{{M}}\\p{{N}}_])"),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
    };

    static StixPattern Equal(string path, string value) =>
        new("stix", "2.1", $"[{path} = '{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']");
}
